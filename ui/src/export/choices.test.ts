import { expect, test } from "vitest";
import { formatsOf, toggled, usualColumns } from "./choices";

const known = [
  { name: "last_name", label: "Uzvārds", guarded: false },
  { name: "personal_code", label: "Personas kods", guarded: true },
  { name: "group", label: "Grupa", guarded: false },
];

test("a guarded column is never chosen by itself", () => {
  expect(usualColumns(known)).toEqual(["last_name", "group"]);
});

test("columns keep the order of the list, whenever they were chosen", () => {
  expect(toggled(known, ["group"], "personal_code")).toEqual(["personal_code", "group"]);
  expect(toggled(known, ["last_name", "group"], "last_name")).toEqual(["group"]);
});

test("placements alone become a calendar", () => {
  expect(formatsOf("placements")).toContain("ics");
  expect(formatsOf("students")).not.toContain("ics");
});
