import { expect, test } from "vitest";
import { touches } from "./changed";

const mentor = ["mentor"] as const;

test("a changed mentor makes the company old and leaves the programmes alone", () => {
  expect(touches(mentor, "company_get")).toBe(true);
  expect(touches(mentor, "programme_list")).toBe(false);
});

test("a reading nobody listed is old after any change", () => {
  expect(touches(mentor, "history_get")).toBe(true);
});

test("a write that changed nothing makes nothing old", () => {
  expect(touches([], "today")).toBe(false);
  expect(touches([], "history_get")).toBe(false);
});
