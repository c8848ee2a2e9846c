import { DateField } from "../kit/DateField";
import { RecordForm, useRecord, whole } from "../kit/RecordForm";
import { Field, FieldRow } from "../kit/Field";
import { useText } from "../text/text";
import type { Policy, PolicyInput } from "../generated/ipc";

/** One insurance policy. */
export function PolicyForm({ companyId, policy, onSaved, onCancel }: { companyId: string; policy: Policy | null; onSaved: () => void; onCancel: () => void }) {
  const t = useText();
  const empty: PolicyInput = { company_id: companyId, id: null, insurer: "", number: "", sum: null, valid_until: null };
  const form = useRecord("policy_save", `policy/${policy?.id ?? companyId}`, policy ?? empty, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <FieldRow>
        <Field name="insurer" label={t("cooperation-field-insurer")} value={draft.insurer} onChange={(insurer) => set({ insurer })} isRequired />
        <Field name="number" label={t("cooperation-field-policy-number")} value={draft.number} onChange={(number) => set({ number })} isRequired />
      </FieldRow>
      <FieldRow>
        <Field name="sum" label={t("cooperation-field-sum")} value={draft.sum === null ? "" : String(draft.sum)} onChange={(sum) => set({ sum: sum.trim() === "" ? null : whole(sum) })} inputMode="numeric" />
        <DateField name="valid_until" label={t("cooperation-field-valid-until")} value={draft.valid_until} onChange={(valid_until) => set({ valid_until })} isRequired />
      </FieldRow>
    </RecordForm>
  );
}
