/** Stages, steps and parties of a placement in words, and the tones of their states. */
import type { Blocker, PlacementRow, Stage } from "../generated/ipc";
import type { Tone } from "../kit/Badge";
import type { Say } from "../text/text";

/** What is to be done next, as a command to oneself. */
export function stepWords(t: Say, step: Blocker): string {
  return "party" in step ? t(`placements-next-${step.what}`, { party: step.party }) : t(`placements-next-${step.what}`);
}

export const stageWords = (t: Say, stage: Stage): string => t(`placements-stage-${stage}`);

export const stages: readonly Stage[] = ["agreeing", "agreement", "running", "assessing", "quality", "report"];

/** The stage of a row in words: ended and finished placements have none. */
export function rowStage(t: Say, row: PlacementRow): { words: string; tone: Tone } {
  if (row.ended) return { words: t("placements-stage-ended"), tone: "plain" };
  if (!row.stage) return { words: t("placements-stage-done"), tone: "good" };
  return { words: stageWords(t, row.stage), tone: row.overdue ? "warn" : "info" };
}
