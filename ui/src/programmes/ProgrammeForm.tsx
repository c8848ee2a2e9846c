import { useState } from "react";
import { useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldRow } from "../kit/Field";
import { Panel } from "../kit/Page";
import { SavedAt } from "../kit/SavedAt";
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
  const [draft, setDraft] = useState<ProgrammeInput>(programme ?? empty);
  const { run, isPending, trouble, savedAt } = useWrite("programme_save");
  const set = (part: Partial<ProgrammeInput>): void => setDraft((old) => ({ ...old, ...part }));
  const submit = async (): Promise<void> => {
    const saved = await run(draft);
    if (saved) onSaved(saved.id);
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
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
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
        <SavedAt at={savedAt} pending={isPending} />
      </Actions>
    </Form>
  );
}
