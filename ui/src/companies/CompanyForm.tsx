import { RecordForm, useRecord } from "../kit/RecordForm";
import { Field, FieldRow } from "../kit/Field";
import { useText } from "../text/text";
import type { Company, CompanyInput } from "../generated/ipc";

const empty: CompanyInput = { id: null, name: "", legal_form: "", registration_number: "", address: "", phone: "", email: "" };

/** What the form holds of a company on record; its sites and representatives are saved one by one. */
const inputOf = ({ id, name, legal_form, registration_number, address, phone, email }: Company): CompanyInput => ({
  id, name, legal_form, registration_number: registration_number ?? "", address, phone, email,
});

export interface CompanyFormProps {
  company: Company | null;
  onSaved: (id: string) => void;
  /** Leaves the form of a new company. */
  onCancel?: () => void;
}

/** A company's particulars. */
export function CompanyForm({ company, onSaved, onCancel }: CompanyFormProps) {
  const t = useText();
  const form = useRecord("company_save", `company/${company?.id ?? "new"}`, company ? inputOf(company) : empty, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <FieldRow>
        <Field name="name" label={t("companies-field-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
        <Field name="legal_form" label={t("companies-field-legal-form")} hint={t("companies-field-legal-form-hint")} value={draft.legal_form} onChange={(legal_form) => set({ legal_form })} />
        <Field name="registration_number" label={t("companies-field-number")} hint={t("companies-field-number-hint")} value={draft.registration_number} onChange={(registration_number) => set({ registration_number })} inputMode="numeric" />
      </FieldRow>
      <Field name="address" label={t("companies-field-address")} value={draft.address} onChange={(address) => set({ address })} />
      <FieldRow>
        <Field name="phone" label={t("companies-field-phone")} value={draft.phone} onChange={(phone) => set({ phone })} inputMode="tel" />
        <Field name="email" label={t("companies-field-email")} value={draft.email} onChange={(email) => set({ email })} inputMode="email" />
      </FieldRow>
    </RecordForm>
  );
}
