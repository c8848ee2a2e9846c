import { useClassifications } from "../../data/classifications";

/** „8 – ļoti labi”: a mark with its word, as the scale of today has it. */
export function useMarkWords(): (mark: number) => string {
  const { find } = useClassifications();
  return (mark) => {
    const word = find("ten_points", String(mark))?.label;
    return word ? `${mark} – ${word}` : String(mark);
  };
}
