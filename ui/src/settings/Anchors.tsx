import { useState } from "react";
import { useRead, useWrite } from "../data/query";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { FileDrop, type GivenFile } from "../kit/FileDrop";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { Anchor } from "../generated/ipc";
import styles from "./Settings.module.css";

/** Certificates from which signatures are trusted. */
export function Anchors() {
  const t = useText();
  const read = useRead("anchor_list", {});
  const add = useWrite("anchor_add");
  const remove = useWrite("anchor_remove");
  const [removing, setRemoving] = useState<Anchor | null>(null);
  const onFile = async (file: GivenFile): Promise<void> => {
    const saved = await add.run({ name: file.name, content: file.content });
    if (saved) toast(t("settings-anchor-added"));
  };
  const confirmed = async (): Promise<void> => {
    if (!removing) return;
    const done = await remove.run({ id: removing.id });
    if (done) { toast(t("settings-anchor-removed")); setRemoving(null); }
  };
  return (
    <Panel title={t("settings-anchors")}>
      <p>{t("settings-anchors-what")}</p>
      <Loaded of={read}>
        {({ anchors }) => anchors.length === 0 ? <p className={styles.soft}>{t("settings-anchors-none")}</p> : (
          <ul className={styles.list}>
            {anchors.map((anchor) => (
              <li key={anchor.id}>
                <span className={styles.grow}>{anchor.label}</span>
                <Button look="quiet" aria-label={`${t("app-remove")}: ${anchor.label}`} onPress={() => { remove.clear(); setRemoving(anchor); }}>{t("app-remove")}</Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <ErrorSummary trouble={add.trouble} />
      <FileDrop label={t("settings-anchor-add")} accept={[".pem", ".crt", ".cer"]} onFile={(file) => void onFile(file)} />
      <Confirm
        title={t("settings-anchor-remove-title")} isOpen={removing !== null} onClose={() => setRemoving(null)}
        confirm={t("app-remove")} onConfirm={() => void confirmed()} isPending={remove.isPending} danger
      >
        <ErrorSummary trouble={remove.trouble} />
        <p>{t("settings-anchor-remove-what", { label: removing?.label ?? "" })}</p>
      </Confirm>
    </Panel>
  );
}
