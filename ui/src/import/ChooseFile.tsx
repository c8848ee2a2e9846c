import { Radios } from "../kit/Choices";
import { ErrorSummary } from "../kit/ErrorSummary";
import { FileDrop, type GivenFile } from "../kit/FileDrop";
import { Panel } from "../kit/Page";
import type { Trouble } from "../ipc";
import { useText } from "../text/text";
import type { ImportKind } from "../generated/ipc";

export interface ChooseFileProps {
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  onFile: (file: GivenFile) => void;
  isPending: boolean;
  trouble: Trouble | null;
}

const kinds: readonly ImportKind[] = ["students", "companies", "placements", "programmes"];

/** First: what is in the file, and the file. */
export function ChooseFile({ kind, onKind, onFile, isPending, trouble }: ChooseFileProps) {
  const t = useText();
  return (
    <Panel>
      <ErrorSummary trouble={trouble} />
      <Radios name="kind" label={t("import-kind")} value={kind} onChange={(value) => onKind(value as ImportKind)} choices={kinds.map((id) => ({ id, label: t(`import-kind-${id}`) }))} />
      {kind === "programmes" ? <p>{t("import-kind-programmes-hint")}</p> : null}
      <FileDrop label={t("import-drop")} hint={t("import-drop-hint")} accept={[".xlsx", ".xls", ".ods", ".csv", ".txt"]} onFile={onFile} />
      <p role="status">{isPending ? t("import-reading") : null}</p>
    </Panel>
  );
}
