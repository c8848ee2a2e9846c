import { expect, test } from "vitest";
import type { ListQuery, SavedView } from "../generated/ipc";
import { inForce, showsSame } from "./views";

const people = (search: string, more: object = {}): ListQuery => ({ register: "students", query: { search, group: null, whom: "present", after: null, limit: 0, ...more } });
const view = (id: string, shows: ListQuery): SavedView => ({ id, name: id, shows });

test("where the page stands makes no other list", () => {
  expect(showsSame(people("a", { after: "x", limit: 100, picked: { only: ["1"] } }), people("a"))).toBe(true);
  expect(showsSame(people("a"), people("b"))).toBe(false);
});

test("a chosen filter stays in force when it is altered, and one that is gone does not", () => {
  const views = [view("1", people("a")), view("2", people("b"))];
  expect(inForce(views, "1", people("c"))?.id).toBe("1");
  expect(inForce(views, "9", people("b"))?.id).toBe("2");
  expect(inForce(views, undefined, people("c"))).toBeUndefined();
});
