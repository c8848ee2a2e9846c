/** What is kept of a register under a name: pure functions. */
import type { ListQuery, SavedView } from "../generated/ipc";

/** Where a page of the list stands, and what was picked by hand: no part of what a list shows. */
const passing = new Set(["after", "limit", "picked"]);

const shown = ({ register, query }: ListQuery): string =>
  JSON.stringify([register, ...Object.entries(query).filter(([name, value]) => !passing.has(name) && value !== null).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Whether two lists show the same rows in the same order. */
export const showsSame = (one: ListQuery, other: ListQuery): boolean => shown(one) === shown(other);

/** The filter that is in force: the one that was chosen, as long as it is there; otherwise one that shows just this. */
export const inForce = (views: readonly SavedView[], chosen: string | undefined, now: ListQuery): SavedView | undefined =>
  views.find((view) => view.id === chosen) ?? views.find((view) => showsSame(view.shows, now));
