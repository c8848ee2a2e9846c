/** A template as the form holds it. */
import type { Part, Section, Template, TemplateInput } from "../generated/ipc";

/** The template's wording as the next version would have it; it holds from `today` unless the known one begins later. */
export const draftOf = ({ kind, language, valid_from, valid_until, title, legal_basis, required, sections }: Template, today: string): TemplateInput => ({
  kind, language, valid_from: valid_from > today ? valid_from : today, valid_until: valid_until !== null && valid_until < today ? null : valid_until, title, legal_basis, required, sections,
});

export const emptyClause: Part = { text: "", items: [], table: null, when: null };

/** The list with one of its members a place further up or down. */
export function moved<T>(list: readonly T[], index: number, by: 1 | -1): T[] {
  const result = [...list];
  const [taken] = result.splice(index, 1);
  if (taken !== undefined) result.splice(index + by, 0, taken);
  return result;
}

/** The list with one of its members in another's place. */
export const replaced = <T>(list: readonly T[], index: number, value: T): T[] => list.map((known, place) => (place === index ? value : known));

/** The list without one of its members. */
export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, place) => place !== index);

/** The place of a section among those of its sort as it prints: „3.”, or „1. pielikums.” made by `annex`. */
export function heading(sections: readonly Section[], index: number, annex: (number: number) => string): string {
  const own = sections[index]?.annex ?? false;
  const number = sections.slice(0, index + 1).filter((section) => section.annex === own).length;
  return own ? annex(number) : `${number}.`;
}

/** The numbers of a section's clauses as they print when all of them stand; a table has none. */
export function numbers(section: Section, number: string): string[] {
  let count = 0;
  return section.body.map((part) => {
    if (part.table !== null) return "";
    count += 1;
    return `${section.annex ? "" : number}${count}.`;
  });
}

/** The words between braces in a clause, each once. */
export const wordsIn = ({ text, items }: Pick<Part, "text" | "items">): string[] =>
  [...new Set([text, ...items].flatMap((line) => [...line.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "")))];

/** The section that a refused field stands in; null for one outside of all. */
export const sectionOf = (field: string): number | null => {
  const found = /^sections\.(\d+)\./.exec(field);
  return found ? Number(found[1]) : null;
};
