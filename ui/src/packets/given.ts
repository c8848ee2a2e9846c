/** The file whose forms are looked into: chosen on their page, or dropped anywhere on the window. */
import { useEffect, useSyncExternalStore } from "react";
import { type GivenFile, readFile } from "../kit/FileDrop";

let file: GivenFile | null = null;
const listeners = new Set<() => void>();

const give = (next: GivenFile | null): void => {
  file = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The file, and a way to give another one or none. */
export const useGivenFile = (): [file: GivenFile | null, give: (file: GivenFile | null) => void] => [useSyncExternalStore(subscribe, () => file), give];

/** How the names of files with answers end. */
export const endings = [".pdf", ".amats-answer"] as const;

const canAnswer = (dropped: File): boolean => endings.some((ending) => dropped.name.toLowerCase().endsWith(ending));

/** A file with answers dropped where nothing else takes it is given to the page of returned forms, which `onDrop` opens. */
export function useWindowDrop(onDrop: () => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => { if (event.dataTransfer?.types.includes("Files")) event.preventDefault(); };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // A place that takes files has taken this one.
      if (event.target instanceof Element && event.target.closest("[data-file-drop]")) return;
      event.preventDefault();
      const dropped = [...event.dataTransfer.files].find(canAnswer);
      if (dropped) void readFile(dropped).then((given) => { give(given); onDrop(); });
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => { document.removeEventListener("dragover", over); document.removeEventListener("drop", drop); };
  }, [onDrop]);
}
