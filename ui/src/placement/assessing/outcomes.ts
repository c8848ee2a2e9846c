import type { Outcome, OutcomeMarkInput, PlacementView } from "../../generated/ipc";

export interface KnownOutcome {
  outcome: Outcome;
  /** Whether an expectation of this placement serves it. */
  agreed: boolean;
}

/** The programme's outcomes: those that were agreed on first, each group in the programme's order. */
export function orderedOutcomes({ programme, expectations }: Pick<PlacementView, "programme" | "expectations">): KnownOutcome[] {
  const tied = new Set(expectations.flatMap((item) => item.outcome_ids));
  const all = programme.outcomes.map((outcome) => ({ outcome, agreed: tied.has(outcome.id) }));
  return [...all.filter(({ agreed }) => agreed), ...all.filter(({ agreed }) => !agreed)];
}

/** Whether anything was said of an outcome; what was not assessed does not go on record. */
export const isGiven = ({ mark, remark }: OutcomeMarkInput): boolean => mark !== null || remark.trim() !== "";
