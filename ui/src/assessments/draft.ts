/** A form of assessments as its editor holds it. */
import type { AssessmentForm, AssessmentFormEntry, AssessmentFormInput, WeightedPart } from "../generated/ipc";

/** The parts that can have a weight, with the weights that are usual. */
const usual: readonly WeightedPart[] = [
  { part: "mentor", weight: 40, scale: "ten_points" },
  { part: "diary", weight: 30, scale: "ten_points" },
  { part: "defence", weight: 30, scale: "ten_points" },
];

/** The next version of a form for a programme, or for all: as the present one, from today. */
export const draftOf = (form: AssessmentForm, programme: string | null, today: string): AssessmentFormInput => ({
  programme, valid_from: today, valid_until: null,
  outcome_scale: form.outcome_scale, final_scale: form.final_scale, pass_from: form.pass_from, company_signs: form.company_signs, parts: form.parts,
  criteria: form.criteria.map(({ id, name, scale }) => ({ id, lv: name.lv, en: name.en, scale })),
});

/** What the weights come to. */
export const totalOf = (parts: readonly WeightedPart[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);

/** With weights or without them. */
export const weighed = (on: boolean): WeightedPart[] => (on ? [...usual] : []);

/** The versions of one programme's form, or of the one for all; the latest first. */
export const versionsOf = (forms: readonly AssessmentFormEntry[], programme: string | null): AssessmentFormEntry[] => forms.filter(({ form }) => (form.programme ?? null) === programme);

/** The version that a change begins from: the latest of the programme, or else of all. */
export const latestFor = (forms: readonly AssessmentFormEntry[], programme: string | null): AssessmentForm | undefined => (versionsOf(forms, programme)[0] ?? versionsOf(forms, null)[0])?.form;

/** A list with one of its items further up or down. */
export function moved<T>(list: readonly T[], index: number, by: 1 | -1): T[] {
  const rest = [...list];
  const [taken] = rest.splice(index, 1);
  if (taken !== undefined) rest.splice(index + by, 0, taken);
  return rest;
}
