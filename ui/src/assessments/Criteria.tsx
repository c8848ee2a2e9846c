import type { AssessmentCriterionInput, Scale } from "../generated/ipc";
import { Button } from "../kit/Button";
import { Field } from "../kit/Field";
import { fieldId } from "../kit/form";
import { Icon } from "../kit/Icon";
import { Select } from "../kit/Select";
import { focusOn } from "../placement/placement";
import { RowButtons } from "../programmes/RowButtons";
import { useText } from "../text/text";
import styles from "./Assessments.module.css";
import { moved } from "./draft";
import { useScales } from "./useScales";

/** The criteria in their order, each in both languages and with its scale. */
export function Criteria({ criteria, onChange }: { criteria: readonly AssessmentCriterionInput[]; onChange: (criteria: AssessmentCriterionInput[]) => void }) {
  const t = useText();
  const scales = useScales(["ten_points", "four_levels", "pass_fail"]);
  const set = (index: number, part: Partial<AssessmentCriterionInput>): void => onChange(criteria.map((known, place) => (place === index ? { ...known, ...part } : known)));
  const add = (): void => {
    onChange([...criteria, { id: null, lv: "", en: "", scale: "ten_points" }]);
    focusOn(fieldId(`criteria.${criteria.length}.name.lv`));
  };
  return (
    <div className={styles.stack}>
      {criteria.length === 0 ? <p className={styles.soft}>{t("assessment-forms-no-criteria")}</p> : null}
      <ol className={styles.criteria}>
        {criteria.map(({ id, lv, en, scale }, index) => {
          const number = index + 1;
          return (
            <li key={id ?? `new-${index}`}>
              <Field name={`criteria.${index}.name.lv`} label={t("assessment-forms-criterion-lv", { number })} value={lv} onChange={(typed) => set(index, { lv: typed })} />
              <Field name={`criteria.${index}.name.en`} label={t("assessment-forms-criterion-en", { number })} value={en} onChange={(typed) => set(index, { en: typed })} />
              <Select name={`criteria.${index}.scale`} label={t("assessment-forms-criterion-scale", { number })} value={scale} choices={scales} onChange={(chosen) => set(index, { scale: chosen as Scale })} />
              <RowButtons
                index={index} count={criteria.length} onMove={(by) => onChange(moved(criteria, index, by))} onRemove={() => onChange(criteria.filter((_, place) => place !== index))}
                labels={{ up: t("assessment-forms-criterion-up", { number }), down: t("assessment-forms-criterion-down", { number }), remove: t("assessment-forms-criterion-remove", { number }) }}
              />
            </li>
          );
        })}
      </ol>
      <div><Button look="quiet" onPress={add}><Icon name="plus" />{t("assessment-forms-criterion-add")}</Button></div>
    </div>
  );
}
