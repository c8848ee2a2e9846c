import type { Expectation, PlacementView, Standing } from "../../generated/ipc";
import { parties, sides } from "../agreeing/Matrix";

/** Before the end the items are talked through; afterwards they are looked at again. */
export type Talk = "agreeing" | "review";

export const talkOf = ({ placement }: Pick<PlacementView, "placement">, today: string): Talk =>
  placement.ended !== null || placement.period.end < today ? "review" : "agreeing";

/** In the order in which a talk goes through them: party by party, what it offers before what it expects. */
export const inOrder = (items: readonly Expectation[]): Expectation[] =>
  parties.flatMap((party) => sides.flatMap((side) => items.filter((item) => item.party === party && item.side === side)));

const settled: Record<Talk, readonly Standing[]> = {
  agreeing: ["discussed", "agreed", "fulfilled", "unfulfilled"],
  review: ["fulfilled", "unfulfilled"],
};

/** Whether a talk has dealt with an item. */
export const isSettled = ({ standing }: Expectation, talk: Talk): boolean => settled[talk].includes(standing);

/** The first item at or after a place that the talk has not dealt with; the place after the last when there is none. */
export function nextOpen(items: readonly Expectation[], talk: Talk, from: number): number {
  const found = items.findIndex((item, place) => place >= from && !isSettled(item, talk));
  return found === -1 ? items.length : found;
}
