import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { IncidentInput, IncidentKind, Step } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Check } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldGroup, FieldRow } from "../../kit/Field";
import { fieldId } from "../../kit/form";
import { Icon } from "../../kit/Icon";
import { Select } from "../../kit/Select";
import { useText } from "../../text/text";
import { focusOn } from "../placement";
import records from "../running/Records.module.css";

const kinds: readonly IncidentKind[] = ["accident", "safety", "dignity", "complaint", "other"];

/** One incident with its steps. What is typed is kept nowhere but on record: closing the form forgets it. */
export function IncidentForm({ recorded, onClose }: { recorded: IncidentInput; onClose: () => void }) {
  const t = useText();
  const [value, setValue] = useState(recorded);
  const set = (part: Partial<IncidentInput>): void => setValue((known) => ({ ...known, ...part }));
  const { run, isPending, trouble } = useWrite("incident_save");
  const submit = async (): Promise<void> => { if (await run(value)) onClose(); };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <FieldRow>
        <Select name="kind" label={t("incident-kind")} value={value.kind} choices={kinds.map((id) => ({ id, label: t(`incident-kind-${id}`) }))} onChange={(id) => set({ kind: kinds.find((kind) => kind === id) ?? value.kind })} />
        <DateField name="on" label={t("incident-on")} value={value.on} onChange={(on) => set({ on })} isRequired />
      </FieldRow>
      <Check label={t("incident-serious")} value={value.serious} onChange={(serious) => set({ serious })} />
      <Field name="told_by" label={t("incident-told_by")} value={value.told_by} onChange={(told_by) => set({ told_by })} />
      <Field name="text" label={t("incident-text")} hint={t("incident-text-hint")} rows={4} value={value.text} onChange={(text) => set({ text })} isRequired />
      <Steps rows={value.steps} onChange={(steps) => set({ steps })} />
      <DateField name="closed_on" label={t("incident-closed_on")} value={value.closed_on} onChange={(closed_on) => set({ closed_on })} />
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}

function Steps({ rows, onChange }: { rows: readonly Step[]; onChange: (rows: Step[]) => void }) {
  const t = useText();
  const { today } = useStatus();
  const put = (index: number, part: Partial<Step>): void => onChange(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  const add = (): void => { onChange([...rows, { on: today, text: "" }]); focusOn(fieldId(`steps.${rows.length}.text`)); };
  return (
    <FieldGroup legend={t("incident-steps")}>
      <ul className={records.rows}>
        {rows.map((row, index) => {
          const number = String(index + 1);
          const label = (part: string): string => t("incident-step-field", { number, part });
          return (
            <li key={index}>
              <FieldRow>
                <DateField name={`steps.${index}.on`} label={label(t("incident-step-on"))} value={row.on} onChange={(on) => put(index, { on: on ?? row.on })} isRequired />
                <Field name={`steps.${index}.text`} label={label(t("incident-step-text"))} value={row.text} onChange={(text) => put(index, { text })} isRequired />
              </FieldRow>
              <Button look="quiet" aria-label={t("incident-step-remove", { number })} onPress={() => { onChange(rows.filter((_, place) => place !== index)); focusOn("step-add"); }}><Icon name="cross" /></Button>
            </li>
          );
        })}
      </ul>
      <Button id="step-add" look="quiet" className={records.add} onPress={add}><Icon name="plus" />{t("incident-step-add")}</Button>
    </FieldGroup>
  );
}
