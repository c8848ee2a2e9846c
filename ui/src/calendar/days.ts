/** Days of the week and the lines of a school year's form. */
import type { MovedDayInput, SchoolHolidayInput } from "../generated/ipc";

/** 1 for Monday to 7 for Sunday, of an ISO date. */
export const weekdayOf = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay() || 7;

/** The school years to choose from: those around the present one, and the one that is looked at. */
export const yearsAround = (current: number, shown: number): number[] =>
  [...new Set([shown, ...[-1, 0, 1, 2].map((step) => current + step)])].sort((a, b) => a - b);

/** The list with one of its lines changed. */
export const withLine = <L>(lines: readonly L[], index: number, part: Partial<L>): L[] => lines.map((line, place) => (place === index ? { ...line, ...part } : line));
export const without = <L>(lines: readonly L[], index: number): L[] => lines.filter((_, place) => place !== index);

export const noHolidays: SchoolHolidayInput = { name: "", start: null, end: null };
export const noMove: MovedDayInput = { off: null, worked: null };
