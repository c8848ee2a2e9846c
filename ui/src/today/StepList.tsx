import { Link } from "@tanstack/react-router";
import { stepWords } from "../placements/words";
import { date } from "../text/format";
import { useText } from "../text/text";
import type { PlacementRow } from "../generated/ipc";
import styles from "./Today.module.css";

/** Placements with their next step and its day; each leads to the placement. */
export function StepList({ rows, none }: { rows: readonly PlacementRow[]; none: string }) {
  const t = useText();
  if (rows.length === 0) return <p className={styles.what}>{none}</p>;
  return (
    <ul className={styles.steps}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to="/placements/$id" params={{ id: row.id }} className={styles.step}>
            <span className={styles.who}>{row.student}</span>
            <span className={styles.where}>{row.company}</span>
            {row.next ? (
              <>
                <span className={styles.todo}>{stepWords(t, row.next)}</span>
                {row.due ? (
                  <span className={row.overdue ? styles.late : styles.where}>
                    {t(row.overdue ? "placements-overdue-by" : "placements-due-by", { date: date(row.due) })}
                  </span>
                ) : null}
              </>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
