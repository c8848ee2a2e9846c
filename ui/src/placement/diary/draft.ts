/** Entries of a diary as their form holds them. */
import type { DiaryEntry, DiaryEntryInput, DiaryView, DiaryWeek } from "../../generated/ipc";

/** An entry as its form has it. */
export const draftOf = (entry: DiaryEntry): DiaryEntryInput => ({
  id: entry.id, placement_id: entry.placement_id, start: entry.start, end: entry.end, work: entry.work, minutes: entry.minutes,
  outcome_ids: entry.outcome_ids, source: entry.source, scan: null, hand_in: false, reason: "",
});

/** A new entry for a week: its worked days, and as long as is worked in them. */
export const draftFor = (placement: string, week: Pick<DiaryWeek, "first" | "last" | "agreed"> | undefined): DiaryEntryInput => ({
  id: null, placement_id: placement, start: week?.first ?? null, end: week?.last ?? null, work: "", minutes: week?.agreed ?? 0,
  outcome_ids: [], source: "typed", scan: null, hand_in: false, reason: "",
});

/** The last day of a week by its Monday. */
export function sundayOf(monday: string): string {
  const day = new Date(`${monday}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 6);
  return day.toISOString().slice(0, 10);
}

export interface WeekOfEntries {
  week: DiaryWeek;
  /** Entries that begin in it. */
  entries: DiaryEntry[];
}

/** Entries by the week in which they begin, and those that begin in none. */
export function byWeek({ weeks: { weeks }, entries }: Pick<DiaryView, "weeks" | "entries">): { weeks: WeekOfEntries[]; elsewhere: DiaryEntry[] } {
  const within = (week: DiaryWeek, { start }: DiaryEntry): boolean => week.monday <= start && start <= sundayOf(week.monday);
  return {
    weeks: weeks.map((week) => ({ week, entries: entries.filter((entry) => within(week, entry)) })),
    elsewhere: entries.filter((entry) => !weeks.some((week) => within(week, entry))),
  };
}
