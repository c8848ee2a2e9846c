import type { Change } from "../generated/ipc";
import type { CommandName } from "../ipc";

type Entity = Change["entity"];

const placing: readonly Entity[] = ["placement", "student", "company", "mentor", "expectation", "consent", "assessment", "quality_form", "gates", "document"];

/** Which records a reading shows: a change to one of them makes it old. */
const shows: Partial<Record<CommandName, readonly Entity[]>> = {
  workspace_status: ["school"],
  today: placing,
  placement_list: [...placing, "programme"],
  placement_get: [...placing, "programme", "supervisor", "school", "ruleset"],
  student_list: ["student", "programme", "placement"],
  student_groups: ["student"],
  student_get: placing,
  company_list: ["company", "mentor", "placement"],
  company_get: placing,
  programme_list: ["programme"],
  supervisor_list: ["supervisor"],
  school_get: ["school"],
  anchor_list: ["anchor"],
  expectation_suggestions: ["expectation", "placement"],
  quality_overview: placing,
};

/** Whether a change makes what a command read old. Readings that are not in the table are old after any change. */
export function touches(changed: readonly Change[], command: string): boolean {
  const records = shows[command as CommandName];
  return changed.some((change) => records?.includes(change.entity) ?? true);
}
