import { useDraft } from "../data/drafts";
import { useRead, useWrite } from "../data/query";
import { DateField } from "../kit/DateField";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldGroup, FieldRow } from "../kit/Field";
import { SaveBar } from "../kit/SaveBar";
import { Select } from "../kit/Select";
import { seriesOf } from "../programmes/draft";
import { DocumentFields } from "./DocumentFields";
import { useText } from "../text/text";
import type { StudentInput, StudentView } from "../generated/ipc";

const empty: StudentInput = {
  id: null, first_name: "", last_name: "", personal_code: null, document: null, birth_date: "", group: "", programme_id: null, phone: "", email: "", address: "",
  representative: { name: "", phone: "", email: "" },
};

const inputOf = (view: StudentView): StudentInput => ({
  id: view.id, first_name: view.first_name, last_name: view.last_name, personal_code: null, birth_date: view.birth_date, group: view.group,
  document: view.document ? { kind: view.document.kind, number: null, country: view.document.country, valid_until: view.document.valid_until ?? "" } : null,
  programme_id: view.programme_id, phone: view.phone, email: view.email, address: view.address, representative: view.representative,
});

export interface StudentFormProps {
  student: StudentView | null;
  onSaved: (id: string) => void;
  /** Leaves the form of a new learner. */
  onCancel?: () => void;
}

const none = "none";

/** A learner's particulars. The code on record is never put into the form; a new one replaces it. */
export function StudentForm({ student, onSaved, onCancel }: StudentFormProps) {
  const t = useText();
  const recorded = student ? inputOf(student) : empty;
  const kept = useDraft(`student/${student?.id ?? "new"}`, recorded);
  const { value: draft, set } = kept;
  const write = useWrite("student_save");
  const programmes = useRead("programme_list", {});
  const setRepresentative = (part: Partial<StudentInput["representative"]>): void => set({ representative: { ...draft.representative, ...part } });
  const submit = async (): Promise<void> => {
    const saved = await write.run({ ...draft, personal_code: draft.personal_code?.trim() ? draft.personal_code : null }, kept);
    if (!saved) return;
    kept.drop();
    onSaved(saved.id);
  };
  return (
    <Form trouble={write.trouble} onSubmit={() => void submit()}>
      <FieldGroup legend={t("students-form-person")}>
        <FieldRow>
          <Field name="first_name" label={t("students-field-first-name")} value={draft.first_name} onChange={(first_name) => set({ first_name })} isRequired />
          <Field name="last_name" label={t("students-field-last-name")} value={draft.last_name} onChange={(last_name) => set({ last_name })} isRequired />
          <DateField name="birth_date" label={t("students-field-birth")} value={draft.birth_date || null} onChange={(value) => set({ birth_date: value ?? "" })} isRequired />
        </FieldRow>
        <FieldRow>
          <Field name="group" label={t("students-field-group")} value={draft.group} onChange={(group) => set({ group })} />
          <Select
            name="programme_id" label={t("students-field-programme")} value={draft.programme_id ?? none} onChange={(id) => set({ programme_id: id === none ? null : id })}
            choices={[{ id: none, label: t("students-field-programme-none") }, ...(programmes.data?.programmes ?? []).map((row) => ({ id: seriesOf(row), label: row.qualification, note: row.name }))]}
          />
          <Field
            name="personal_code" value={draft.personal_code ?? ""} onChange={(personal_code) => set({ personal_code })} autoComplete="off"
            label={t(student?.has_code ? "students-field-code-new" : "students-field-code")}
            hint={t(student?.has_code ? "students-field-code-keep" : "students-field-code-hint")}
          />
        </FieldRow>
      </FieldGroup>
      {draft.document !== null || !(student?.has_code || draft.personal_code?.trim())
        ? <DocumentFields value={draft.document} onChange={(document) => set({ document })} hasNumber={Boolean(student?.document)} />
        : null}
      <FieldGroup legend={t("students-form-contact")}>
        <FieldRow>
          <Field name="phone" label={t("students-field-phone")} value={draft.phone} onChange={(phone) => set({ phone })} inputMode="tel" />
          <Field name="email" label={t("students-field-email")} value={draft.email} onChange={(email) => set({ email })} inputMode="email" />
          <Field name="address" label={t("students-field-address")} value={draft.address} onChange={(address) => set({ address })} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t("students-form-representative")}>
        <p>{t("students-form-representative-hint")}</p>
        <FieldRow>
          <Field name="representative.name" label={t("students-field-representative-name")} value={draft.representative.name} onChange={(name) => setRepresentative({ name })} />
          <Field name="representative.phone" label={t("students-field-phone")} value={draft.representative.phone} onChange={(phone) => setRepresentative({ phone })} inputMode="tel" />
          <Field name="representative.email" label={t("students-field-email")} value={draft.representative.email} onChange={(email) => setRepresentative({ email })} inputMode="email" />
        </FieldRow>
      </FieldGroup>
      <SaveBar draft={kept} write={write} {...(onCancel ? { onLeave: onCancel } : {})} />
    </Form>
  );
}
