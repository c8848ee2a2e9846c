import { useState } from "react";
import { pickPath, toastSaved } from "../data/paths";
import { useRead, useWrite } from "../data/query";
import { useStatus, useStatusWrite } from "../data/status";
import { Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Facts, Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { moment } from "../text/format";
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
      <Automatic />
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

/** The copies that the program makes by itself; a demonstration has none. */
function Automatic() {
  const t = useText();
  const { open } = useStatus();
  const { data } = useRead("backup_state", {});
  if (!data || open?.demo) return null;
  return (
    <>
      <p>{t("settings-backup-automatic")}</p>
      {data.failed ? <Note tone="bad" role="alert" title={t("settings-backup-failed")} /> : null}
      <Facts items={[[t("settings-backup-last"), data.last ? moment(data.last) : t("settings-backup-none")], [t("settings-backup-folder"), data.folder]]} />
    </>
  );
}
