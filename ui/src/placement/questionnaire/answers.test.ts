import { describe, expect, it } from "vitest";
import type { Party, Questionnaire } from "../../generated/ipc";
import { answerOfKey, countOf } from "./answers";

const words = { lv: "", en: "" };
const item = (id: string, party: Party) => ({ id, party, text: words });
const questionnaire: Questionnaire = {
  id: "q", valid_from: "2026-01-01", valid_from_percent: 70, gap_from: 25, party_weights: { student: 0.4, company: 0.3, school: 0.3 },
  dimensions: [{ id: "D1", weight: 1, name: words, items: [item("P01", "student"), item("P02", "student"), item("P03", "student"), item("M01", "company")] }],
  gates: [], open: [], bands: [], failed_gate_caps_at: "needs_work", alerts: [],
};

describe("the questionnaire by keyboard", () => {
  it("answers with the signs of the scale", () => {
    expect(answerOfKey("4")).toBe("fully");
    expect(answerOfKey("n")).toBe("not_applicable");
    expect(answerOfKey("5")).toBeUndefined();
  });
});

describe("how far a form has come", () => {
  it("does not count below the share, and leaves out what does not apply", () => {
    expect(countOf(questionnaire, "student", { P01: "fully", P02: "not" })).toEqual({ items: 3, answered: 2, valid: false });
    expect(countOf(questionnaire, "student", { P01: "fully", P02: "not", P03: "not_applicable" })).toEqual({ items: 3, answered: 3, valid: true });
  });

  it("is not valid when nothing applies", () => {
    expect(countOf(questionnaire, "company", { M01: "not_applicable" }).valid).toBe(false);
  });

  it("knows nothing of other parties' items", () => {
    expect(countOf(questionnaire, "student", { M01: "fully" }).answered).toBe(0);
  });
});
