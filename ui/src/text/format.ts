/** Dates, times and numbers as the language writes them (`21.11.2026.`, `1 422,87`). Knows no clock. */

let locale = "lv-LV";

/** Told by the language provider; formatting follows the language of the screens. */
export const setFormatLocale = (next: string): void => { locale = next; };

const valid = (value: string | Date): Date | null => {
  const made = typeof value === "string" ? new Date(value.length === 10 ? `${value}T00:00:00` : value) : value;
  return Number.isNaN(made.getTime()) ? null : made;
};

const two = (number: number): string => String(number).padStart(2, "0");

/** `21.11.2026.` in Latvian, `21 Nov 2026` in English; what is not a date is shown as it stands. */
export function date(value: string | Date | null | undefined): string {
  if (!value) return "—";
  const made = valid(value);
  if (!made) return String(value);
  if (locale.startsWith("lv")) return `${two(made.getDate())}.${two(made.getMonth() + 1)}.${made.getFullYear()}.`;
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" }).format(made);
}

/** `10:42`. */
export function time(value: string | Date): string {
  const made = valid(value);
  return made ? `${two(made.getHours())}:${two(made.getMinutes())}` : String(value);
}

/** `21.11.2026. 10:42`. */
export const moment = (value: string | Date | null | undefined): string => (value ? `${date(value)} ${time(value)}` : "—");

/** A span of days, with an en dash. */
export const span = (from: string | null | undefined, to: string | null | undefined): string => `${date(from)} – ${date(to)}`;

/** A number with a fixed count of decimals, comma in Latvian, no-break space between thousands. */
export function decimal(value: number, decimals = 0): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}
