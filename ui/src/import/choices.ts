/** Which column holds which field: pure functions over the choices, so that a field stands in one column at most. */
import type { ColumnChoice, ImportSheet } from "../generated/ipc";

export const fieldOf = (columns: readonly ColumnChoice[], column: number): string | null =>
  columns.find((choice) => choice.column === column)?.field ?? null;

/** Gives a column a field, taking it from any other column that had it; null leaves the column unread. */
export function choose(columns: readonly ColumnChoice[], column: number, field: string | null): ColumnChoice[] {
  const others = columns.filter((choice) => choice.column !== column && choice.field !== field);
  return field === null ? others : [...others, { column, field }].sort((a, b) => a.column - b.column);
}

/** Labels of required fields that no column holds. */
export const missingFields = (sheet: ImportSheet, columns: readonly ColumnChoice[]): string[] =>
  sheet.fields.filter((field) => field.required && !columns.some((choice) => choice.field === field.name)).map((field) => field.label);
