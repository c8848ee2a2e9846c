import { expect, test } from "vitest";
import type { QualityOverview } from "../generated/ipc";
import { dimensionMeans, meanIndex } from "./means";

const row = (index: number | null, score: number | null) => ({ evaluation: { index, dimensions: [{ id: "D1", score }] } });
const overview = {
  rows: [row(80, 90), row(60, null), row(null, 50)],
  questionnaire: { dimensions: [{ id: "D1" }, { id: "D2" }] },
} as unknown as QualityOverview;

test("a placement without an index is not in the mean", () => {
  expect(meanIndex(overview)).toEqual({ mean: 70, count: 2 });
});

test("a dimension that nobody answered has no mean", () => {
  expect(dimensionMeans(overview).map(({ score }) => score)).toEqual([70, null]);
});
