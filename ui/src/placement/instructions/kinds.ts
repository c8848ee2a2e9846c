import type { InstructionKind } from "../../generated/ipc";

/** Kinds of instruction, in the order in which they come. */
export const kinds: readonly InstructionKind[] = ["induction", "initial", "repeated", "unplanned", "targeted", "thematic"];
