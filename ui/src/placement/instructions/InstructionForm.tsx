import type { InstructionInput } from "../../generated/ipc";
import { Check } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Field, FieldRow } from "../../kit/Field";
import { RecordForm, useRecord } from "../../kit/RecordForm";
import { Select } from "../../kit/Select";
import { useText } from "../../text/text";
import { kinds } from "./kinds";

/** One instruction that was given. */
export function InstructionForm({ recorded, onClose }: { recorded: InstructionInput; onClose: () => void }) {
  const t = useText();
  const record = useRecord("instruction_save", `${recorded.placement_id}/instruction/${recorded.id ?? "new"}`, recorded, onClose);
  const { draft, set } = record;
  return (
    <RecordForm of={record} onCancel={onClose}>
      <FieldRow>
        <Select name="kind" label={t("instruction-kind")} value={draft.kind} choices={kinds.map((id) => ({ id, label: t(`instruction-kind-${id}`) }))} onChange={(id) => set({ kind: kinds.find((kind) => kind === id) ?? draft.kind })} />
        <DateField name="on" label={t("instruction-on")} value={draft.on} onChange={(on) => set({ on })} isRequired />
      </FieldRow>
      <FieldRow>
        <Field name="instructor" label={t("instruction-instructor")} value={draft.instructor} onChange={(instructor) => set({ instructor })} isRequired />
        <Field name="position" label={t("instruction-position")} value={draft.position} onChange={(position) => set({ position })} />
      </FieldRow>
      <Field name="topic" label={t("instruction-topic")} value={draft.topic} onChange={(topic) => set({ topic })} />
      <Check label={t("instruction-checked")} value={draft.checked} onChange={(checked) => set({ checked })} />
    </RecordForm>
  );
}
