import { useState } from "react";
import { useDraft } from "../data/drafts";
import { useWrite } from "../data/query";
import { useClassifications } from "../data/classifications";
import { DateField } from "../kit/DateField";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldGroup, FieldRow } from "../kit/Field";
import { missing } from "../kit/form";
import { SaveBar } from "../kit/SaveBar";
import { Select } from "../kit/Select";
import type { Refused } from "../ipc";
import { useText } from "../text/text";
import type { PlacementInput, PlacementKind } from "../generated/ipc";
import { HintsOf } from "./Hints";
import { Parties, type PlacementDraft } from "./Parties";
import { SiteFields } from "./SiteFields";

export const emptyPlacement: PlacementDraft = {
  id: null, student: null, company: null, mentor_id: null, supervisor_id: null, programme_id: null, kind: "module", start: null, end: null,
  hours_total: "160", hours_per_day: "8", site_address: "", goal: "", insurance: "", remuneration: "",
};

const fields = { student_id: "student", programme_id: "programme_id", company_id: "company", start: "start", end: "end" } as const;
const required = [
  ["student_id", "placements-field-student"],
  ["programme_id", "placements-field-programme"],
  ["company_id", "placements-field-company"],
  ["start", "placements-field-start"],
  ["end", "placements-field-end"],
] as const;

/** The draft as the command takes it. */
const inputOf = (draft: PlacementDraft): PlacementInput => ({
  id: draft.id,
  student_id: draft.student?.id ?? "",
  company_id: draft.company?.id ?? "",
  mentor_id: draft.mentor_id,
  supervisor_id: draft.supervisor_id,
  programme_id: draft.programme_id ?? "",
  kind: draft.kind,
  start: draft.start ?? "",
  end: draft.end ?? "",
  hours_total: Number.parseInt(draft.hours_total, 10) || 0,
  hours_per_day: Number.parseInt(draft.hours_per_day, 10) || 0,
  site_address: draft.site_address,
  goal: draft.goal,
  insurance: draft.insurance,
  remuneration: draft.remuneration,
});

export interface PlacementFormProps {
  initial: PlacementDraft;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** The particulars of a placement. */
export function PlacementForm({ initial, onSaved, onCancel }: PlacementFormProps) {
  const t = useText();
  const lists = useClassifications();
  const kept = useDraft(`placement/${initial.id ?? "new"}`, initial);
  const { value: draft, set } = kept;
  const write = useWrite("placement_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const submit = async (): Promise<void> => {
    const found = missing(t("app-fields-missing"), required.filter(([name]) => draft[fields[name]] === null).map(([name, label]) => [name, t("app-field-missing", { field: t(label) })]));
    setAbsent(found);
    if (found) return;
    const saved = await write.run(inputOf(draft), kept);
    if (!saved) return;
    kept.drop();
    onSaved(saved.id);
  };
  return (
    <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()}>
      <Parties draft={draft} onChange={set} />
      <FieldGroup legend={t("placements-form-when")}>
        <FieldRow>
          <Select name="kind" label={t("placements-field-kind")} value={draft.kind} onChange={(kind) => set({ kind: kind as PlacementKind })} choices={lists.choices("placement_types")} />
          <DateField name="start" label={t("placements-field-start")} value={draft.start} onChange={(start) => set({ start })} isRequired />
          <DateField name="end" label={t("placements-field-end")} value={draft.end} onChange={(end) => set({ end })} isRequired />
        </FieldRow>
        <FieldRow>
          <Field name="hours_total" label={t("placements-field-hours-total")} hint={t("placements-field-hours-total-hint")} value={draft.hours_total} onChange={(hours_total) => set({ hours_total })} inputMode="numeric" />
          <Field name="hours_per_day" label={t("placements-field-hours-per-day")} value={draft.hours_per_day} onChange={(hours_per_day) => set({ hours_per_day })} inputMode="numeric" />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t("placements-form-more")}>
        <SiteFields companyId={draft.company?.id ?? null} address={draft.site_address} onChange={(site_address) => set({ site_address })} />
        <Field name="goal" label={t("placements-field-goal")} value={draft.goal} onChange={(goal) => set({ goal })} rows={3} />
        <FieldRow>
          <Field name="insurance" label={t("placements-field-insurance")} hint={t("placements-field-insurance-hint")} value={draft.insurance} onChange={(insurance) => set({ insurance })} />
          <Field name="remuneration" label={t("placements-field-remuneration")} value={draft.remuneration} onChange={(remuneration) => set({ remuneration })} />
        </FieldRow>
      </FieldGroup>
      <HintsOf draft={draft} />
      <SaveBar draft={kept} write={write} onLeave={onCancel} />
    </Form>
  );
}
