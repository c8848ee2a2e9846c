import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useStatus } from "../data/status";
import { Palette } from "../find/Palette";
import { useWindowDrop } from "../packets/given";
import { Toasts } from "../kit/Toasts";
import { useText } from "../text/text";
import { DemoRibbon } from "./DemoRibbon";
import { Rail } from "./Rail";
import { useShortcut } from "./shortcuts";
import { ShortcutsSheet } from "./ShortcutsSheet";
import styles from "./Frame.module.css";

/** The window around every place of an open workspace: rail, ribbon, content, notices. */
export function Frame() {
  const t = useText();
  const { open } = useStatus();
  const [helping, setHelping] = useState(false);
  const [finding, setFinding] = useState(false);
  const content = useRef<HTMLElement>(null);
  useArrival(content);
  useShortcut("help", () => setHelping(true));
  const navigate = useNavigate();
  useWindowDrop(useCallback(() => void navigate({ to: "/packets" }), [navigate]));
  useShortcut("palette", () => setFinding(true));
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content" onClick={(event) => { event.preventDefault(); document.getElementById("content")?.focus(); }}>{t("app-skip")}</a>
      <Rail workspace={open?.school_name ?? ""} onFind={() => setFinding(true)} onHelp={() => setHelping(true)} />
      <div className={styles.side}>
        {open?.demo ? <DemoRibbon /> : null}
        <main ref={content} id="content" tabIndex={-1} className={styles.content}><Outlet /></main>
      </div>
      <Toasts />
      <Palette isOpen={finding} onClose={() => setFinding(false)} />
      <ShortcutsSheet isOpen={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

/** A new page begins at its top, and a focus whose element went with the old page goes to the new one. */
function useArrival(content: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const main = content.current;
    main?.scrollTo(0, 0);
    const frame = requestAnimationFrame(() => { if (document.activeElement === document.body) main?.focus({ preventScroll: true }); });
    return () => cancelAnimationFrame(frame);
  }, [pathname, content]);
}
