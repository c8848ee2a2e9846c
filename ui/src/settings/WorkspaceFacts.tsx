import { useStatus, useStatusWrite } from "../data/status";
import { Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Facts, Panel } from "../kit/Page";
import { useText } from "../text/text";

/** Where the open workspace lives, and a way out of it. */
export function WorkspaceFacts() {
  const t = useText();
  const { open, version } = useStatus();
  const close = useStatusWrite("workspace_close");
  return (
    <Panel title={t("settings-workspace")}>
      <ErrorSummary trouble={close.trouble} />
      <Facts items={[[t("settings-workspace-file"), open?.path], [t("settings-workspace-documents"), open?.documents], [t("settings-version"), version]]} />
      <div><Button onPress={() => void close.run({})} isPending={close.isPending}>{t("settings-workspace-close")}</Button></div>
    </Panel>
  );
}
