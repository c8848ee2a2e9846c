import type { Document, Party, PartySignature, SignatureState } from "../../generated/ipc";
import type { Tone } from "../../kit/Badge";
import type { IconName } from "../../kit/Icon";

/** What can be noted by hand; an electronic signature comes only from signing. */
export const noted = ["not_sent", "sent", "on_paper", "refused"] as const satisfies readonly SignatureState[];
export type Noted = (typeof noted)[number];

export const signed = ({ state }: PartySignature): boolean => state === "on_paper" || state === "electronic";

/** Whether some parties signed with a pen and others electronically: no one file or paper has all the signatures. */
export const mixed = ({ signatures }: Document): boolean =>
  signatures.some(({ state }) => state === "on_paper") && signatures.some(({ state }) => state === "electronic");

/** The first party that signs before this one and has not signed. */
export const awaited = ({ signatures }: Document, party: Party, order: readonly Party[]): Party | null => {
  const earlier = order.slice(0, Math.max(order.indexOf(party), 0));
  return earlier.find((one) => signatures.some((signature) => signature.party === one && !signed(signature))) ?? null;
};

/** How a state looks; its words say the same. */
export const looks: Record<SignatureState, { tone: Tone; icon: IconName }> = {
  not_sent: { tone: "plain", icon: "ring" },
  sent: { tone: "info", icon: "right" },
  on_paper: { tone: "good", icon: "check" },
  electronic: { tone: "good", icon: "check" },
  refused: { tone: "bad", icon: "cross" },
};
