/** Marks of the scales, and the keys that choose them. */
import type { Mark, Scale } from "../../generated/ipc";

/** The marks of a scale by their codes, the best first. */
const codes: Record<Scale, readonly Mark[]> = {
  ten_points: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
  pass_fail: ["passed", "failed"],
  four_levels: ["exceeded", "reached", "partly", "not_reached"],
};

export const marksOf = (scale: Scale): readonly Mark[] => codes[scale];

/** The mark that a code stands for; null for one of another scale. */
export const markOf = (scale: Scale, code: string): Mark | null => codes[scale].find((mark) => String(mark) === code) ?? null;

/** The scale that a mark is of. */
export const scaleOf = (mark: Mark): Scale => (["ten_points", "pass_fail", "four_levels"] as const).find((scale) => codes[scale].includes(mark)) ?? "ten_points";

/**
 * The mark that a key chooses: on the ten-point scale a digit is itself and 0 is 10, on another the place from the worst;
 * Delete takes the mark back; undefined for any other key.
 */
export function markOfKey(key: string, scale: Scale = "ten_points"): Mark | null | undefined {
  if (key === "Backspace" || key === "Delete") return null;
  if (!/^\d$/.test(key)) return undefined;
  const marks = [...codes[scale]].reverse();
  return marks[(key === "0" ? 10 : Number(key)) - 1];
}

/** The mean of the points that were given, to one decimal; null where there are none. */
export function mean(given: readonly (Mark | null | undefined)[]): number | null {
  const known = given.filter((mark): mark is number => typeof mark === "number");
  return known.length === 0 ? null : Math.round((known.reduce((sum, mark) => sum + mark, 0) / known.length) * 10) / 10;
}
