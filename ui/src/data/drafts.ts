/**
 * What was typed and not saved yet. It outlives the component that shows it: leaving a stage, changing the language or
 * a refusal loses nothing. It lives as long as the window; only saving or discarding empties it.
 */
import { useState } from "react";
import { lastSeen } from "../ipc";

/** The fields that were typed; the others follow the record. */
interface Kept {
  parts: object;
  seen: number;
}

const kept = new Map<string, Kept>();

export const hasDraft = (key: string): boolean => kept.has(key);
export const dropDraft = (key: string): void => void kept.delete(key);

export interface Draft<T> {
  /** What was typed, and what is on record in the fields where nothing was. */
  value: T;
  /** Whether something was typed that is not on record. */
  dirty: boolean;
  /** The last journal entry before the typing began; null while nothing is typed. A save tells it along. */
  seen: number | null;
  /** The person was told that the record is another now: the next save is on purpose. */
  told: () => void;
  set: (part: Partial<T>) => void;
  /** Forgets what was typed. */
  drop: () => void;
}

/** The draft of a form over what is on record. */
export function useDraft<T extends object>(key: string, recorded: T): Draft<T> {
  const [, redraw] = useState(0);
  const typed = kept.get(key);
  const value: T = typed ? { ...recorded, ...typed.parts } : recorded;
  const dirty = value !== recorded && JSON.stringify(value) !== JSON.stringify(recorded);
  const change = (made: Kept | undefined): void => {
    if (made) kept.set(key, made);
    else kept.delete(key);
    redraw((count) => count + 1);
  };
  return {
    value,
    dirty,
    seen: typed?.seen ?? null,
    told: () => { const known = kept.get(key); if (known) change({ ...known, seen: lastSeen() }); },
    set: (part) => { const known = kept.get(key); change({ parts: { ...known?.parts, ...part }, seen: known?.seen ?? lastSeen() }); },
    drop: () => change(undefined),
  };
}
