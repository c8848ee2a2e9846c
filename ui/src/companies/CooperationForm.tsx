import { useStatus } from "../data/status";
import { DateField } from "../kit/DateField";
import { RecordForm, useRecord } from "../kit/RecordForm";
import { Field, FieldRow } from "../kit/Field";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { Cooperation, CooperationInput, CooperationKind } from "../generated/ipc";

const kinds: readonly CooperationKind[] = ["agreement", "memorandum", "other"];

export interface CooperationFormProps {
  companyId: string;
  paper: Cooperation | null;
  onSaved: () => void;
  onCancel: () => void;
}

/** One cooperation agreement or memorandum. */
export function CooperationForm({ companyId, paper, onSaved, onCancel }: CooperationFormProps) {
  const t = useText();
  const { today } = useStatus();
  const empty: CooperationInput = { company_id: companyId, id: null, kind: "agreement", number: "", signed_on: today, from: null, until: null, subject: "", note: "" };
  const form = useRecord("cooperation_save", `cooperation/${paper?.id ?? companyId}`, paper ?? empty, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <FieldRow>
        <Select name="kind" label={t("cooperation-field-kind")} value={draft.kind} onChange={(kind) => set({ kind: kind as CooperationKind })} choices={kinds.map((kind) => ({ id: kind, label: t(`cooperation-kind-${kind}`) }))} />
        <Field name="number" label={t("cooperation-field-number")} value={draft.number} onChange={(number) => set({ number })} />
      </FieldRow>
      <Field name="subject" label={t("cooperation-field-subject")} value={draft.subject} onChange={(subject) => set({ subject })} isRequired />
      <FieldRow>
        <DateField name="signed_on" label={t("cooperation-field-signed")} value={draft.signed_on} onChange={(signed_on) => set({ signed_on })} isRequired />
        <DateField name="from" label={t("cooperation-field-from")} hint={t("cooperation-field-from-hint")} value={draft.from} onChange={(from) => set({ from })} />
        <DateField name="until" label={t("cooperation-field-until")} hint={t("cooperation-field-until-hint")} value={draft.until} onChange={(until) => set({ until })} />
      </FieldRow>
      <Field name="note" label={t("cooperation-field-note")} value={draft.note} onChange={(note) => set({ note })} rows={2} />
    </RecordForm>
  );
}
