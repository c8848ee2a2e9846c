import { describe, expect, it } from "vitest";
import { daysBetween, passage } from "./days";

describe("days of a placement", () => {
  it("counts both ends and today", () => {
    expect(passage("2026-10-01", "2026-10-31", "2026-10-01")).toEqual({ total: 31, passed: 1, until: 0 });
    expect(passage("2026-10-01", "2026-10-31", "2026-10-31")).toEqual({ total: 31, passed: 31, until: 0 });
  });

  it("has passed nothing before the first day and no more than all after the last", () => {
    expect(passage("2026-10-01", "2026-10-31", "2026-09-24")).toEqual({ total: 31, passed: 0, until: 7 });
    expect(passage("2026-10-01", "2026-10-31", "2027-01-01").passed).toBe(31);
  });

  it("is not confused by the hour that summer time takes", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
});
