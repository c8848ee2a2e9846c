import type { Attention, PlacementQuery, PlacementSort, Stage, StageFilter } from "../generated/ipc";

/** What the list of placements shows, as its address says it: a tile or a bookmark is an address. */
export interface PlacementsSearch {
  search?: string;
  stage?: StageFilter;
  attention?: Attention;
  sort?: PlacementSort;
  /** The saved filter that was chosen. */
  view?: string;
}

export const stageFilters: readonly StageFilter[] = ["agreeing", "agreement", "running", "assessing", "quality", "report", "done", "ended"];
export const attentions: readonly Attention[] = ["overdue", "this_week", "waiting"];
const sorts: readonly PlacementSort[] = ["start_desc", "start_asc", "student", "company", "number"];

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((item) => item === value);

/** Reads the address; what it does not know it leaves out. */
export function placementsSearch(raw: Record<string, unknown>): PlacementsSearch {
  const search = typeof raw["search"] === "string" && raw["search"] !== "" ? raw["search"] : undefined;
  const stage = oneOf(stageFilters, raw["stage"]);
  const attention = oneOf(attentions, raw["attention"]);
  const sort = oneOf(sorts, raw["sort"]);
  const view = typeof raw["view"] === "string" ? raw["view"] : undefined;
  return { ...(search && { search }), ...(stage && { stage }), ...(attention && { attention }), ...(sort && { sort }), ...(view && { view }) };
}

/** What the command is asked. */
export const placementQuery = (filters: PlacementsSearch, after: string | null): PlacementQuery => ({
  search: filters.search ?? "",
  stage: filters.stage ?? null,
  attention: filters.attention ?? null,
  sort: filters.sort ?? "start_desc",
  after,
  limit: 100,
});

/** A query that finds any placement. */
export const anyPlacement: Partial<PlacementQuery> = { search: "", stage: null, attention: null };

/** Which stage of a placement is open, and which part of it has the attention. */
export interface PlacementSearch {
  stage?: Stage;
  part?: string;
}

const stages: readonly Stage[] = ["agreeing", "agreement", "running", "assessing", "quality", "report"];

export function placementSearch(raw: Record<string, unknown>): PlacementSearch {
  const stage = oneOf(stages, raw["stage"]);
  return { ...(stage && { stage }), ...(typeof raw["part"] === "string" ? { part: raw["part"] } : {}) };
}
