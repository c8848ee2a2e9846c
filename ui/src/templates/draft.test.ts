import { expect, test } from "vitest";
import { emptyClause, moved, numbers, sectionOf, wordsIn } from "./draft";

const clause = { ...emptyClause, text: "Teksts." };
const table = { ...emptyClause, table: "time" as const };

test("a table between clauses takes no number", () => {
  expect(numbers({ title: "Laiks", annex: false, body: [clause, table, clause] }, "3.")).toEqual(["3.1.", "", "3.2."]);
});

test("a member moves one place and the others keep their order", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
});

test("words in braces are found in the clause and its list, each once", () => {
  expect(wordsIn({ text: "No {start} līdz {end}.", items: ["{end};", "bez kavām"] })).toEqual(["start", "end"]);
});

test("a refused field names its section", () => {
  expect(sectionOf("sections.12.body.0.text")).toBe(12);
  expect(sectionOf("sections")).toBeNull();
  expect(sectionOf("title")).toBeNull();
});
