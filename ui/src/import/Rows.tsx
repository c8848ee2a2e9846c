import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { Badge } from "../kit/Badge";
import { type Say, useText } from "../text/text";
import type { Difference, ImportProblem, ImportRow, RowChoice } from "../generated/ipc";
import { Choose } from "./Choose";
import { tones } from "./Differences";
import styles from "./Import.module.css";

const problemWords = (t: Say, { column, field, message }: ImportProblem): string =>
  column === "" ? t("import-problem-no-column", { field, message }) : t("import-problem", { column, field, message });

const differenceWords = (t: Say, { field, before, after }: Difference): string =>
  before === "" ? t("import-difference-new", { field, after }) : t("import-difference", { field, before, after });

export interface RowsProps {
  /** The rows that are loaded, from the first on. */
  rows: readonly ImportRow[];
  /** How many there are. */
  count: number;
  /** Loads more; none when all are there or some are on their way. */
  onMore: (() => void) | undefined;
  onChoose: (choice: RowChoice) => void;
}

/** The rows of the file and what would become of each; any number of them, each as high as its reasons. */
export function Rows({ rows, count, onMore, onChoose }: RowsProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the list is short-lived and nothing below is memoised on its methods
  const list = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => 44, overscan: 12 });
  const items = list.getVirtualItems();
  const isNearTheEnd = (items.at(-1)?.index ?? 0) + 20 > rows.length;
  useEffect(() => { if (isNearTheEnd) onMore?.(); }, [isNearTheEnd, onMore]);
  if (count === 0) return <p>{t("import-no-rows")}</p>;
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={styles.rows} tabIndex={0} role="table" aria-label={t("import-differences-title")} aria-rowcount={count + 1}>
      <div role="rowgroup" className={styles.rowsHead}>
        <div role="row" className={styles.row}>
          <span role="columnheader">{t("import-row")}</span><span role="columnheader">{t("import-row-state")}</span>
          <span role="columnheader">{t("import-row-what")}</span><span role="columnheader">{t("import-row-details")}</span>
        </div>
      </div>
      <div role="rowgroup" className={styles.rowsBody} style={{ height: list.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={item.key} role="row" aria-rowindex={item.index + 2} data-index={item.index} ref={list.measureElement} className={styles.row}
              style={{ position: "absolute", insetBlockStart: 0, insetInline: 0, transform: `translateY(${item.start}px)` }}
            >
              <span role="cell">{row.row}</span>
              <span role="cell"><Badge tone={tones[row.state]}>{t(`import-state-${row.state}`)}</Badge></span>
              <span role="rowheader" className={styles.label}>{row.label || "—"}</span>
              <span role="cell" className={styles.details}>
                {row.choice ? null : row.problems.map((problem, index) => <span key={`p${index}`} className={styles.problem}>{problemWords(t, problem)}</span>)}
                {row.choice ? <Choose row={row.row} choice={row.choice} onChoose={(record) => onChoose({ row: row.row, field: row.choice?.field ?? "", record })} /> : null}
                {row.differences.map((difference, index) => <span key={`d${index}`}>{differenceWords(t, difference)}</span>)}
              </span>
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
