/** School years, courses and the decisions of a roll-over. */
import type { RolloverGroup, RolloverInput, RolloverPlaces, RolloverStep, RolloverView } from "../generated/ipc";
import type { Say } from "../text/text";

/** „2026./2027. m. g.” */
export const yearWords = (t: Say, year: number): string => t("formats-school-year", { start: String(year), end: String(year + 1) });

export const steps: readonly RolloverStep[] = ["move_up", "finish", "stay"];

/** What is decided for one group. */
export interface Decision {
  step: RolloverStep;
  name: string;
}

/** What is proposed, to begin with. */
export const proposed = (group: RolloverGroup): Decision => ({ step: group.step, name: group.next_name });

/** Another step with the name that goes with it: one who stays keeps the name. */
export const decided = (group: RolloverGroup, step: RolloverStep): Decision => ({ step, name: step === "move_up" ? group.next_name : group.group.name });

/** How many students go on and how many finish. */
export function sums(groups: readonly RolloverGroup[], decisions: readonly Decision[]): { moved: number; graduated: number } {
  const finish = (index: number): boolean => decisions[index]?.step === "finish";
  const count = (wanted: boolean): number => groups.reduce((sum, group, index) => (finish(index) === wanted ? sum + group.students.length : sum), 0);
  return { moved: count(false), graduated: count(true) };
}

/** What is decided for the places of one company: whether they are carried over, and how many, as typed. */
export interface Places {
  carried: boolean;
  planned: string;
}

/** What is proposed: the same number, unless one is entered for the new year already. */
export const proposedPlaces = (row: RolloverPlaces): Places => ({ carried: row.entered === null, planned: String(row.entered ?? row.planned) });

/** The decisions as the command takes them; a plan that is not carried over is left out. */
export const inputOf = ({ school_year, groups, places }: RolloverView, left_on: string, decisions: readonly Decision[], plans: readonly Places[]): RolloverInput => ({
  school_year, left_on,
  groups: groups.map((row, index) => ({ id: row.group.id, ...(decisions[index] ?? proposed(row)) })),
  places: places.flatMap((row, index) => {
    const { carried, planned } = plans[index] ?? proposedPlaces(row);
    return carried ? [{ company_id: row.company_id, programme_id: row.programme_id, planned: Number(planned) }] : [];
  }),
});
