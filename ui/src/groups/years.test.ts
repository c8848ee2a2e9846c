import { describe, expect, it } from "vitest";
import type { RolloverGroup } from "../generated/ipc";
import { decided, inputOf, proposed, sums } from "./years";

const group = (name: string, next_name: string, count: number, step: RolloverGroup["step"] = "move_up"): RolloverGroup => ({
  group: { id: name, name, school_year: 2026, programme_id: null, course: 2, teacher: "", finished: false },
  qualification: "", step, next_name, name_is_guessed: true,
  students: Array.from({ length: count }, (_, place) => ({ id: `${name}${place}`, name: "Ābele, Ieva" })),
});
const second = group("K2-1", "K3-1", 3);
const groups = [second, group("K4-1", "K5-1", 2, "finish")];

describe("a roll-over", () => {
  it("counts those who go on and those who finish", () => {
    expect(sums(groups, groups.map(proposed))).toEqual({ moved: 3, graduated: 2 });
  });

  it("leaves the name to a group that stays", () => {
    expect(decided(second, "stay")).toEqual({ step: "stay", name: "K2-1" });
    expect(decided(second, "move_up").name).toBe("K3-1");
  });

  it("is sent group by group", () => {
    const input = inputOf(2027, "2027-06-30", groups, groups.map(proposed));
    expect(input.groups.map(({ id, step, name }) => [id, step, name])).toEqual([["K2-1", "move_up", "K3-1"], ["K4-1", "finish", "K5-1"]]);
  });
});
