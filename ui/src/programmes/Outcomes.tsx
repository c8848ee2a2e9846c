import { Button } from "../kit/Button";
import { Field } from "../kit/Field";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import type { OutcomeInput } from "../generated/ipc";
import styles from "./Programmes.module.css";

export interface OutcomesProps {
  outcomes: readonly OutcomeInput[];
  onChange: (outcomes: OutcomeInput[]) => void;
}

/** The learning outcomes, in the order that documents keep. */
export function Outcomes({ outcomes, onChange }: OutcomesProps) {
  const t = useText();
  const set = (index: number, part: Partial<OutcomeInput>): void =>
    onChange(outcomes.map((outcome, place) => (place === index ? { ...outcome, ...part } : outcome)));
  const move = (index: number, by: 1 | -1): void => {
    const moved = [...outcomes];
    const [taken] = moved.splice(index, 1);
    if (taken) moved.splice(index + by, 0, taken);
    onChange(moved);
  };
  return (
    <>
      <p className={styles.soft}>{outcomes.length === 0 ? t("programmes-outcomes-none") : t("programmes-outcomes-hint")}</p>
      <ol className={styles.outcomes}>
        {outcomes.map((outcome, index) => {
          const number = index + 1;
          return (
            <li key={outcome.id ?? `new-${index}`}>
              <Field className={styles.code} name={`outcomes.${index}.code`} label={t("programmes-outcome-code", { number })} value={outcome.code} onChange={(code) => set(index, { code })} />
              <Field className={styles.text} name={`outcomes.${index}.text`} label={t("programmes-outcome-text", { number })} value={outcome.text} onChange={(text) => set(index, { text })} rows={2} />
              <span className={styles.buttons}>
                <Button look="quiet" aria-label={t("programmes-outcome-up", { number })} isDisabled={index === 0} onPress={() => move(index, -1)}><Icon name="up" /></Button>
                <Button look="quiet" aria-label={t("programmes-outcome-down", { number })} isDisabled={index === outcomes.length - 1} onPress={() => move(index, 1)}><Icon name="down" /></Button>
                <Button look="quiet" aria-label={t("programmes-outcome-remove", { number })} onPress={() => onChange(outcomes.filter((_, place) => place !== index))}><Icon name="cross" /></Button>
              </span>
            </li>
          );
        })}
      </ol>
      <div><Button onPress={() => onChange([...outcomes, { id: null, code: `SR${outcomes.length + 1}`, text: "" }])}>{t("programmes-outcome-add")}</Button></div>
    </>
  );
}
