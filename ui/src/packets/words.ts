import type { Packet, PacketKind, PacketState, Stage } from "../generated/ipc";
import type { Tone } from "../kit/Badge";
import { date, moment } from "../text/format";
import type { Say } from "../text/text";

export const tones: Record<PacketState, Tone> = { out: "info", answered: "good", withdrawn: "plain", replaced: "plain" };

/** The stage of the line of life where a kind of form belongs. */
export const stageOfKind: Record<PacketKind, Stage> = { company: "agreeing", diary: "running", midterm: "assessing", assessment: "assessing", quality: "quality" };

export const kindWords = (t: Say, kind: PacketKind): string => t(`packets-${kind}-title`);

/** What has happened to a form, the latest last. */
export const storyOf = (t: Say, packet: Packet): string[] => [
  t("packets-issued", { date: moment(packet.issued_at) }),
  ...packet.mailed.map((day) => t("packets-mailed", { date: date(day) })),
  packet.answer
    ? t("packets-answered", { date: moment(packet.answer.accepted_at), manner: t(`packets-manner-${packet.answer.manner}`) })
    : t("packets-due", { date: date(packet.due) }),
];
