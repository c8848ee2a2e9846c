import { expect, it } from "vitest";
import { weekdayOf, withLine, without, yearsAround } from "./days";

it("a week begins on Monday and ends on Sunday", () => {
  expect(["2026-11-16", "2026-11-18", "2026-11-22"].map(weekdayOf)).toEqual([1, 3, 7]);
});

it("the year that is looked at is among those to choose from, once and in order", () => {
  expect(yearsAround(2026, 2026)).toEqual([2025, 2026, 2027, 2028]);
  expect(yearsAround(2026, 2020)).toEqual([2020, 2025, 2026, 2027, 2028]);
});

it("a change to one line leaves the others", () => {
  const lines = [{ name: "a" }, { name: "b" }];
  expect(withLine(lines, 1, { name: "c" })).toEqual([{ name: "a" }, { name: "c" }]);
  expect(without(lines, 0)).toEqual([{ name: "b" }]);
});
