/** Findings about working time in words, those that say the same told once. */
import type { FindingView, Limit } from "../../generated/ipc";
import { date } from "../../text/format";
import { duration } from "../../text/duration";
import type { Say } from "../../text/text";

/** How many days are named one by one. */
const named = 3;

export interface Told {
  words: string;
  days: string[];
}

const inDays = (limit: Limit): boolean => limit === "days";

/** One finding in words, without its day. */
export function words(t: Say, { limit, allowed, found, whose }: FindingView): string {
  const amount = (value: number): string => (inDays(limit) ? String(value) : duration(t, value));
  if (limit === "night" || limit === "weekend") return t(`hours-finding-${limit}`, { whose, found: amount(found) });
  return t(`hours-finding-${limit}`, { whose, found: amount(found), allowed: amount(allowed) });
}

/** Findings that say the same, with their days. */
export function gathered(t: Say, findings: readonly FindingView[]): Told[] {
  const told = new Map<string, string[]>();
  for (const finding of findings) {
    const said = words(t, finding);
    told.set(said, [...(told.get(said) ?? []), finding.on]);
  }
  return [...told].map(([said, days]) => ({ words: said, days }));
}

/** Days one by one, or the first and the last of many. */
export function when(t: Say, days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  const dates = days.length <= named ? days.map((day) => date(day)).join(", ") : `${date(first)} … ${date(last)}`;
  return t("hours-times", { count: days.length, dates });
}
