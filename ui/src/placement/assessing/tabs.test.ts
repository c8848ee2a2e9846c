import { describe, expect, it } from "vitest";
import type { AssessmentForm, PlacementAssessment } from "../../generated/ipc";
import { firstOpen, tabOfPart } from "./tabs";

const standing = { version: 1, confirmed_on: null, reason: "" };
const form = { parts: [{ part: "mentor", weight: 40, scale: "ten_points" }, { part: "diary", weight: 60, scale: "ten_points" }] } as unknown as AssessmentForm;
const none = { placement_id: "p", form: null, midterm: null, mentor: null, own: null, diary: null, defence: null, final_mark: null };
const view = (parts: object): PlacementAssessment => ({ assessment: { ...none, ...parts }, form }) as unknown as PlacementAssessment;

describe("the part of an assessment that is open", () => {
  it("is the first that lacks something", () => {
    const mark = { standing };
    expect(firstOpen(view({}), false)).toBe("midterm");
    expect(firstOpen(view({}), true)).toBe("mentor");
    expect(firstOpen(view({ mentor: mark }), true)).toBe("school");
    expect(firstOpen(view({ mentor: mark, diary: mark }), true)).toBe("final");
    expect(firstOpen(view({ mentor: mark, final_mark: mark }), true)).toBe("final");
    expect(firstOpen(view({ mentor: mark, final_mark: { standing: { ...standing, confirmed_on: "2026-11-20" } } }), true)).toBe("papers");
  });

  it("is the one that a step leads to", () => {
    expect([tabOfPart("mentor_assessment"), tabOfPart("final_mark"), tabOfPart("plan")]).toEqual(["mentor", "final", null]);
  });
});
