/** Which part of the assessment is open: the one that a step leads to, or the first that lacks something. */
import type { PlacementAssessment } from "../../generated/ipc";

export type AssessingTab = "midterm" | "mentor" | "own" | "school" | "final" | "papers";

export const tabs: readonly AssessingTab[] = ["midterm", "mentor", "own", "school", "final", "papers"];

/** The tab on which a part of the page stands. */
export const tabOfPart = (part: string | undefined): AssessingTab | null => {
  if (part === "mentor_assessment") return "mentor";
  return part === "final_mark" ? "final" : null;
};

/** The first tab that lacks something; before the placement is over, the mid-term. */
export function firstOpen({ assessment, form }: PlacementAssessment, over: boolean): AssessingTab {
  if (!over && !assessment.midterm && !assessment.mentor) return "midterm";
  if (!assessment.mentor) return "mentor";
  const asked = (part: string): boolean => form.parts.some((known) => known.part === part);
  if (!assessment.final_mark && ((asked("diary") && !assessment.diary) || (asked("defence") && !assessment.defence))) return "school";
  return assessment.final_mark?.standing.confirmed_on ? "papers" : "final";
}
