import { expect, test } from "vitest";
import type { DiaryEntry, DiaryWeek } from "../../generated/ipc";
import { byWeek, draftFor, draftOf, sundayOf } from "./draft";

const week: DiaryWeek = { monday: "2026-10-26", first: "2026-10-26", last: "2026-10-30", agreed: 2400, written: 0, state: "missing" };
const entry = (start: string): DiaryEntry => ({
  id: start, placement_id: "p", start, end: start, work: "x", minutes: 480, outcome_ids: [], state: "confirmed", remark: "", mark: null,
  judged_by: "", judged_on: null, source: "typed", scan: null, reason: "vecs iemesls",
});

test("entries_stand_in_the_week_in_which_they_begin", () => {
  const { weeks, elsewhere } = byWeek({ weeks: { weeks: [week], over: 1, confirmed: 0 }, entries: [entry("2026-10-25"), entry("2026-10-31"), entry("2026-11-01"), entry("2026-11-02")] });
  expect(weeks[0]?.entries.map(({ id }) => id)).toEqual(["2026-10-31", "2026-11-01"]);
  expect(elsewhere.map(({ id }) => id)).toEqual(["2026-10-25", "2026-11-02"]);
});

test("a_week_ends_on_its_sunday_also_when_the_clocks_change", () => {
  expect(sundayOf("2026-10-19")).toBe("2026-10-25");
  expect(sundayOf("2026-12-28")).toBe("2027-01-03");
});

test("a_new_entry_takes_the_days_and_the_hours_of_its_week", () => {
  expect(draftFor("p", week)).toMatchObject({ start: "2026-10-26", end: "2026-10-30", minutes: 2400, hand_in: false });
});

test("a_change_asks_for_its_own_reason", () => {
  expect(draftOf(entry("2026-10-26")).reason).toBe("");
});
