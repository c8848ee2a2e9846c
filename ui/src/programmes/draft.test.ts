import { describe, expect, it } from "vitest";
import type { ProgrammeInput } from "../generated/ipc";
import { draftOf, emptyProgramme, hoursOf, olderLevel, rearranged, seriesOf } from "./draft";

const module = (id: string, placement_hours: number) => ({ id, code: id, name: id, theory_hours: 10, practice_hours: 20, placement_hours });
const outcome = (id: string, place: number | null) => ({ id, code: id, text: id, module: place });
const draft: ProgrammeInput = { ...emptyProgramme, modules: [module("a", 1), module("b", 2)], outcomes: [outcome("x", 0), outcome("y", 1), outcome("z", null)] };

describe("a programme's draft", () => {
  it("keeps outcomes at their modules when modules change places", () => {
    expect(rearranged(draft, [1, 0]).outcomes.map(({ module: place }) => place)).toEqual([1, 0, null]);
  });

  it("leaves the outcomes of a module that goes, without one", () => {
    const { modules, outcomes } = rearranged(draft, [1]);
    expect(modules.map(({ id }) => id)).toEqual(["b"]);
    expect(outcomes.map(({ module: place }) => place)).toEqual([null, 0, null]);
  });

  it("names modules by their place, as the command takes them", () => {
    const made = draftOf({
      ...draft, id: "p", first_id: "q", version: 2, modules: [{ ...module("a", 1) }],
      outcomes: [{ id: "x", code: "x", text: "x", module_id: "a" }, { id: "y", code: "y", text: "y", module_id: null }],
    });
    expect(made.outcomes.map(({ module: place }) => place)).toEqual([0, null]);
  });

  it("adds hours up, and knows the older level", () => {
    expect(hoursOf(draft.modules)).toEqual({ theory: 20, practice: 40, placement: 3 });
    expect([1, 2, 3, 4, 5].map(olderLevel)).toEqual([null, 1, 2, 3, null]);
    expect([seriesOf({ id: "p", first_id: null }), seriesOf({ id: "p", first_id: "q" })]).toEqual(["p", "q"]);
  });
});
