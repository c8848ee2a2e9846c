import type { Agreed, VisitInput, VisitKind } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { Check } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Field, FieldGroup, FieldRow } from "../../kit/Field";
import { Icon } from "../../kit/Icon";
import { RecordForm, useRecord } from "../../kit/RecordForm";
import { Select } from "../../kit/Select";
import { useText } from "../../text/text";
import { fieldId } from "../../kit/form";
import { focusOn } from "../placement";
import records from "../running/Records.module.css";

const kinds: readonly VisitKind[] = ["on_site", "telephone", "online", "mid_term"];

/** One visit or talk, and what was agreed on in it. */
export function VisitForm({ recorded, onClose }: { recorded: VisitInput; onClose: () => void }) {
  const t = useText();
  const record = useRecord("visit_save", `${recorded.placement_id}/visit/${recorded.id ?? "new"}`, recorded, onClose);
  const { draft, set } = record;
  return (
    <RecordForm of={record} onCancel={onClose}>
      <FieldRow>
        <Select name="kind" label={t("visit-kind")} value={draft.kind} choices={kinds.map((id) => ({ id, label: t(`visit-kind-${id}`) }))} onChange={(id) => set({ kind: kinds.find((kind) => kind === id) ?? draft.kind })} />
        <DateField name="on" label={t("visit-on")} value={draft.on} onChange={(on) => set({ on })} isRequired />
      </FieldRow>
      <FieldRow>
        <Field name="by" label={t("visit-by")} value={draft.by} onChange={(by) => set({ by })} isRequired />
        <Field name="with" label={t("visit-with")} value={draft.with} onChange={(whom) => set({ with: whom })} />
      </FieldRow>
      <Check label={t("visit-held")} value={draft.held} onChange={(held) => set({ held })} />
      {draft.held ? <Field name="seen" label={t("visit-seen")} rows={4} value={draft.seen} onChange={(seen) => set({ seen })} isRequired /> : null}
      <AgreedRows rows={draft.agreed} onChange={(agreed) => set({ agreed })} />
    </RecordForm>
  );
}

function AgreedRows({ rows, onChange }: { rows: readonly Agreed[]; onChange: (rows: Agreed[]) => void }) {
  const t = useText();
  const put = (index: number, part: Partial<Agreed>): void => onChange(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  const add = (): void => { onChange([...rows, { text: "", due: null, done_on: null }]); focusOn(fieldId(`agreed.${rows.length}.text`)); };
  return (
    <FieldGroup legend={t("visit-agreed")}>
      <ul className={records.rows}>
        {rows.map((row, index) => {
          const number = String(index + 1);
          const label = (part: string): string => t("visit-agreed-field", { number, part });
          return (
            <li key={index}>
              <div className={records.fields}>
                <Field name={`agreed.${index}.text`} label={label(t("visit-agreed-text"))} value={row.text} onChange={(text) => put(index, { text })} isRequired />
                <FieldRow>
                  <DateField name={`agreed.${index}.due`} label={label(t("visit-agreed-due"))} value={row.due} onChange={(due) => put(index, { due })} />
                  <DateField name={`agreed.${index}.done_on`} label={label(t("visit-agreed-done"))} value={row.done_on} onChange={(done_on) => put(index, { done_on })} />
                </FieldRow>
              </div>
              <Button look="quiet" aria-label={t("visit-agreed-remove", { number })} onPress={() => { onChange(rows.filter((_, place) => place !== index)); focusOn("agreed-add"); }}><Icon name="cross" /></Button>
            </li>
          );
        })}
      </ul>
      <Button id="agreed-add" look="quiet" className={records.add} onPress={add}><Icon name="plus" />{t("visit-agreed-add")}</Button>
    </FieldGroup>
  );
}
