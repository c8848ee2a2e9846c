/** Durations and times of day as the language writes them. Knows no clock. */
import type { Say } from "./text";

/** `7 h 30 min`. */
export const duration = (t: Say, minutes: number): string => t("hours-duration", { hours: String(Math.floor(minutes / 60)), minutes: minutes % 60 });

/** `08:30` as people write it: `8.30` in Latvian, `8:30` in English. */
export function clock(t: Say, time: string): string {
  const [hours = "", minutes = ""] = time.split(":");
  return t("hours-clock", { hours: String(Number(hours)), minutes });
}
