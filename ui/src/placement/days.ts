/** Whole days between dates without a time (`2026-11-21`). Knows no clock. */

const day = 86_400_000;
const number = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / day);

/** Days from one date to another; the same day is none. */
export const daysBetween = (from: string, to: string): number => number(to) - number(from);

/** How far a period has come. */
export interface Passage {
  /** Days of the period, both ends included. */
  total: number;
  /** Days that have begun, today included; 0 before the first one. */
  passed: number;
  /** Days until the first one; 0 once it has begun. */
  until: number;
}

/** How far a period has come on a day. */
export function passage(start: string, end: string, today: string): Passage {
  const total = daysBetween(start, end) + 1;
  const begun = daysBetween(start, today) + 1;
  return { total, passed: Math.max(0, Math.min(total, begun)), until: Math.max(0, 1 - begun) };
}
