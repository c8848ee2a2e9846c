import { Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useStatus } from "../data/status";
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
  useShortcut("help", () => setHelping(true));
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content" onClick={(event) => { event.preventDefault(); document.getElementById("content")?.focus(); }}>{t("app-skip")}</a>
      <Rail workspace={open?.school_name ?? ""} onHelp={() => setHelping(true)} />
      <div className={styles.side}>
        {open?.demo ? <DemoRibbon /> : null}
        <main id="content" tabIndex={-1} className={styles.content}><Outlet /></main>
      </div>
      <Toasts />
      <ShortcutsSheet isOpen={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
