import { useState } from "react";
import { useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldGroup, FieldRow } from "../kit/Field";
import { SavedAt } from "../kit/SavedAt";
import { useText } from "../text/text";
import type { Company, CompanyInput } from "../generated/ipc";

const empty: CompanyInput = {
  id: null, name: "", legal_form: "", registration_number: "", address: "", site_address: "", phone: "", email: "",
  signatory: { name: "", position: "", authority: "" },
};

export interface CompanyFormProps {
  company: Company | null;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** A company's particulars and who signs for it. */
export function CompanyForm({ company, onSaved, onCancel }: CompanyFormProps) {
  const t = useText();
  const [draft, setDraft] = useState<CompanyInput>(company ? { ...company, registration_number: company.registration_number ?? "" } : empty);
  const { run, isPending, trouble, savedAt } = useWrite("company_save");
  const set = (part: Partial<CompanyInput>): void => setDraft((old) => ({ ...old, ...part }));
  const setSignatory = (part: Partial<CompanyInput["signatory"]>): void => set({ signatory: { ...draft.signatory, ...part } });
  const submit = async (): Promise<void> => {
    const saved = await run(draft);
    if (saved) onSaved(saved.id);
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <FieldGroup legend={t("companies-form-company")}>
        <FieldRow>
          <Field name="name" label={t("companies-field-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
          <Field name="legal_form" label={t("companies-field-legal-form")} hint={t("companies-field-legal-form-hint")} value={draft.legal_form} onChange={(legal_form) => set({ legal_form })} />
          <Field name="registration_number" label={t("companies-field-number")} hint={t("companies-field-number-hint")} value={draft.registration_number} onChange={(registration_number) => set({ registration_number })} inputMode="numeric" />
        </FieldRow>
        <FieldRow>
          <Field name="address" label={t("companies-field-address")} value={draft.address} onChange={(address) => set({ address })} />
          <Field name="site_address" label={t("companies-field-site")} hint={t("companies-field-site-hint")} value={draft.site_address} onChange={(site_address) => set({ site_address })} />
        </FieldRow>
        <FieldRow>
          <Field name="phone" label={t("companies-field-phone")} value={draft.phone} onChange={(phone) => set({ phone })} inputMode="tel" />
          <Field name="email" label={t("companies-field-email")} value={draft.email} onChange={(email) => set({ email })} inputMode="email" />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t("companies-form-signatory")}>
        <FieldRow>
          <Field name="signatory.name" label={t("companies-field-signatory-name")} value={draft.signatory.name} onChange={(name) => setSignatory({ name })} />
          <Field name="signatory.position" label={t("companies-field-signatory-position")} value={draft.signatory.position} onChange={(position) => setSignatory({ position })} />
          <Field name="signatory.authority" label={t("companies-field-signatory-authority")} hint={t("companies-field-signatory-authority-hint")} value={draft.signatory.authority} onChange={(authority) => setSignatory({ authority })} />
        </FieldRow>
      </FieldGroup>
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
        <SavedAt at={savedAt} pending={isPending} />
      </Actions>
    </Form>
  );
}
