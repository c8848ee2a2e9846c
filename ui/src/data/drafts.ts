/**
 * What was typed and not saved yet. It outlives the component that shows it: leaving a stage, changing the language or
 * a refusal loses nothing. It lives as long as the window; only saving or discarding empties it.
 */
import { useState } from "react";
import { lastSeen } from "../ipc";

interface Kept {
  value: unknown;
  seen: number;
}

const kept = new Map<string, Kept>();

export const hasDraft = (key: string): boolean => kept.has(key);
export const dropDraft = (key: string): void => void kept.delete(key);

export interface Draft<T> {
  /** What was typed, or what is on record where nothing was. */
  value: T;
  /** Whether something was typed that is not on record. */
  dirty: boolean;
  /** The last journal entry before the typing began; null while nothing is typed. A save tells it along. */
  seen: number | null;
  set: (part: Partial<T>) => void;
  /** Forgets what was typed. */
  drop: () => void;
}

/** The draft of a form over what is on record. */
export function useDraft<T extends object>(key: string, recorded: T): Draft<T> {
  const [, redraw] = useState(0);
  const value = (kept.get(key)?.value as T | undefined) ?? recorded;
  const dirty = value !== recorded && JSON.stringify(value) !== JSON.stringify(recorded);
  return {
    value,
    dirty,
    seen: kept.get(key)?.seen ?? null,
    set: (part) => {
      const before = kept.get(key);
      kept.set(key, { value: { ...(before?.value ?? recorded), ...part }, seen: before?.seen ?? lastSeen() });
      redraw((count) => count + 1);
    },
    drop: () => {
      kept.delete(key);
      redraw((count) => count + 1);
    },
  };
}
