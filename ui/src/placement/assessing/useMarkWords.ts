import { useClassifications } from "../../data/classifications";
import type { Mark } from "../../generated/ipc";
import { scaleOf } from "./marks";

/** „8 – ļoti labi”, „sasniegts”: a mark with its word, as the scales of today have it. */
export function useMarkWords(): (mark: Mark) => string {
  const { find } = useClassifications();
  return (mark) => {
    const word = find(scaleOf(mark), String(mark))?.label ?? String(mark);
    return typeof mark === "number" ? `${mark} – ${word}` : word;
  };
}
