import { Actions, Button, LinkButton } from "../kit/Button";
import { Note } from "../kit/Badge";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { ImportKind, ImportResult } from "../generated/ipc";
import { SaveRefused } from "./SaveRefused";

/** Last: what was written, and what to do with what was not. */
export function Result({ kind, result, onAgain }: { kind: ImportKind; result: ImportResult; onAgain: () => void }) {
  const t = useText();
  const { counts } = result;
  return (
    <Panel title={t("import-result-title")}>
      <Note tone="good" role="status">
        <ul>
          <li>{t("import-result-created", { count: counts.create })}</li>
          <li>{t("import-result-changed", { count: counts.change })}</li>
          <li>{t("import-result-same", { count: counts.same })}</li>
        </ul>
      </Note>
      {counts.choose > 0 ? <Note tone="warn">{t("import-result-choose", { count: counts.choose })}</Note> : null}
      {counts.refused > 0 ? <Note tone="warn" title={t("import-result-refused", { count: counts.refused })}><p>{t("import-result-refused-what")}</p></Note> : null}
      <Actions>
        <LinkButton to={`/${kind}`} look="primary">{t("import-see-list")}</LinkButton>
        {counts.refused + counts.choose > 0 ? <SaveRefused /> : null}
        <Button onPress={onAgain}>{t("import-again")}</Button>
      </Actions>
    </Panel>
  );
}
