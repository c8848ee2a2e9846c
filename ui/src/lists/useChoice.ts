import { useEffect, useMemo, useRef, useState } from "react";
import { useShortcut } from "../frame/shortcuts";
import type { TableChoice } from "../kit/DataTable";
import { added, type Choice, chosenNow, chosenOf, isNothing, nothing, withRange } from "./choice";

export interface Choosing {
  choice: Choice;
  /** For the table: which of its rows are chosen, and what to do when that changes. */
  table: TableChoice;
  chooseAll: () => void;
  clear: () => void;
}

/** A focus whose element went with the selection goes back to the list. */
const backToList = (): void => void requestAnimationFrame(() => {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>("main [role=grid]")?.focus();
});

/** The choice of rows in a list; `shown` says what the list shows, and another list has nothing chosen. */
export function useChoice(shown: unknown, rows: readonly { id: string }[]): Choosing {
  const key = JSON.stringify(shown);
  const [kept, setKept] = useState({ key, choice: nothing });
  const choice = kept.key === key ? kept.choice : nothing;
  const loaded = useMemo(() => rows.map((row) => row.id), [rows]);
  const keys = useMemo(() => chosenOf(choice, loaded), [choice, loaded]);
  const last = useRef<string | null>(null);
  const shift = useShift();
  const set = (next: Choice): void => setKept({ key, choice: next });
  const change = (now: "all" | ReadonlySet<string>): void => {
    const one = now === "all" ? undefined : added(keys, now);
    const ranged = now !== "all" && one !== undefined && shift.current && last.current !== null ? withRange(now, last.current, one, loaded) : now;
    last.current = one ?? last.current;
    set(chosenNow(choice, ranged, loaded));
  };
  const clear = (): void => { last.current = null; set(nothing); backToList(); };
  useShortcut("clear", isNothing(choice) ? undefined : clear);
  return { choice, table: { keys, onChange: change }, chooseAll: () => set({ all: true, ids: new Set() }), clear };
}

/** Whether Shift was held when the last press began: a check box does not say so itself. */
function useShift(): React.RefObject<boolean> {
  const held = useRef(false);
  useEffect(() => {
    const press = (event: PointerEvent): void => { held.current = event.shiftKey; };
    const type = (event: KeyboardEvent): void => { if (event.key !== "Shift") held.current = false; };
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("keydown", type, true);
    return () => { window.removeEventListener("pointerdown", press, true); window.removeEventListener("keydown", type, true); };
  }, []);
  return held;
}
