import { useStatus } from "../data/status";
import { Note } from "../kit/Badge";
import { Button } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { stageWords, stepWords } from "../placements/words";
import { date } from "../text/format";
import { useText } from "../text/text";
import { partOf } from "./place";
import { usePlacement } from "./placement";
import styles from "./Placement.module.css";

/** The one thing to do next, by when, and a way there. */
export function NextStep() {
  const t = useText();
  const { view: { placement: { ended, period }, lifecycle: { next } }, go } = usePlacement();
  const { today } = useStatus();
  if (ended) return <Note tone="warn" title={t("placement-ended", { date: date(ended.on) })}><p>{ended.reason}</p></Note>;
  if (!next) return <Note tone="good" title={t("placement-all-done")} />;
  const waits = next.blocker.what === "still_running" && today < period.start;
  const due = t(next.overdue ? "placement-next-overdue" : "placement-next-due", { date: date(next.due) });
  return (
    <section className={`${styles.next} ${next.overdue ? styles.late : ""}`} aria-label={t("placement-next")}>
      <div>
        <p className={styles.nextLabel}>{t("placement-next")}</p>
        <p className={styles.nextStep}>{waits ? t("placement-next-not-begun", { date: date(period.start) }) : stepWords(t, next.blocker)}</p>
      </div>
      <p className={styles.nextDue}>{next.overdue ? <Icon name="warning" /> : <Icon name="calendar" />} {due}</p>
      <Button look="primary" onPress={() => go(next.stage, partOf(next.blocker))}>{t("placement-next-go", { stage: stageWords(t, next.stage) })}</Button>
    </section>
  );
}
