import type { CompanyFilter, CompanyQuery } from "../generated/ipc";

/** What the list of companies shows, as its address says it. */
export interface CompaniesSearch {
  search?: string;
  filter?: CompanyFilter;
  /** The saved filter that was chosen. */
  view?: string;
}

export const companyFilters: readonly CompanyFilter[] = ["not_assessed", "suitable", "with_conditions", "unsuitable", "expired", "cooperation_ending", "insurance_ending"];

/** Reads the address; what it does not know it leaves out. */
export function companiesSearch(raw: Record<string, unknown>): CompaniesSearch {
  const search = typeof raw["search"] === "string" && raw["search"] !== "" ? raw["search"] : undefined;
  const filter = companyFilters.find((known) => known === raw["filter"]);
  const view = typeof raw["view"] === "string" ? raw["view"] : undefined;
  return { ...(search && { search }), ...(filter && { filter }), ...(view && { view }) };
}

/** What the command is asked. */
export const companyQuery = ({ search, filter }: CompaniesSearch, after: string | null): CompanyQuery => ({ search: search ?? "", filter: filter ?? null, after, limit: 100 });

/** A query that finds any company. */
export const anyCompany: Partial<CompanyQuery> = { search: "", filter: null };

export type CompanyTab = "overview" | "sites" | "cooperation" | "data";
export const companyTabs: readonly CompanyTab[] = ["overview", "sites", "cooperation", "data"];

/** Which side of a company is open. */
export function companySearch(raw: Record<string, unknown>): { tab?: CompanyTab } {
  const tab = companyTabs.find((known) => known === raw["tab"]);
  return tab ? { tab } : {};
}
