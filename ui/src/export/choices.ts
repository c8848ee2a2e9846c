/** What an export holds: pure functions over its choices. */
import type { ExportColumn, ExportFormat, PickPurpose, RegisterName } from "../generated/ipc";

/** A list's file, or the calendar of its placements. */
export type ExportKind = ExportFormat | "ics";

export const purposes: Record<ExportKind, PickPurpose> = { xlsx: "save_sheet", csv: "save_csv", ics: "save_calendar" };

/** Placements alone stand in time. */
export const formatsOf = (register: RegisterName): readonly ExportKind[] =>
  register === "placements" ? ["xlsx", "csv", "ics"] : ["xlsx", "csv"];

/** All columns that leave without being asked for by name. */
export const usualColumns = (known: readonly ExportColumn[]): string[] =>
  known.filter((column) => !column.guarded).map((column) => column.name);

/** The chosen columns with one more or one less, in the order of the list. */
export const toggled = (known: readonly ExportColumn[], chosen: readonly string[], name: string): string[] =>
  known.map((column) => column.name).filter((other) => (other === name ? !chosen.includes(name) : chosen.includes(other)));
