import { expect, test } from "vitest";
import { companiesSearch, companySearch } from "./filters";

test("the address of the list keeps what it knows and drops the rest", () => {
  expect(companiesSearch({ search: "koks", filter: "expired", other: 1 })).toEqual({ search: "koks", filter: "expired" });
  expect(companiesSearch({ search: "", filter: "any" })).toEqual({});
});

test("a side of a company that is not there is the first one", () => {
  expect(companySearch({ tab: "sites" })).toEqual({ tab: "sites" });
  expect(companySearch({ tab: "kases" })).toEqual({});
});
