/**
 * The boundary: the only file that talks to Tauri. A command's name, input and value come from one generated map.
 * A reply is never an exception: it is a value, a refusal the person can act on, or a failure of ours.
 */
import { invoke } from "@tauri-apps/api/core";
import type { Commands, Entity } from "./generated/ipc";

export type { Commands };
/** Kinds of records that a write changed. */
export type Changed = readonly Entity[];
export type CommandName = keyof Commands;
export type Input<N extends CommandName> = Commands[N]["input"];
export type Value<N extends CommandName> = Commands[N]["value"];

export interface FieldError {
  field: string;
  message: string;
}

export interface Ok<T> {
  outcome: "ok";
  value: T;
  changed: Changed;
  /** The last journal entry: what a form that is filled in from now on has seen. */
  seen: number;
}

/** The person can act on it: the message says how, the fields say where. Already in the person's language. */
export interface Refused {
  outcome: "refused";
  code: string;
  message: string;
  fields: FieldError[];
}

/** Ours to mend; logged without personal data. */
export interface Failed {
  outcome: "failed";
  code: string;
  message: string;
}

export type Trouble = Refused | Failed;
export type Reply<T> = Ok<T> | Trouble;

let latest = 0;

/** The last journal entry that the screens know of. */
export const lastSeen = (): number => latest;

/**
 * Calls a command. `message` is empty when the other side did not answer at all. A record that was changed after the
 * journal entry `seen` is not overwritten: the command is refused.
 */
export async function call<N extends CommandName>(name: N, input: Input<N>, seen: number | null = null): Promise<Reply<Value<N>>> {
  try {
    const reply = await invoke<Reply<Value<N>>>(name, { input, seen });
    // A dialog of the system's looks at no workspace.
    if (reply.outcome === "ok" && reply.seen > 0) latest = reply.seen;
    return reply;
  } catch {
    return { outcome: "failed", code: "ipc.unreachable", message: "" };
  }
}
