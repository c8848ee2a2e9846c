/** An appraisal as its form holds it. */
import type { Appraisal, AppraisalInput, OutcomeMarkInput, PlacementView } from "../../generated/ipc";
import { orderedOutcomes } from "./outcomes";

/** Appraisals: the mentor's two, and the student's own. */
export type AppraisalPart = "midterm" | "mentor" | "own";

export interface TypedAppraisal extends Omit<AppraisalInput, "placement_id" | "part" | "assessed_on"> {
  assessed_on: string | null;
}

/** What is on record, with an empty line for each outcome that was not assessed. */
export function typedOf(view: Pick<PlacementView, "programme" | "expectations" | "mentor" | "student">, part: AppraisalPart, known: Appraisal | null, today: string): TypedAppraisal {
  const outcomes: OutcomeMarkInput[] = orderedOutcomes(view).map(({ outcome: { id } }) => known?.outcomes.find((mark) => mark.outcome_id === id) ?? { outcome_id: id, mark: null, remark: "" });
  if (known) {
    const { criteria, overall, strengths, improvements, characterisation, advice, hire, assessed_by, assessed_on } = known;
    return { outcomes, criteria, overall, strengths, improvements, characterisation, advice, hire, assessed_by, assessed_on };
  }
  const who = part === "own" ? `${view.student.first_name} ${view.student.last_name}` : view.mentor?.name ?? "";
  return { outcomes, criteria: {}, overall: null, strengths: "", improvements: "", characterisation: "", advice: "", hire: null, assessed_by: who, assessed_on: today };
}
