import { describe, expect, it } from "vitest";
import type { Module, PlanView } from "../../generated/ipc";
import { newRow, own, proposedRows, withModule } from "./draft";

const module = (id: string, code: string): Module => ({ id, code, name: "Apdare", theory_hours: 0, practice_hours: 0, placement_hours: 40 });
const days = { start: "2026-09-01", end: "2027-01-29" };
const view = (modules: Module[]): PlanView => ({
  plan: { placement_id: "p", rows: [] }, period: days, site: "", modules, proposed: [{ module_id: "a", module: "A1 Apdare", place: "company", amount: 40, ...days }],
  sums: { school: 0, company: 0 }, lessons: 0, lesson_minutes: 45, share: null, least: 25, findings: [],
});

describe("a plan in its form", () => {
  it("is begun from the modules of the programme with rows that are new", () => {
    expect(proposedRows(view([module("a", "A1")]))).toEqual([{ id: null, module_id: "a", module: "A1 Apdare", place: "company", amount: 40, ...days }]);
  });

  it("gets a row of the first module that the company does not have yet, and then one for words of the school's own", () => {
    const of = view([module("a", "A1"), module("b", "B1")]);
    const first = newRow(of, []);
    expect(first).toMatchObject({ module_id: "a", module: "A1 Apdare", place: "company", ...days });
    expect(newRow(of, [{ ...first, place: "school" }]).module_id).toBe("a");
    const second = newRow(of, [first]);
    expect(second.module_id).toBe("b");
    expect(newRow(of, [first, second])).toMatchObject({ module_id: null, module: "" });
  });

  it("takes a module's words with it, and none for words of the school's own", () => {
    const modules = [module("a", "A1"), module("b", "")];
    const row = newRow(view(modules), []);
    expect(withModule(row, "b", modules)).toMatchObject({ module_id: "b", module: "Apdare" });
    expect(withModule(row, own, modules)).toMatchObject({ module_id: null, module: "" });
  });
});
