import type { AbsenceInput, AbsenceReason } from "../../generated/ipc";
import { DateField } from "../../kit/DateField";
import { Field, FieldRow } from "../../kit/Field";
import { RecordForm, useRecord } from "../../kit/RecordForm";
import { Select } from "../../kit/Select";
import { useText } from "../../text/text";
import { TimeSpent } from "../running/TimeSpent";

const reasons: readonly AbsenceReason[] = ["illness", "justified", "unjustified", "school_duty", "holiday", "other"];

/** One absence: when, how much, why as far as a school needs to know. */
export function AbsenceForm({ recorded, onClose }: { recorded: AbsenceInput; onClose: () => void }) {
  const t = useText();
  const record = useRecord("absence_save", `${recorded.placement_id}/absence/${recorded.id ?? "new"}`, recorded, onClose);
  const { draft, set } = record;
  return (
    <RecordForm of={record} onCancel={onClose}>
      <FieldRow>
        <DateField name="start" label={t("attendance-start")} value={draft.start} onChange={(start) => set({ start, end: draft.end ?? start })} isRequired />
        <DateField name="end" label={t("attendance-end")} value={draft.end} onChange={(end) => set({ end })} isRequired />
      </FieldRow>
      <TimeSpent label={t("attendance-hours")} rest={t("attendance-rest")} value={draft.minutes} onChange={(minutes) => set({ minutes })} />
      <FieldRow>
        <Select name="reason" label={t("attendance-reason")} value={draft.reason} choices={reasons.map((id) => ({ id, label: t(`attendance-reason-${id}`) }))} onChange={(id) => set({ reason: reasons.find((reason) => reason === id) ?? "other" })} />
        <DateField name="told_on" label={t("attendance-told_on")} value={draft.told_on} onChange={(told_on) => set({ told_on })} />
      </FieldRow>
      <Field name="note" label={t("attendance-note")} hint={t("attendance-note-hint")} rows={2} value={draft.note} onChange={(note) => set({ note })} />
    </RecordForm>
  );
}
