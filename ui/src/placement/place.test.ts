import { describe, expect, it } from "vitest";
import type { Lifecycle } from "../generated/ipc";
import { blockersUntil, openStage, partOf, stageOf } from "./place";

const line = (current: Lifecycle["current"]): Lifecycle => ({
  current,
  next: null,
  stages: [
    { stage: "agreeing", state: "missing", blockers: [{ what: "mentor" }] },
    { stage: "agreement", state: "current", blockers: [{ what: "agreement_signature", party: "student" }] },
    { stage: "running", state: "ahead", blockers: [{ what: "still_running" }] },
    { stage: "assessing", state: "ahead", blockers: [] },
    { stage: "quality", state: "ahead", blockers: [] },
    { stage: "report", state: "ahead", blockers: [] },
  ],
});

describe("steps and their places", () => {
  it("opens where work goes on, and the report when all is done", () => {
    expect(openStage(line("agreement"))).toBe("agreement");
    expect(openStage(line(null))).toBe("report");
  });

  it("leads each step to its stage and its part", () => {
    expect(stageOf({ what: "consent", party: "school" })).toBe("agreeing");
    expect(partOf({ what: "consent", party: "school" })).toBe("consent-school");
    expect(partOf({ what: "gates" })).toBe("gates");
  });

  it("tells what earlier stages lack as well", () => {
    expect(blockersUntil(line("agreement"), "agreement").map((step) => step.what)).toEqual(["mentor", "agreement_signature"]);
  });
});
