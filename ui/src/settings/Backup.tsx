import { useState } from "react";
import { pickPath, toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import { useStatusWrite } from "../data/status";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";

/** A full copy of the workspace, and the way back from one. */
export function Backup() {
  const t = useText();
  const [from, setFrom] = useState<string | null>(null);
  const backup = useWrite("backup_create");
  const restore = useStatusWrite("backup_restore");
  const save = async (): Promise<void> => {
    const path = await pickPath("save_backup", t("settings-backup-suggested"));
    if (path === null) return;
    const saved = await backup.run({ path });
    if (saved) toastSaved(t, saved.path);
  };
  const choose = async (): Promise<void> => {
    restore.clear();
    setFrom(await pickPath("open_backup", ""));
  };
  const confirmed = async (): Promise<void> => {
    if (from === null) return;
    const status = await restore.run({ path: from });
    if (status) { setFrom(null); toast(t("settings-restored")); }
  };
  return (
    <Panel title={t("settings-backup")}>
      <p>{t("settings-backup-what")}</p>
      <ErrorSummary trouble={backup.trouble} />
      <Actions>
        <Button onPress={() => void save()} isPending={backup.isPending}>{t("settings-backup-create")}</Button>
        <Button onPress={() => void choose()}>{t("settings-restore")}</Button>
      </Actions>
      <Confirm
        title={t("settings-restore-title")} isOpen={from !== null} onClose={() => setFrom(null)}
        confirm={t("settings-restore-now")} onConfirm={() => void confirmed()} isPending={restore.isPending} danger
      >
        <ErrorSummary trouble={restore.trouble} />
        <p>{t("settings-restore-what")}</p>
        <p>{from}</p>
      </Confirm>
    </Panel>
  );
}
