import { expect, test } from "vitest";
import { changes, compare, linesOf } from "./compare";

test("lines that stand in both wordings are told once, the others where they stand", () => {
  expect(compare(["a", "b", "c"], ["a", "x", "c", "d"])).toEqual([
    { where: "both", text: "a" },
    { where: "first", text: "b" },
    { where: "second", text: "x" },
    { where: "both", text: "c" },
    { where: "second", text: "d" },
  ]);
});

test("equal wordings have no changes", () => {
  expect(changes(compare(["a", "b"], ["a", "b"]))).toEqual([]);
});

test("a change is shown with the line before it, and what is left out is marked", () => {
  const lines = compare(["a", "b", "c", "d", "e", "f"], ["a", "B", "c", "d", "e", "F"]);
  expect(changes(lines).map((line) => line?.text ?? "…")).toEqual(["a", "b", "B", "…", "e", "f", "F"]);
});

test("a wording gives its heads, clauses, items and tables as lines, with when they stand", () => {
  const body = [
    { text: "Skola apņemas:", items: ["mācīt;"], table: null, when: null },
    { text: "", items: [], table: "time" as const, when: "minor" as const },
  ];
  expect(linesOf({ title: "Līgums", legal_basis: "Noteikumi", sections: [{ title: "Skola", annex: false, body }] }, { table: (table) => `[${table}]`, when: (condition) => condition })).toEqual([
    "Līgums", "Noteikumi", "Skola", "Skola apņemas:", "– mācīt;", "[time] (minor)",
  ]);
});
