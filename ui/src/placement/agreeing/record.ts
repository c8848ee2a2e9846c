/** The placement on record as the form and the command take it. */
import type { PlacementInput, PlacementView } from "../../generated/ipc";
import type { PlacementDraft } from "../../placements/Parties";
import { seriesOf } from "../../programmes/draft";

/** Everything as it is on record, to change one field of it. */
export function inputOf({ placement }: PlacementView): PlacementInput {
  const { id, student_id, company_id, mentor_id, supervisor_id, programme_id, kind, period, hours_total, hours_per_day, site_address, goal, insurance, remuneration } = placement;
  return {
    id, student_id, company_id, mentor_id, supervisor_id, programme_id, kind, start: period.start, end: period.end,
    hours_total, hours_per_day, site_address, goal, insurance, remuneration,
  };
}

/** The company's name with its legal form. */
export const companyName = ({ company }: Pick<PlacementView, "company">): string => (company.legal_form ? `${company.legal_form} „${company.name}”` : company.name);

/** Who signs for the company by default, or nobody. */
export const companySigner = ({ company: { representatives } }: Pick<PlacementView, "company">): string => (representatives.find((person) => person.signs) ?? representatives[0])?.name ?? "";

/** The learner's given names and surname. */
export const studentName = ({ student }: Pick<PlacementView, "student">): string => `${student.first_name} ${student.last_name}`;

/** Everything as the form holds it. */
export function draftOf(view: PlacementView): PlacementDraft {
  const { student_id, company_id, hours_total, hours_per_day, ...input } = inputOf(view);
  return {
    ...input,
    programme_id: seriesOf(view.programme),
    student: { id: student_id, label: studentName(view) },
    company: { id: company_id, label: companyName(view) },
    hours_total: String(hours_total),
    hours_per_day: String(hours_per_day),
  };
}
