import { useEffect } from "react";

/** What keys do, by meaning. The sheet behind F1 lists the same table. */
export const shortcuts = {
  palette: { keys: "Ctrl+K", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "k" },
  undo: { keys: "Ctrl+Z", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "z" && !isTyping(event) },
  redo: { keys: "Ctrl+Y", matches: (event: KeyboardEvent) => redoes(event) && !isTyping(event) },
  find: { keys: "Ctrl+F", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "f" },
  new: { keys: "Ctrl+N", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "n" },
  print: { keys: "Ctrl+P", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "p" },
  clear: { keys: "Esc", matches: (event: KeyboardEvent) => event.key === "Escape" && !isTyping(event) },
  help: { keys: "F1", matches: (event: KeyboardEvent) => event.key === "F1" },
} as const;

export type Shortcut = keyof typeof shortcuts;

const command = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

const redoes = (event: KeyboardEvent): boolean =>
  (command(event) && event.key.toLowerCase() === "y") || ((event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === "z");

/** Text that is being typed has an undo of its own. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches("input:not([type=checkbox], [type=radio]), textarea"));

/** Does something on a key while the component is shown. Silent under an open dialog, which owns the keyboard. */
export function useShortcut(name: Shortcut, action: (() => void) | undefined): void {
  useEffect(() => {
    if (!action) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !shortcuts[name].matches(event)) return;
      if (document.querySelector("[role='dialog'], [role='alertdialog']")) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [name, action]);
}
