import { describe, expect, it } from "vitest";
import type { AssessmentForm, AssessmentFormEntry } from "../generated/ipc";
import { draftOf, latestFor, moved, totalOf, versionsOf, weighed } from "./draft";

const form = (id: string, version: number, programme: string | null = null): AssessmentForm => ({
  id, version, programme, valid_from: "2020-09-01", valid_until: null, outcome_scale: "four_levels", final_scale: "ten_points", pass_from: 4,
  company_signs: false, parts: weighed(true), criteria: [{ id: "pace", name: { lv: "Temps", en: "Pace" }, scale: "ten_points" }],
});
const entry = (of: AssessmentForm): AssessmentFormEntry => ({ form: of, in_force: false, qualification: "" });

describe("a form of assessments in its editor", () => {
  it("is begun from the latest version, from today and without an end", () => {
    const forms = [entry(form("assessment-3", 3)), entry(form("assessment-2", 2)), entry(form("own-1", 1, "p"))];
    expect(latestFor(forms, null)?.id).toBe("assessment-3");
    expect(latestFor(forms, "p")?.id).toBe("own-1");
    expect(latestFor(forms, "other")?.id).toBe("assessment-3");
    expect(versionsOf(forms, "other")).toEqual([]);
    expect(draftOf(form("assessment-2", 2), "p", "2026-11-21")).toMatchObject({ programme: "p", valid_from: "2026-11-21", valid_until: null, criteria: [{ id: "pace", lv: "Temps", en: "Pace" }] });
  });

  it("has weights that come to a hundred, or none", () => {
    expect(totalOf(weighed(true))).toBe(100);
    expect(weighed(false)).toEqual([]);
  });

  it("keeps its criteria in order", () => {
    expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  });
});
