import { RecordForm, useRecord } from "../kit/RecordForm";
import { Field, FieldRow } from "../kit/Field";
import { Panel } from "../kit/Page";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { Programme, ProgrammeInput } from "../generated/ipc";
import { Outcomes } from "./Outcomes";

const empty: ProgrammeInput = { id: null, code: "", name: "", qualification: "", sector: "", lki_level: 4, outcomes: [] };
const levels = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;

export interface ProgrammeFormProps {
  programme: Programme | null;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** A programme's particulars and outcomes. */
export function ProgrammeForm({ programme, onSaved, onCancel }: ProgrammeFormProps) {
  const t = useText();
  const form = useRecord("programme_save", `programme/${programme?.id ?? "new"}`, programme ?? empty, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <Panel title={t("programmes-form")}>
        <FieldRow>
          <Field name="qualification" label={t("programmes-field-qualification")} value={draft.qualification} onChange={(qualification) => set({ qualification })} isRequired />
          <Field name="name" label={t("programmes-field-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
        </FieldRow>
        <FieldRow>
          <Field name="code" label={t("programmes-field-code")} hint={t("programmes-field-code-hint")} value={draft.code} onChange={(code) => set({ code })} />
          <Field name="sector" label={t("programmes-field-sector")} value={draft.sector} onChange={(sector) => set({ sector })} />
          <Select
            name="lki_level" label={t("programmes-field-level")} value={String(draft.lki_level)} onChange={(level) => set({ lki_level: Number(level) })}
            choices={levels.map((level) => ({ id: level, label: level }))}
          />
        </FieldRow>
      </Panel>
      <Panel title={t("programmes-outcomes")}>
        <Outcomes outcomes={draft.outcomes} onChange={(outcomes) => set({ outcomes })} />
      </Panel>
    </RecordForm>
  );
}
