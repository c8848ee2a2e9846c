import { useStatus } from "../../data/status";
import { useText } from "../../text/text";
import { passage } from "../days";
import styles from "./Running.module.css";

/** How much of the time has passed: in words, and as a bar. */
export function TimePassed({ start, end }: { start: string; end: string }) {
  const t = useText();
  const { today } = useStatus();
  const { total, passed, until } = passage(start, end, today);
  const over = today > end;
  const percent = Math.round((passed / total) * 100);
  const left = over || until > 0 ? null : passed === total ? t("placement-time-last") : t("placement-time-left", { days: total - passed });
  const words = over ? t("placement-time-over", { days: total }) : until > 0 ? t("placement-time-until", { days: until }) : t("placement-time-passed", { day: passed, days: total });
  return (
    <div className={styles.time}>
      <p className={styles.words}>{words}</p>
      <progress className={styles.bar} max={total} value={passed} aria-label={t("placement-time")}>{t("app-percent", { value: percent })}</progress>
      <p className={styles.soft}>{left}</p>
    </div>
  );
}
