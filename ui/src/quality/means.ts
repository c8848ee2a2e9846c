/** Means over the placements that have an index: what the overview shows above its list. */
import type { Dimension, QualityOverview } from "../generated/ipc";

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const known = (numbers: readonly (number | null | undefined)[]): number[] => numbers.filter((number) => typeof number === "number");

/** The mean index, and of how many placements. */
export function meanIndex(overview: QualityOverview): { mean: number | null; count: number } {
  const indexes = known(overview.rows.map((row) => row.evaluation.index));
  return { mean: mean(indexes), count: indexes.length };
}

/** Each dimension's mean, over the placements where it has a score. */
export const dimensionMeans = (overview: QualityOverview): { dimension: Dimension; score: number | null }[] =>
  overview.questionnaire.dimensions.map((dimension) => ({
    dimension,
    score: mean(known(overview.rows.map((row) => row.evaluation.dimensions.find((score) => score.id === dimension.id)?.score))),
  }));
