/** What differs between two wordings, line by line. */
import type { Condition, Section, Table } from "../generated/ipc";

export interface Line {
  /** In both, only in the first, or only in the second. */
  where: "both" | "first" | "second";
  text: string;
}

export interface Wording {
  title: string;
  legal_basis: string;
  sections: readonly Section[];
}

export interface Names {
  table: (table: Table) => string;
  when: (condition: Condition) => string;
}

/** The lines of a wording: its heads, clauses with when they stand, items, and tables by their names. */
export const linesOf = ({ title, legal_basis, sections }: Wording, names: Names): string[] => [
  title,
  legal_basis,
  ...sections.flatMap((section) => [
    section.title,
    ...section.body.flatMap((part) => [
      [part.table === null ? part.text : names.table(part.table), part.when === null ? "" : `(${names.when(part.when)})`].filter(Boolean).join(" "),
      ...part.items.map((item) => `– ${item}`),
    ]),
  ]),
];

/** Both wordings as one list of lines, in order: the longest lines common to both stay, the others are told apart. */
export function compare(first: readonly string[], second: readonly string[]): Line[] {
  const common = lengths(first, second);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [left, right] = [first[i], second[j]];
    if (left !== undefined && left === right) {
      lines.push({ where: "both", text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      lines.push({ where: "first", text: left });
      i += 1;
    } else if (right !== undefined) {
      lines.push({ where: "second", text: right });
      j += 1;
    }
  }
  return lines;
}

/** For every pair of places, how many lines are common from there on. */
function lengths(first: readonly string[], second: readonly string[]): number[][] {
  const table = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row) row[j] = first[i] === second[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** The lines that differ, with the line before each stretch of them, and null where lines are left out. */
export function changes(lines: readonly Line[]): (Line | null)[] {
  const shown: (Line | null)[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.where !== "both" || (next && next.where !== "both")) shown.push(line);
    else if (shown.length > 0 && shown.at(-1) !== null) shown.push(null);
  });
  return shown.at(-1) === null ? shown.slice(0, -1) : shown;
}
