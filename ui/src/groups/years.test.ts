import { describe, expect, it } from "vitest";
import type { RolloverGroup, RolloverPlaces, RolloverView } from "../generated/ipc";
import { decided, inputOf, proposed, proposedPlaces, sums } from "./years";

const group = (name: string, next_name: string, count: number, step: RolloverGroup["step"] = "move_up"): RolloverGroup => ({
  group: { id: name, name, school_year: 2026, programme_id: null, course: 2, teacher: "", finished: false },
  qualification: "", step, next_name, name_is_guessed: true,
  students: Array.from({ length: count }, (_, place) => ({ id: `${name}${place}`, name: "Ābele, Ieva" })),
});
const second = group("K2-1", "K3-1", 3);
const groups = [second, group("K4-1", "K5-1", 2, "finish")];
const plan = (company: string, entered: number | null): RolloverPlaces => ({
  company_id: company, company, programme_id: "p", qualification: "Galdnieks", planned: 3, used: 2, entered,
});
const view: RolloverView = { school_year: 2027, today: "2027-06-30", groups, places: [plan("a", null), plan("b", 5), plan("c", null)] };

describe("a roll-over", () => {
  it("counts those who go on and those who finish", () => {
    expect(sums(groups, groups.map(proposed))).toEqual({ moved: 3, graduated: 2 });
  });

  it("leaves the name to a group that stays", () => {
    expect(decided(second, "stay")).toEqual({ step: "stay", name: "K2-1" });
    expect(decided(second, "move_up").name).toBe("K3-1");
  });

  it("is sent group by group", () => {
    const input = inputOf(view, "2027-06-30", groups.map(proposed), view.places.map(proposedPlaces));
    expect(input.groups.map(({ id, step, name }) => [id, step, name])).toEqual([["K2-1", "move_up", "K3-1"], ["K4-1", "finish", "K5-1"]]);
  });

  it("carries over the plans that are chosen, and none that is entered already", () => {
    const plans = view.places.map(proposedPlaces);
    const input = inputOf(view, "2027-06-30", groups.map(proposed), [{ carried: true, planned: "4" }, ...plans.slice(1, 2), { carried: false, planned: "3" }]);
    expect(input.places).toEqual([{ company_id: "a", programme_id: "p", planned: 4 }]);
  });
});
