/** Which rows of a list are chosen: pure functions over the choice. */
import type { Picked } from "../generated/ipc";

/** Some rows, or everything that the list finds but some; rows that are not loaded count as well. */
export interface Choice {
  all: boolean;
  /** The chosen rows, or the ones that are not. */
  ids: ReadonlySet<string>;
}

export const nothing: Choice = { all: false, ids: new Set() };

export const isNothing = (choice: Choice): boolean => !choice.all && choice.ids.size === 0;

/** The chosen rows among those that are loaded. */
export const chosenOf = (choice: Choice, loaded: readonly string[]): ReadonlySet<string> =>
  choice.all ? new Set(loaded.filter((id) => !choice.ids.has(id))) : choice.ids;

/** What the choice becomes when the table says which of the loaded rows are chosen now. */
export function chosenNow(choice: Choice, keys: "all" | ReadonlySet<string>, loaded: readonly string[]): Choice {
  if (keys === "all") return { all: true, ids: new Set() };
  if (choice.all && keys.size > 0) return { all: true, ids: new Set(loaded.filter((id) => !keys.has(id))) };
  return { all: false, ids: keys };
}

/** The rows from the one that was chosen last to the one that was chosen with Shift, added to those that were chosen. */
export function withRange(keys: ReadonlySet<string>, from: string, to: string, loaded: readonly string[]): ReadonlySet<string> {
  const [first, last] = [loaded.indexOf(from), loaded.indexOf(to)].sort((a, b) => a - b);
  return first === undefined || first < 0 ? keys : new Set([...keys, ...loaded.slice(first, (last ?? first) + 1)]);
}

/** The one row that was added; none when another number of rows was. */
export function added(before: ReadonlySet<string>, now: ReadonlySet<string>): string | undefined {
  const found = [...now].filter((id) => !before.has(id));
  return found.length === 1 ? found[0] : undefined;
}

/** What a command is asked, beside the rest of the query. */
export function pickedOf(choice: Choice): { picked?: Picked<string> } {
  if (!choice.all) return { picked: { only: [...choice.ids] } };
  return choice.ids.size === 0 ? {} : { picked: { except: [...choice.ids] } };
}

/** The query for the chosen rows: `matching` finds what the list shows, `everything` any row, so that one picked by hand is found also when it no longer matches. */
export const queryOf = <Q extends object>(choice: Choice, matching: Q, everything: Partial<Q>): Q & { picked?: Picked<string> } =>
  ({ ...matching, ...(choice.all ? {} : everything), ...pickedOf(choice) });
