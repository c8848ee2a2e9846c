import { Link } from "@tanstack/react-router";
import type { Late, LateView } from "../generated/ipc";
import { date } from "../text/format";
import { useText } from "../text/text";
import styles from "./Today.module.css";

/** The side of the weeks at the company on which something late is mended. */
const sides: Record<Late, string> = { diary: "diary", confirmation: "diary", visit: "visits", agreed: "visits" };

/** Placements in which something of the weeks at the company is late; each leads to where it is mended. */
export function LateList({ of: { what, rows, more } }: { of: LateView }) {
  const t = useText();
  return (
    <ul className={styles.steps}>
      {rows.map((row) => (
        <li key={row.placement_id}>
          <Link to="/placements/$id" params={{ id: row.placement_id }} search={{ stage: "running", part: sides[what] }} className={styles.step}>
            <span className={styles.who}>{row.student}</span>
            <span className={styles.where}>{row.company}</span>
            <span className={styles.late}>{t("today-late-since", { date: date(row.since) })}</span>
          </Link>
        </li>
      ))}
      {more ? <li className={styles.where}>{t("today-late-more")}</li> : null}
    </ul>
  );
}
