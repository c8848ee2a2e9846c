import type { Scale, WeightedPart } from "../generated/ipc";
import { Check } from "../kit/Choices";
import { fieldId, useFieldError } from "../kit/form";
import { NumberField } from "../kit/NumberField";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import styles from "./Assessments.module.css";
import { totalOf, weighed } from "./draft";
import { useScales } from "./useScales";

/** What the final mark is made of: the weights come to a hundred, or the mark stands by itself. */
export function Weights({ parts, onChange }: { parts: readonly WeightedPart[]; onChange: (parts: WeightedPart[]) => void }) {
  const t = useText();
  const scales = useScales(["ten_points", "pass_fail"]);
  const message = useFieldError("weights", t("assessment-forms-weights"));
  const total = totalOf(parts);
  const set = (index: number, part: Partial<WeightedPart>): void => onChange(parts.map((known, place) => (place === index ? { ...known, ...part } : known)));
  return (
    <div className={styles.stack} id={fieldId("weights")} tabIndex={-1}>
      <Check label={t("assessment-forms-no-weights")} value={parts.length === 0} onChange={(none) => onChange(weighed(!none))} />
      {parts.map(({ part, weight, scale }, index) => {
        const words = t(`assessment-part-${part}`);
        return (
          <div key={part} className={styles.weight}>
            <NumberField name={`parts.${index}.weight`} label={t("assessment-forms-weight", { part: words })} value={weight} onChange={(typed) => set(index, { weight: typed })} />
            <Select name={`parts.${index}.scale`} label={t("assessment-forms-scale", { part: words })} value={scale} choices={scales} onChange={(chosen) => set(index, { scale: chosen as Scale })} />
          </div>
        );
      })}
      {parts.length === 0 ? null : <p className={total === 100 ? styles.good : styles.wrong} role="status">{t(total === 100 ? "assessment-forms-total" : "assessment-forms-total-wrong", { total: String(total) })}</p>}
      {message && total === 100 ? <p className={styles.wrong}>{message}</p> : null}
    </div>
  );
}
