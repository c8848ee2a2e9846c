import { useEffect } from "react";

/** What keys do, by meaning. The sheet behind F1 lists the same table. */
export const shortcuts = {
  find: { keys: "Ctrl+F", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "f" },
  new: { keys: "Ctrl+N", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "n" },
  print: { keys: "Ctrl+P", matches: (event: KeyboardEvent) => command(event) && event.key.toLowerCase() === "p" },
  help: { keys: "F1", matches: (event: KeyboardEvent) => event.key === "F1" },
} as const;

export type Shortcut = keyof typeof shortcuts;

const command = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

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
