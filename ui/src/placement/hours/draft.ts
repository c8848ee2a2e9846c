/** The week of a placement as its form holds it. */
import type { WorkingDayInput, WorkingTime, WorkingTimeInput } from "../../generated/ipc";

/** Monday to Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** How long a break is offered for a day that has none yet. */
const usualBreak = 30;

/** The record as the form has it: a row for each day of the week. */
export function draftOf(time: WorkingTime, clock: (time: string) => string): WorkingTimeInput {
  const days = weekdays.map((weekday): WorkingDayInput => {
    const shift = time.shifts.find((known) => known.weekday === weekday);
    const lessons = time.school.find((known) => known.weekday === weekday)?.lessons ?? 0;
    return { weekday, from: shift ? clock(shift.from) : "", to: shift ? clock(shift.to) : "", break_minutes: shift?.break_minutes ?? usualBreak, lessons };
  });
  return { placement_id: time.placement_id, employed: time.employed, moved_days: time.moved_days, days, note: time.note };
}

/** The week with another value in one day. */
export const withDay = (days: readonly WorkingDayInput[], weekday: number, part: Partial<WorkingDayInput>): WorkingDayInput[] =>
  days.map((day) => (day.weekday === weekday ? { ...day, ...part } : day));

/** Monday's times on every day up to Friday; lessons stay. */
export function likeMonday(days: readonly WorkingDayInput[]): WorkingDayInput[] {
  const monday = days.find(({ weekday }) => weekday === 1);
  if (!monday) return [...days];
  const { from, to, break_minutes } = monday;
  return days.map((day) => (day.weekday <= 5 ? { ...day, from, to, break_minutes } : day));
}
