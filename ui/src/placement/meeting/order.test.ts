import { expect, test } from "vitest";
import type { Expectation } from "../../generated/ipc";
import { inOrder, nextOpen } from "./order";

const item = (id: string, party: Expectation["party"], side: Expectation["side"], standing: Expectation["standing"] = "proposed"): Expectation =>
  ({ id, placement_id: "p", party, side, text: id, outcome_ids: [], standing, position: 0 });

test("a talk goes from party to party, offers before expectations", () => {
  const items = [item("c", "student", "expects"), item("b", "school", "expects"), item("a", "school", "offers"), item("d", "company", "offers")];
  expect(inOrder(items).map(({ id }) => id)).toEqual(["a", "b", "d", "c"]);
});

test("a talk goes on with what it has not dealt with, and an agreed item is open again in the review", () => {
  const items = [item("a", "school", "offers", "agreed"), item("b", "school", "offers"), item("c", "school", "offers", "fulfilled")];
  expect(nextOpen(items, "agreeing", 0)).toBe(1);
  expect(nextOpen(items, "review", 0)).toBe(0);
  expect(nextOpen(items, "agreeing", 2)).toBe(3);
});
