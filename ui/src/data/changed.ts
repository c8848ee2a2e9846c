import type { CommandName, Changed } from "../ipc";

/** Which records a reading shows; a change to one of them makes the reading old. */
const shows: Partial<Record<CommandName, readonly string[]>> = {};

/** Whether a change makes what a command read old. Readings not in the table are old after any change. */
export function touches(changed: Changed, command: string): boolean {
  if (changed.length === 0) return false;
  const records = shows[command as CommandName];
  return !records || changed.some((change) => records.includes(change.entity));
}
