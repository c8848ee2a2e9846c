import type { Say } from "../text/text";
import type { Cooperation } from "../generated/ipc";

/** „Sadarbības līgums SL-2024/06”. */
export const paperName = (t: Say, { kind, number }: Pick<Cooperation, "kind" | "number">): string =>
  t("cooperation-paper-name", { kind: t(`cooperation-kind-${kind}`), number }).trim();

/** „2026./2027. m. g.” by the year in which it begins. */
export const schoolYear = (t: Say, year: number): string => t("cooperation-school-year", { from: String(year), to: String(year + 1) });
