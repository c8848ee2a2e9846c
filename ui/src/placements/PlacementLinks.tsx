import { Link } from "@tanstack/react-router";
import { Badge } from "../kit/Badge";
import { span } from "../text/format";
import { useText } from "../text/text";
import type { PlacementRow } from "../generated/ipc";
import { rowStage } from "./words";
import styles from "./Placements.module.css";

/** The placements of one student or company, each leading to its page. */
export function PlacementLinks({ rows, none, show }: { rows: readonly PlacementRow[]; none: string; show: "student" | "company" }) {
  const t = useText();
  if (rows.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul className={styles.links}>
      {rows.map((row) => {
        const stage = rowStage(t, row);
        return (
          <li key={row.id}>
            <Link to="/placements/$id" params={{ id: row.id }}>{show === "student" ? row.student : row.company}</Link>
            <span className={styles.soft}>{row.number} · {span(row.start, row.end)}</span>
            <Badge tone={stage.tone}>{stage.words}</Badge>
          </li>
        );
      })}
    </ul>
  );
}
