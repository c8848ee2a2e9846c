/** The individual plan as its form holds it. */
import type { Module, PlanInput, PlanRowInput, PlanView } from "../../generated/ipc";

/** What the choice of a module names words of the school's own by; no module's identifier. */
export const own = "own";

/** The record as the form has it. */
export const draftOf = ({ plan: { placement_id, rows } }: PlanView): PlanInput => ({ placement_id, rows });

/** A plan from the modules of the programme. */
export const proposedRows = ({ proposed }: PlanView): PlanRowInput[] => proposed.map((row) => ({ id: null, ...row }));

/** One row more: of the company, over all of the placement, of the first module that has none there yet. */
export function newRow({ modules, period }: PlanView, rows: readonly PlanRowInput[]): PlanRowInput {
  const planned = new Set(rows.filter(({ place }) => place === "company").map(({ module_id }) => module_id));
  const module = modules.find(({ id }) => !planned.has(id));
  return { id: null, module_id: module?.id ?? null, module: module ? title(module) : "", place: "company", amount: 0, start: period.start, end: period.end };
}

/** „B1 Apdare”. */
export const title = ({ code, name }: Module): string => [code, name].filter((part) => part.trim()).join(" ");

/** The row with another module, or with words of the school's own. */
export function withModule(row: PlanRowInput, chosen: string, modules: readonly Module[]): PlanRowInput {
  const module = modules.find(({ id }) => id === chosen);
  return module ? { ...row, module_id: module.id, module: title(module) } : { ...row, module_id: null, module: "" };
}
