/** Marks that a mentor gives for entries of a diary. */
import type { Say } from "../../text/text";

/** `8`, or whether it is passed. */
export const markWords = (t: Say, mark: string): string => (mark === "passed" || mark === "not_passed" ? t(`diary-mark-${mark}`) : mark);

/** Every mark, the best first. */
export const marks: readonly string[] = [...Array.from({ length: 10 }, (_, index) => String(10 - index)), "passed", "not_passed"];
