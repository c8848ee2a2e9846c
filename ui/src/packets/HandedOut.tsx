import { toastSaved } from "../data/paths";
import type { PacketFile } from "../generated/ipc";
import { Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { useText } from "../text/text";
import styles from "./Packets.module.css";

/** What was made for a mentor's own program, with the passphrase that is seen this once. */
export function HandedOut({ files, onClose }: { files: readonly PacketFile[]; onClose: () => void }) {
  const t = useText();
  const close = (): void => {
    for (const { path, program } of files) toastSaved(t, program?.path ?? path);
    onClose();
  };
  return (
    <div className={styles.stack}>
      {files.map(({ name, path, program }) => (
        <section key={path} className={styles.packet}>
          <h3>{name}</h3>
          <p className={styles.soft}>{program?.path ?? path}</p>
          {program ? <><p>{t("packets-passphrase")}</p><p className={styles.passphrase}>{program.passphrase}</p></> : null}
        </section>
      ))}
      <Note tone="warn" title={t("packets-passphrase-once")}><p>{t("packets-passphrase-what")}</p></Note>
      <Actions><Button look="primary" onPress={close}>{t("packets-passphrase-done")}</Button></Actions>
    </div>
  );
}
