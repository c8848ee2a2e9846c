/** Where on a placement's page one is: the stage, and the part of it that a step leads to. Both stand in the address. */
import type { Blocker, Lifecycle, Stage } from "../generated/ipc";
import { stages } from "../placements/words";

/** The part of the page where a step is done. */
export const partOf = (step: Blocker): string => ("party" in step ? `${step.what}-${step.party}` : step.what);

const stageByWhat: Record<Blocker["what"], Stage> = {
  mentor: "agreeing", supervisor: "agreeing", representative: "agreeing", expectations: "agreeing", consent: "agreeing",
  agreement_issue: "agreement", agreement_signature: "agreement", still_running: "running", mentor_assessment: "assessing",
  final_mark: "assessing", quality_form: "quality", gates: "quality", report_issue: "report", report_signature: "report",
};

/** The stage where a step is done. */
export const stageOf = (step: Blocker): Stage => stageByWhat[step.what];

/** The stage that is open when the address names none: where work goes on, or the last one. */
export const openStage = (lifecycle: Lifecycle): Stage => lifecycle.current ?? "report";

/** What the stages up to one still lack, earlier stages first. */
export const blockersUntil = (lifecycle: Lifecycle, last: Stage): Blocker[] =>
  lifecycle.stages.slice(0, stages.indexOf(last) + 1).flatMap((stage) => stage.blockers);
