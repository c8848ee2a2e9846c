import { useDraft } from "../data/drafts";
import { useWrite } from "../data/query";
import { useStatus } from "../data/status";
import type { AssessmentForm, AssessmentFormInput, Scale } from "../generated/ipc";
import { Check } from "../kit/Choices";
import { DateField } from "../kit/DateField";
import { Form } from "../kit/ErrorSummary";
import { FieldRow } from "../kit/Field";
import { NumberField } from "../kit/NumberField";
import { Panel } from "../kit/Page";
import { SaveBar } from "../kit/SaveBar";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import styles from "./Assessments.module.css";
import { Criteria } from "./Criteria";
import { draftOf } from "./draft";
import { useScales } from "./useScales";
import { Weights } from "./Weights";

export interface FormEditorProps {
  /** The version that the change begins from. */
  form: AssessmentForm;
  programme: string | null;
  /** The number of the version that saving makes. */
  next: number;
}

/** Weights, scales and criteria of a form; saving makes the next version. */
export function FormEditor({ form, programme, next }: FormEditorProps) {
  const t = useText();
  const { today } = useStatus();
  const draft = useDraft<AssessmentFormInput>(`assessment-form/${programme ?? "all"}`, draftOf(form, programme, today));
  const { value, set } = draft;
  const write = useWrite("assessment_form_save");
  const outcomes = useScales(["four_levels", "ten_points", "pass_fail"]);
  const finals = useScales(["ten_points", "pass_fail"]);
  // As long as nothing is another, there is nothing that a new version would say.
  const submit = async (): Promise<void> => { if (draft.dirty && await write.run(value, draft)) draft.drop(); };
  return (
    <Form label={t("assessment-forms-title")} trouble={write.trouble} onSubmit={() => void submit()}>
      <Panel title={t("assessment-forms-weights")}><Weights parts={value.parts} onChange={(parts) => set({ parts })} /></Panel>
      <Panel title={t("assessment-final")}>
        <FieldRow>
          <Select name="outcome_scale" label={t("assessment-forms-outcome-scale")} value={value.outcome_scale} choices={outcomes} onChange={(chosen) => set({ outcome_scale: chosen as Scale })} />
          <Select name="final_scale" label={t("assessment-forms-final-scale")} value={value.final_scale} choices={finals} onChange={(chosen) => set({ final_scale: chosen as Scale })} />
          <NumberField name="pass_from" label={t("assessment-forms-pass-from")} value={value.pass_from} onChange={(typed) => set({ pass_from: Math.min(10, Math.max(1, typed)) })} />
        </FieldRow>
        <Check label={t("assessment-forms-company-signs")} value={value.company_signs} onChange={(company_signs) => set({ company_signs })} />
        <FieldRow>
          <DateField name="valid_from" label={t("assessment-forms-from")} value={value.valid_from} onChange={(day) => set({ valid_from: day ?? today })} isRequired />
          <DateField name="valid_until" label={t("assessment-forms-until")} value={value.valid_until} onChange={(valid_until) => set({ valid_until })} />
        </FieldRow>
      </Panel>
      <Panel title={t("assessment-criteria")}><Criteria criteria={value.criteria} onChange={(criteria) => set({ criteria })} /></Panel>
      {draft.dirty ? <><p className={styles.soft}>{t("assessment-forms-new-version", { version: String(next) })}</p><SaveBar draft={draft} write={write} /></> : null}
    </Form>
  );
}
