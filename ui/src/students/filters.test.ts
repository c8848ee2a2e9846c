import { expect, test } from "vitest";
import { studentQuery, studentsSearch } from "./filters";

test("an address with unknown words shows the learners who attend", () => {
  expect(studentQuery(studentsSearch({ whom: "ghosts", group: 3 }), null)).toEqual({ search: "", group: null, whom: "present", after: null, limit: 100 });
});

test("what a saved filter shows becomes an address and the same query again", () => {
  const query = studentQuery({ search: "ābele", group: "K2-1", whom: "all" }, null);
  expect(studentQuery(studentsSearch({ ...query, view: "1" }), null)).toEqual(query);
});
