import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { Condition } from "../generated/ipc";

const always = "always";
const conditions: readonly Condition[] = [
  "minor", "insured", "not_insured", "paid", "not_paid", "work_based", "not_work_based", "paper", "electronic",
  "has_outcomes", "has_expectations", "has_consents", "has_annexes", "has_plan",
];

/** When a clause or table stands, in words. */
export function When({ name, value, onChange }: { name: string; value: Condition | null; onChange: (when: Condition | null) => void }) {
  const t = useText();
  return (
    <Select
      name={name} label={t("templates-when")} value={value ?? always}
      choices={[{ id: always, label: t("templates-when-always") }, ...conditions.map((id) => ({ id, label: t(`templates-condition-${id}`) }))]}
      onChange={(id) => onChange(conditions.find((known) => known === id) ?? null)}
    />
  );
}
