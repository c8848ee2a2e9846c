import { Check } from "../kit/Choices";
import { DateField } from "../kit/DateField";
import { RecordForm, useRecord, whole } from "../kit/RecordForm";
import { Field, FieldGroup, FieldRow } from "../kit/Field";
import { PersonFields } from "../kit/PersonFields";
import { useText } from "../text/text";
import type { Mentor, TrainingInput } from "../generated/ipc";

const noTraining: TrainingInput = { course: "", hours: 0, certificate: "", issued_on: null, valid_until: null };

export interface MentorFormProps {
  companyId: string;
  mentor: Mentor | null;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** One mentor's particulars, with the pedagogical training where there is one. */
export function MentorForm({ companyId, mentor, onSaved, onCancel }: MentorFormProps) {
  const t = useText();
  const form = useRecord("mentor_save", `mentor/${mentor?.id ?? companyId}`, mentor ?? { id: null, company_id: companyId, name: "", position: "", phone: "", email: "", qualification: "", training: null }, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <PersonFields person={draft} onChange={set}>
        <Field name="qualification" label={t("companies-field-mentor-qualification")} value={draft.qualification} onChange={(qualification) => set({ qualification })} />
      </PersonFields>
      <FieldGroup legend={t("companies-form-training")}>
        <p>{t("companies-form-training-what")}</p>
        <Check label={t("companies-form-training-has")} value={draft.training !== null} onChange={(has) => set({ training: has ? noTraining : null })} />
        {draft.training ? <TrainingFields training={draft.training} onChange={(training) => set({ training })} /> : null}
      </FieldGroup>
    </RecordForm>
  );
}

function TrainingFields({ training, onChange }: { training: TrainingInput; onChange: (training: TrainingInput) => void }) {
  const t = useText();
  const set = (part: Partial<TrainingInput>): void => onChange({ ...training, ...part });
  return (
    <>
      <Field name="training.course" label={t("companies-field-training-course")} value={training.course} onChange={(course) => set({ course })} isRequired />
      <FieldRow>
        <Field name="training.hours" label={t("companies-field-training-hours")} value={training.hours === 0 ? "" : String(training.hours)} onChange={(hours) => set({ hours: whole(hours) })} inputMode="numeric" isRequired />
        <Field name="training.certificate" label={t("companies-field-training-certificate")} value={training.certificate} onChange={(certificate) => set({ certificate })} />
      </FieldRow>
      <FieldRow>
        <DateField name="training.issued_on" label={t("companies-field-training-issued")} value={training.issued_on} onChange={(issued_on) => set({ issued_on })} isRequired />
        <DateField name="training.valid_until" label={t("companies-field-training-until")} hint={t("companies-field-training-until-hint")} value={training.valid_until} onChange={(valid_until) => set({ valid_until })} />
      </FieldRow>
    </>
  );
}
