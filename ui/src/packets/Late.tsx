import { Link } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { Loaded } from "../kit/Loaded";
import { date } from "../text/format";
import { useText } from "../text/text";
import styles from "../today/Today.module.css";
import { kindWords, stageOfKind } from "./words";

/** Forms whose company is to be reminded; each leads to its placement. */
export function LatePackets() {
  const t = useText();
  const read = useRead("packets_late", {});
  return (
    <Loaded of={read}>{({ packets }) => packets.length === 0 ? <p className={styles.what}>{t("packets-late-none")}</p> : (
      <ul className={styles.steps}>
        {packets.map(({ packet, student, company }) => (
          <li key={packet.id}>
            <Link to="/placements/$id" params={{ id: packet.placement_id }} search={{ stage: stageOfKind[packet.kind] }} className={styles.step}>
              <span className={styles.who}>{student}</span>
              <span className={styles.where}>{company}</span>
              <span className={styles.todo}>{kindWords(t, packet.kind)}</span>
              <span className={styles.late}>{t("packets-late-since", { date: date(packet.due) })}</span>
            </Link>
          </li>
        ))}
      </ul>
    )}</Loaded>
  );
}
