import type { Scale } from "../generated/ipc";
import type { Choice } from "../kit/Select";
import { useText } from "../text/text";

const words = { ten_points: "assessment-scale-ten-points", pass_fail: "assessment-scale-pass-fail", four_levels: "assessment-scale-four-levels" } as const;

/** Scales to choose from, in words. */
export function useScales(scales: readonly Scale[]): Choice[] {
  const t = useText();
  return scales.map((id) => ({ id, label: t(words[id]) }));
}
