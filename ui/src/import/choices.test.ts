import { expect, test } from "vitest";
import type { ImportSheet } from "../generated/ipc";
import { choose, fieldOf, missingFields } from "./choices";

const guess = [{ column: 0, field: "first_name" }, { column: 1, field: "last_name" }];

test("a field chosen for another column leaves the first one unread", () => {
  const columns = choose(guess, 2, "last_name");
  expect(fieldOf(columns, 1)).toBeNull();
  expect(fieldOf(columns, 2)).toBe("last_name");
});

test("an unread column holds nothing and the others stay", () => {
  expect(choose(guess, 0, null)).toEqual([{ column: 1, field: "last_name" }]);
});

test("a required field that no column holds is named", () => {
  const field = (name: string, required: boolean) => ({ name, label: name.toUpperCase(), required });
  const sheet = { fields: [field("first_name", true), field("last_name", true), field("phone", false)] } as ImportSheet;
  expect(missingFields(sheet, choose(guess, 1, null))).toEqual(["LAST_NAME"]);
});
