import { expect, test } from "vitest";
import { placementQuery, placementsSearch } from "./filters";

test("an address with unknown filters asks for everything", () => {
  expect(placementsSearch({ stage: "nowhere", attention: 7, search: "", sort: "random" })).toEqual({});
});

test("a tile's address asks for its list alone", () => {
  const query = placementQuery(placementsSearch({ attention: "overdue" }), null);
  expect(query).toMatchObject({ attention: "overdue", stage: null, search: "", after: null, sort: "start_desc" });
});

test("the next page is asked with the same filters", () => {
  const filters = placementsSearch({ search: "abele", stage: "agreement" });
  expect(placementQuery(filters, "cursor")).toMatchObject({ search: "abele", stage: "agreement", after: "cursor" });
});
