import { expect, test } from "vitest";
import { added, chosenNow, chosenOf, nothing, pickedOf, queryOf, withRange } from "./choice";

const loaded = ["a", "b", "c", "d"];
const all = chosenNow(nothing, "all", loaded);

test("all that match stays all when more rows are loaded", () => {
  expect(chosenOf(all, [...loaded, "e"])).toEqual(new Set([...loaded, "e"]));
  expect(pickedOf(all)).toEqual({});
});

test("a row taken out of all leaves the rows that are not loaded chosen", () => {
  const without = chosenNow(all, new Set(["a", "c", "d"]), loaded);
  expect(pickedOf(without)).toEqual({ picked: { except: ["b"] } });
  expect(chosenOf(without, [...loaded, "e"]).has("e")).toBe(true);
});

test("an emptied choice is nothing, also after all", () => {
  expect(chosenNow(all, new Set(), loaded)).toEqual(nothing);
});

test("a range goes both ways and adds to what was chosen", () => {
  expect(withRange(new Set(["a", "d"]), "d", "b", loaded)).toEqual(new Set(["a", "b", "c", "d"]));
  expect(withRange(new Set(["a"]), "gone", "a", loaded)).toEqual(new Set(["a"]));
});

test("only a single new row ends a range", () => {
  expect(added(new Set(["a"]), new Set(["a", "c"]))).toBe("c");
  expect(added(new Set(["a"]), new Set(["a", "b", "c"]))).toBeUndefined();
});

test("rows picked by hand are asked for without the filters", () => {
  const matching = { search: "koks", stage: "done" };
  const everything = { search: "", stage: "" };
  expect(queryOf({ all: false, ids: new Set(["a"]) }, matching, everything)).toEqual({ ...everything, picked: { only: ["a"] } });
  expect(queryOf(all, matching, everything)).toEqual(matching);
});
