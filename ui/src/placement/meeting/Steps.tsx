import type { Expectation } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { Icon } from "../../kit/Icon";
import { useText } from "../../text/text";
import styles from "./Meeting.module.css";
import { isSettled, type Talk } from "./order";

export interface StepsProps {
  items: readonly Expectation[];
  talk: Talk;
  place: number;
  onPlace: (place: number) => void;
}

/** How far the talk has come: every item, and the end. */
export function Steps({ items, talk, place, onPlace }: StepsProps) {
  const t = useText();
  const done = items.filter((item) => isSettled(item, talk)).length;
  const step = (at: number, label: React.ReactNode, settled: boolean) => (
    <li key={at}>
      <Button look="quiet" className={styles.step} aria-current={at === place ? "step" : undefined} onPress={() => onPlace(at)}>
        <Icon name={settled ? "check" : "ring"} /> <span>{label}</span>
      </Button>
    </li>
  );
  return (
    <nav className={styles.steps} aria-label={t("meeting-steps")}>
      <p>{t("meeting-done", { done, count: items.length })}</p>
      <ol>
        {items.map((item, at) => step(at, <><span className={styles.whose}>{t("meeting-whose", { party: item.party, side: item.side })}</span> {item.text}</>, isSettled(item, talk)))}
        {step(items.length, t(`meeting-end-${talk}`), false)}
      </ol>
    </nav>
  );
}
