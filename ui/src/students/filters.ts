import type { PersonQuery, Whom } from "../generated/ipc";

/** What the list of learners shows, as its address says it. */
export interface StudentsSearch {
  search?: string;
  group?: string;
  whom?: Whom;
  /** The saved filter that was chosen. */
  view?: string;
}

export const whoms: readonly Whom[] = ["present", "left", "all"];

const words = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Reads the address; what it does not know it leaves out. */
export function studentsSearch(raw: Record<string, unknown>): StudentsSearch {
  const [search, group, view] = [words(raw["search"]), words(raw["group"]), words(raw["view"])];
  const whom = whoms.find((known) => known === raw["whom"]);
  return { ...(search && { search }), ...(group && { group }), ...(whom && { whom }), ...(view && { view }) };
}

/** What the command is asked. */
export const studentQuery = ({ search, group, whom }: StudentsSearch, after: string | null): PersonQuery => ({
  search: search ?? "", group: group ?? null, whom: whom ?? "present", after, limit: 100,
});

/** A query that finds any learner. */
export const anyStudent: Partial<PersonQuery> = { search: "", group: null, whom: "all" };
