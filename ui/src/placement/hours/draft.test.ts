import { expect, test } from "vitest";
import type { WorkingTime } from "../../generated/ipc";
import { draftOf, likeMonday, withDay } from "./draft";

const time: WorkingTime = {
  placement_id: "p", employed: false, moved_days: true, note: "n", interruptions: [],
  shifts: [{ weekday: 1, from: "08:00", to: "15:30", break_minutes: 45 }],
  school: [{ weekday: 5, lessons: 4 }],
};

test("a week has a row for each day, free ones empty", () => {
  const { days } = draftOf(time, (text) => text);
  expect(days.map(({ weekday, from, to, lessons }) => [weekday, from, to, lessons])).toEqual([
    [1, "08:00", "15:30", 0], [2, "", "", 0], [3, "", "", 0], [4, "", "", 0], [5, "", "", 4], [6, "", "", 0], [7, "", "", 0],
  ]);
});

test("Monday's times go up to Friday and leave lessons and the weekend alone", () => {
  const days = likeMonday(withDay(draftOf(time, (text) => text).days, 6, { from: "9", to: "12" }));
  expect(days.map(({ from, break_minutes, lessons }) => [from, break_minutes, lessons])).toEqual([
    ["08:00", 45, 0], ["08:00", 45, 0], ["08:00", 45, 0], ["08:00", 45, 0], ["08:00", 45, 4], ["9", 30, 0], ["", 30, 0],
  ]);
});
