import { createContext, use } from "react";
import type { PlacementView, Stage } from "../generated/ipc";

/** The placement that the page shows, and how to go about on it. */
export interface OnPage {
  view: PlacementView;
  /** The stage that is open. */
  stage: Stage;
  /** The part of it that the address names. */
  part: string | undefined;
  /** Opens a stage; with a part, leads the focus there. */
  go: (stage: Stage, part?: string, quietly?: boolean) => void;
}

export const PlacementContext = createContext<OnPage | null>(null);

export function usePlacement(): OnPage {
  const found = use(PlacementContext);
  if (!found) throw new Error("no PlacementContext above");
  return found;
}

/** A part of the page that a step leads to. It takes the focus itself where nothing in it can. */
export function Part({ name, children }: { name: string; children: React.ReactNode }) {
  return <div id={`part-${name}`} tabIndex={-1}>{children}</div>;
}

/** Brings a part of the page into sight and puts the focus on its first control; waits for it to be drawn. */
export function reveal(part: string, tries = 30): void {
  const place = document.getElementById(`part-${part}`);
  if (!place) {
    if (tries > 0) requestAnimationFrame(() => reveal(part, tries - 1));
    return;
  }
  const control = place.querySelector<HTMLElement>("[data-first], input:checked, input, select, textarea, button, a[href]");
  (control ?? place).focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
}

/** Puts the focus on an element; waits for it to be drawn. */
export function focusOn(id: string, tries = 30): void {
  const found = document.getElementById(id);
  if (found) found.focus();
  else if (tries > 0) requestAnimationFrame(() => focusOn(id, tries - 1));
}
