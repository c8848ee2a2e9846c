/** Marks of the ten-point scale, and the keys that choose them. */

/** All marks, the best first. */
export const marks: readonly number[] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** The mark that a key chooses: a digit is itself, 0 is 10, Delete takes the mark back; undefined for any other key. */
export function markOfKey(key: string): number | null | undefined {
  if (key === "Backspace" || key === "Delete") return null;
  if (!/^\d$/.test(key)) return undefined;
  return key === "0" ? 10 : Number(key);
}

/** The mean of the marks that were given, to one decimal; null where there is none. */
export function mean(given: readonly (number | null)[]): number | null {
  const known = given.filter((mark) => mark !== null);
  return known.length === 0 ? null : Math.round((known.reduce((sum, mark) => sum + mark, 0) / known.length) * 10) / 10;
}
