import type { Entity } from "../generated/ipc";
import type { CommandName } from "../ipc";

const placing: readonly Entity[] = ["placement", "student", "company", "mentor", "expectation", "consent", "assessment", "quality_form", "gates", "working_time", "provisions", "document"];

/** What hours done and weeks of a diary are made from. */
const weeks: readonly Entity[] = ["placement", "working_time", "ruleset", "diary_entry"];

/** What a company's record says of a placement that goes there. */
const hosting: readonly Entity[] = ["company", "mentor", "placement", "suitability", "capacity", "policy"];

/** Which records a reading shows: a change to one of them makes it old. */
const shows: Partial<Record<CommandName, readonly Entity[]>> = {
  workspace_status: ["school"],
  today: [...placing, "diary_entry", "visit"],
  placement_list: [...placing, "programme"],
  placement_count: [...placing, "programme"],
  placement_get: [...placing, ...hosting, "programme", "supervisor", "school", "ruleset"],
  student_list: ["student", "programme", "placement"],
  student_count: ["student"],
  student_groups: ["student"],
  student_get: placing,
  working_time_get: ["placement", "student", "programme", "working_time", "ruleset"],
  assessment_get: ["placement", "programme", "assessment", "document", "ruleset"],
  assessment_form_list: ["ruleset", "programme"],
  needs_get: ["placement", "student", "provisions", "ruleset", "instruction", "plan"],
  diary_get: weeks,
  attendance_get: [...weeks, "absence"],
  instruction_list: ["instruction"],
  visit_list: ["visit"],
  incident_list: ["incident"],
  gates_propose: [...placing, "ruleset", "diary_entry", "instruction", "visit", "incident"],
  working_time_tell: ["placement", "student", "programme", "working_time", "ruleset"],
  placement_hints: [...hosting, "student"],
  company_list: [...hosting, "cooperation"],
  company_count: [...hosting, "cooperation"],
  company_get: [...placing, ...hosting, "cooperation", "programme"],
  programme_list: ["programme"],
  programme_get: ["programme", "placement"],
  classification_list: ["ruleset"],
  school_year_get: ["ruleset"],
  template_list: ["ruleset"],
  template_get: ["ruleset"],
  template_placeholders: [],
  group_list: ["study_group", "student", "programme"],
  rollover_propose: ["study_group", "student", "programme", "capacity", "company", "placement"],
  saved_view_list: ["saved_view"],
  supervisor_list: ["supervisor"],
  school_get: ["school"],
  anchor_list: ["anchor"],
  packet_list: ["packet", "placement", "company", "mentor", "document"],
  packets_late: ["packet", "placement", "student", "company", "document"],
  packet_find: ["packet", ...placing],
  expectation_suggestions: ["expectation", "placement", "programme", "proven_item"],
  proven_item_list: ["programme", "proven_item"],
  quality_overview: placing,
};

/** Whether a change makes what a command read old. Readings that are not in the table are old after any change. */
export function touches(changed: readonly Entity[], command: string): boolean {
  const records = shows[command as CommandName];
  return changed.some((entity) => records?.includes(entity) ?? true);
}
