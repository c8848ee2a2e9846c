import { useMemo, useState } from "react";
import { usePages } from "../data/query";
import { Badge, type Tone } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { PagesTrouble } from "../kit/PagesTrouble";
import { Working } from "../kit/Working";
import type { Trouble } from "../ipc";
import { useText } from "../text/text";
import type { ImportPreview, ImportState, RowChoice } from "../generated/ipc";
import { Notes } from "./Notes";
import { Rows } from "./Rows";
import styles from "./Import.module.css";
import { SaveRefused } from "./SaveRefused";

export interface DifferencesProps {
  preview: ImportPreview;
  /** Which of the previews made so far: its rows are read anew. */
  edition: number;
  onChoose: (choice: RowChoice) => void;
  onApply: () => void;
  onBack: () => void;
  isPending: boolean;
  trouble: Trouble | null;
}

export const tones: Record<ImportState, Tone> = { create: "good", change: "info", same: "plain", choose: "warn", refused: "bad" };
/** Rows that are asked for at a time. */
const page = 200;
const states: readonly ImportState[] = ["create", "change", "same", "choose", "refused"];

/** Third: what would change, counted and listed, before anything is written. */
export function Differences({ preview, edition, onChoose, onApply, onBack, isPending, trouble }: DifferencesProps) {
  const t = useText();
  const { counts, notes } = preview;
  const [shown, setShown] = useState<ImportState | null>(counts.choose > 0 ? "choose" : counts.refused > 0 ? "refused" : null);
  const pages = usePages(
    "import_rows", [edition, shown], (from: number | null) => ({ state: shown, from: from ?? 0, limit: page }),
    ({ rows }, all) => (rows.length < page ? null : all.length * page),
  );
  const rows = useMemo(() => pages.data?.pages.flatMap((some) => some.rows) ?? [], [pages.data]);
  const all = states.reduce((sum, state) => sum + counts[state], 0);
  const writes = counts.create + counts.change;
  return (
    <Panel title={t("import-differences-title")} actions={<Badge tone="warn">{t("import-differences-what")}</Badge>}>
      <ErrorSummary trouble={trouble} />
      {notes.length > 0 ? <Notes notes={notes} /> : null}
      <div role="group" aria-label={t("import-show")} className={styles.counts}>
        <button type="button" aria-pressed={shown === null} onClick={() => setShown(null)}><strong>{all}</strong> {t("import-show-all")}</button>
        {states.map((state) => (
          <button key={state} type="button" aria-pressed={shown === state} className={styles[state]} onClick={() => setShown(state)}>
            <strong>{counts[state]}</strong> {t(`import-count-${state}`)}
          </button>
        ))}
      </div>
      <PagesTrouble of={pages} />
      <Rows rows={rows} count={shown ? counts[shown] : all} onMore={pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : undefined} onChoose={onChoose} />
      <Working isPending={isPending} label={t("import-applying")} />
      <Actions>
        <Button look="primary" onPress={onApply} isPending={isPending} isDisabled={writes === 0}>{writes === 0 ? t("import-nothing-to-apply") : t("import-apply", { count: writes })}</Button>
        {counts.refused + counts.choose > 0 ? <SaveRefused /> : null}
        <Button onPress={onBack}>{t("import-back-columns")}</Button>
      </Actions>
    </Panel>
  );
}
