import { useRead } from "../data/query";
import { RecordForm, useRecord, whole } from "../kit/RecordForm";
import { Field, FieldRow } from "../kit/Field";
import { Select } from "../kit/Select";
import { seriesOf } from "../programmes/draft";
import { useText } from "../text/text";
import type { CapacityView, CompanyView } from "../generated/ipc";
import { schoolYear } from "./words";

/** The years that can be planned for: the ones around this school year. */
const yearsAround = (year: number): number[] => [year + 1, year, year - 1, year - 2];

export interface CapacityFormProps {
  view: CompanyView;
  row: CapacityView | null;
  onSaved: () => void;
  onCancel: () => void;
}

/** How many trainees a company takes in a qualification and school year. */
export function CapacityForm({ view: { company, school_year }, row, onSaved, onCancel }: CapacityFormProps) {
  const t = useText();
  const programmes = useRead("programme_list", {});
  const form = useRecord("capacity_save", `capacity/${row?.id ?? row?.programme_id ?? company.id}`, {
    company_id: company.id, id: row?.id ?? null, programme_id: row?.programme_id ?? null, school_year: row?.school_year ?? school_year, planned: row?.planned ?? 1,
  }, onSaved);
  const { draft, set } = form;
  const years = new Set([...yearsAround(school_year), draft.school_year]);
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <Select
        name="programme_id" label={t("cooperation-capacity-qualification")} isRequired value={draft.programme_id} onChange={(programme_id) => set({ programme_id })}
        choices={programmes.data?.programmes.map((programme) => ({ id: seriesOf(programme), label: programme.qualification, note: programme.name })) ?? []}
      />
      <FieldRow>
        <Select
          name="school_year" label={t("cooperation-capacity-year")} value={String(draft.school_year)} onChange={(year) => set({ school_year: Number(year) })}
          choices={[...years].sort((one, other) => other - one).map((year) => ({ id: String(year), label: schoolYear(t, year) }))}
        />
        <Field name="planned" label={t("cooperation-field-planned")} value={String(draft.planned)} onChange={(planned) => set({ planned: whole(planned) })} inputMode="numeric" />
      </FieldRow>
    </RecordForm>
  );
}
