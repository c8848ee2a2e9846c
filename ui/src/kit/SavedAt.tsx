import { useText } from "../text/text";
import { time } from "../text/format";
import { Icon } from "./Icon";
import styles from "./SavedAt.module.css";

/** „Saglabāts 10:42”: what a field says after it was left. */
export function SavedAt({ at, pending }: { at: Date | null; pending?: boolean }) {
  const t = useText();
  return (
    <span role="status" className={styles.saved}>
      {pending ? t("app-saving") : null}
      {!pending && at ? <><Icon name="check" /> {t("app-saved-at", { time: time(at) })}</> : null}
    </span>
  );
}
