import type { LeavingKind } from "../generated/ipc";

/** How a learner can leave the school. */
export const leavingKinds: readonly LeavingKind[] = ["graduated", "withdrawn"];
