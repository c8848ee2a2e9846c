import { Label, ProgressBar } from "react-aria-components";
import { stopWork, useProgress } from "../data/work";
import { useText } from "../text/text";
import { Button } from "./Button";
import styles from "./Working.module.css";

/** Work that takes longer than a moment: how far it is, and a way to end it with nothing written. */
export function Working({ isPending, label }: { isPending: boolean; label: string }) {
  const t = useText();
  const progress = useProgress(isPending);
  if (!progress) return null;
  const { done, steps } = progress;
  return (
    <div className={styles.working}>
      <ProgressBar className={styles.progress} value={done} maxValue={steps} valueLabel={t("app-work-steps", { done, steps })}>
        {({ percentage, valueText }) => (
          <>
            <Label>{label}</Label>
            <span>{valueText}</span>
            <span className={styles.track}><span className={styles.done} style={{ inlineSize: `${percentage ?? 0}%` }} /></span>
          </>
        )}
      </ProgressBar>
      <Button onPress={() => void stopWork()}>{t("app-work-stop")}</Button>
    </div>
  );
}
