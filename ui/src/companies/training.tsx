import { Badge } from "../kit/Badge";
import type { Choice } from "../kit/Select";
import { date } from "../text/format";
import { type Say, useText } from "../text/text";
import type { MentorView } from "../generated/ipc";

/** A mentor's training in a few words, for a list or beside a name that can be chosen. */
export function trainingWords(t: Say, { mentor: { training }, training: state }: MentorView): string {
  if (!training) return t("companies-training-missing");
  if (state === "expired") return t("companies-training-expired", { date: date(training.valid_until) });
  return t("companies-training-valid", { course: training.course, hours: String(training.hours) });
}

/** A mentor to be chosen: position, and training where it is missing or over. */
export const mentorChoice = (t: Say, of: MentorView): Choice => ({
  id: of.mentor.id, label: of.mentor.name, note: [of.mentor.position, of.training === "valid" ? "" : trainingWords(t, of)].filter(Boolean).join(" · "),
});

/** The training that counts no longer, or is missing, stands out. */
export function TrainingBadge({ of }: { of: MentorView }) {
  const t = useText();
  return of.training === "valid" ? null : <Badge tone={of.training === "expired" ? "warn" : "plain"}>{trainingWords(t, of)}</Badge>;
}
