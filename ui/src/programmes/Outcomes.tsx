import { Button } from "../kit/Button";
import { Field } from "../kit/Field";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { ModuleInput, OutcomeInput } from "../generated/ipc";
import styles from "./Programmes.module.css";
import { RowButtons } from "./RowButtons";

export interface OutcomesProps {
  outcomes: readonly OutcomeInput[];
  modules: readonly ModuleInput[];
  onChange: (outcomes: OutcomeInput[]) => void;
}

const none = "none";

/** The learning outcomes, in the order that documents keep; each may belong to a module. */
export function Outcomes({ outcomes, modules, onChange }: OutcomesProps) {
  const t = useText();
  const set = (index: number, part: Partial<OutcomeInput>): void =>
    onChange(outcomes.map((outcome, place) => (place === index ? { ...outcome, ...part } : outcome)));
  const move = (index: number, by: 1 | -1): void => {
    const moved = [...outcomes];
    const [taken] = moved.splice(index, 1);
    if (taken) moved.splice(index + by, 0, taken);
    onChange(moved);
  };
  const choices = [{ id: none, label: t("programmes-module-none") }, ...modules.map((module, place) => ({ id: String(place), label: module.code || module.name || String(place + 1), note: module.name }))];
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
              {modules.length === 0 ? null : (
                <Select
                  className={styles.module} name={`outcomes.${index}.module`} label={t("programmes-outcome-module", { number })} choices={choices}
                  value={outcome.module === null ? none : String(outcome.module)} onChange={(id) => set(index, { module: id === none ? null : Number(id) })}
                />
              )}
              <RowButtons
                index={index} count={outcomes.length} onMove={(by) => move(index, by)} onRemove={() => onChange(outcomes.filter((_, place) => place !== index))}
                labels={{ up: t("programmes-outcome-up", { number }), down: t("programmes-outcome-down", { number }), remove: t("programmes-outcome-remove", { number }) }}
              />
            </li>
          );
        })}
      </ol>
      <div><Button onPress={() => onChange([...outcomes, { id: null, module: null, code: `SR${outcomes.length + 1}`, text: "" }])}>{t("programmes-outcome-add")}</Button></div>
    </>
  );
}
