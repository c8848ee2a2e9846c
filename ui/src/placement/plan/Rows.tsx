import type { Module, PlanRowInput } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { DateField } from "../../kit/DateField";
import { Field } from "../../kit/Field";
import { Icon } from "../../kit/Icon";
import { NumberField } from "../../kit/NumberField";
import { Select } from "../../kit/Select";
import { useText } from "../../text/text";
import { own, title, withModule } from "./draft";
import styles from "./Plan.module.css";

export interface RowsProps {
  rows: readonly PlanRowInput[];
  modules: readonly Module[];
  /** Something is typed, and not done yet. */
  onType: (rows: PlanRowInput[]) => void;
  /** Something was chosen. */
  onChange: (rows: PlanRowInput[]) => void;
  /** A field is left. */
  onLeave: () => void;
  onRemove: (index: number) => void;
}

/** The rows of the plan. */
export function Rows({ rows, modules, onType, onChange, onLeave, onRemove }: RowsProps) {
  const t = useText();
  const heads = ["module", "place", "amount", "start", "end"] as const;
  const replaced = (index: number, row: PlanRowInput): PlanRowInput[] => rows.map((known, place) => (place === index ? row : known));
  return (
    <table className={styles.rows}>
      <caption className={styles.hidden}>{t("plan-rows")}</caption>
      <thead><tr><td />{heads.map((head) => <th key={head} scope="col">{t(`plan-${head}`)}</th>)}<td /></tr></thead>
      <tbody>
        {rows.map((row, index) => (
          <PlanRow
            key={row.id ?? `new-${index}`} row={row} index={index} modules={modules} onLeave={onLeave} onRemove={() => onRemove(index)}
            onType={(next) => onType(replaced(index, next))} onChange={(next) => onChange(replaced(index, next))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PlanRowProps extends Pick<RowsProps, "modules" | "onLeave"> {
  row: PlanRowInput;
  index: number;
  onType: (row: PlanRowInput) => void;
  onChange: (row: PlanRowInput) => void;
  onRemove: () => void;
}

function PlanRow({ row, index, modules, onType, onChange, onLeave, onRemove }: PlanRowProps) {
  const t = useText();
  const number = index + 1;
  const named = (part: "place" | "amount" | "start" | "end") => ({ name: `rows.${index}.${part}`, label: t("plan-field", { number, part: t(`plan-${part}`) }), bare: true });
  return (
    <tr>
      <td className={styles.number}>{number}.</td>
      <td className={styles.module}><ModuleCell {...{ row, index, modules, onType, onChange, onLeave }} /></td>
      <td className={styles.place}><Select {...named("place")} value={row.place} choices={(["school", "company"] as const).map((id) => ({ id, label: t(`plan-place-${id}`) }))} onChange={(place) => onChange({ ...row, place: place === "school" ? "school" : "company" })} /></td>
      <td className={styles.amount}>
        <span><NumberField {...named("amount")} value={row.amount} onBlur={onLeave} onChange={(amount) => onType({ ...row, amount })} isRequired /><span className={styles.unit}>{t(`plan-unit-${row.place}`)}</span></span>
      </td>
      <td className={styles.day}><DateField {...named("start")} value={row.start} onChange={(start) => onChange({ ...row, start })} isRequired /></td>
      <td className={styles.day}><DateField {...named("end")} value={row.end} onChange={(end) => onChange({ ...row, end })} isRequired /></td>
      <td><Button look="quiet" aria-label={t("plan-row-remove", { number })} onPress={onRemove}><Icon name="cross" /></Button></td>
    </tr>
  );
}

/** A module of the programme, or words of the school's own. A module of another programme is shown as it was agreed on. */
function ModuleCell({ row, index, modules, onType, onChange, onLeave }: Omit<PlanRowProps, "onRemove">) {
  const t = useText();
  const number = index + 1;
  const known = modules.map((module) => ({ id: module.id, label: title(module) }));
  const strange = row.module_id !== null && known.every(({ id }) => id !== row.module_id) ? [{ id: row.module_id, label: row.module }] : [];
  const label = t("plan-field", { number, part: t("plan-module") });
  return (
    <>
      <Select
        name={row.module_id === null ? `rows.${index}.choice` : `rows.${index}.module`} label={label} bare value={row.module_id ?? own}
        choices={[...known, ...strange, { id: own, label: t("plan-module-own") }]} onChange={(chosen) => onChange(withModule(row, chosen, modules))}
      />
      {row.module_id === null
        ? <Field name={`rows.${index}.module`} label={t("plan-field", { number, part: t("plan-module-words") })} bare value={row.module} onBlur={onLeave} onChange={(module) => onType({ ...row, module })} isRequired />
        : null}
    </>
  );
}
