import { Check } from "../kit/Choices";
import { DateField } from "../kit/DateField";
import { RecordForm, useRecord } from "../kit/RecordForm";
import { Field, FieldRow } from "../kit/Field";
import { useText } from "../text/text";
import type { Company, RepresentativeInput } from "../generated/ipc";

/** Somebody who may sign for a company, and by what right. */
export function RepresentativeForm({ company, id, onSaved, onCancel }: { company: Company; id: string | null; onSaved: () => void; onCancel: () => void }) {
  const t = useText();
  const known = company.representatives.find((person) => person.id === id);
  const empty: RepresentativeInput = { company_id: company.id, id: null, name: "", position: "", authority: "", from: null, until: null, signs: company.representatives.length === 0 };
  const form = useRecord("representative_save", `representative/${id ?? company.id}`, known ? { ...known, company_id: company.id } : empty, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <FieldRow>
        <Field name="name" label={t("companies-field-representative-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
        <Field name="position" label={t("companies-field-representative-position")} value={draft.position} onChange={(position) => set({ position })} />
      </FieldRow>
      <Field name="authority" label={t("companies-field-representative-authority")} hint={t("companies-field-representative-authority-hint")} value={draft.authority} onChange={(authority) => set({ authority })} />
      <FieldRow>
        <DateField name="from" label={t("companies-field-representative-from")} value={draft.from} onChange={(from) => set({ from })} />
        <DateField name="until" label={t("companies-field-representative-until")} hint={t("companies-field-representative-until-hint")} value={draft.until} onChange={(until) => set({ until })} />
      </FieldRow>
      <Check label={t("companies-field-representative-signs")} value={draft.signs} onChange={(signs) => set({ signs })} />
    </RecordForm>
  );
}
