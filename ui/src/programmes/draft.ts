/** A programme as the form holds it, and where a programme's own number matters: its series. */
import type { Module, Programme, ProgrammeInput } from "../generated/ipc";

export const emptyProgramme: ProgrammeInput = {
  id: null, code: "", name: "", qualification: "", sector: "", field: "", lki_level: 4, years: 0, placement_hours: 0, valid_from: null, modules: [], outcomes: [],
};

/** What students, groups and placements choose: the programme, whatever its version. */
export const seriesOf = (programme: Pick<Programme, "id" | "first_id">): string => programme.first_id ?? programme.id;

/** The record as the form has it: outcomes name their module by its place. */
export const draftOf = ({ id, code, name, qualification, sector, field, lki_level, years, placement_hours, valid_from, modules, outcomes }: Programme): ProgrammeInput => ({
  id, code, name, qualification, sector, field, lki_level, years, placement_hours, valid_from, modules,
  outcomes: outcomes.map(({ module_id, ...outcome }) => ({ ...outcome, module: placeOf(modules, module_id) })),
});

const placeOf = (modules: readonly Module[], id: string | null): number | null => {
  const place = modules.findIndex((module) => module.id === id);
  return place === -1 ? null : place;
};

/** Modules in another order or fewer of them, with the outcomes still at their modules; `places` are the old places in the new order. */
export function rearranged(draft: ProgrammeInput, places: readonly number[]): Pick<ProgrammeInput, "modules" | "outcomes"> {
  const modules = places.flatMap((place) => draft.modules[place] ?? []);
  const outcomes = draft.outcomes.map((outcome) => {
    const place = outcome.module === null ? -1 : places.indexOf(outcome.module);
    return { ...outcome, module: place === -1 ? null : place };
  });
  return { modules, outcomes };
}

/** Hours of all modules together. */
export const hoursOf = (modules: ProgrammeInput["modules"]): { theory: number; practice: number; placement: number } =>
  modules.reduce(
    (sum, module) => ({
      theory: sum.theory + module.theory_hours, practice: sum.practice + module.practice_hours, placement: sum.placement + module.placement_hours,
    }),
    { theory: 0, practice: 0, placement: 0 },
  );

/** The older level (PKL) of an LKI level. */
export const olderLevel = (lki: number): number | null => (lki >= 2 && lki <= 4 ? lki - 1 : null);
