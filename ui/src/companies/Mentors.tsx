import { Register } from "../kit/Register";
import { date } from "../text/format";
import { useText } from "../text/text";
import type { MentorView } from "../generated/ipc";
import { MentorForm } from "./MentorForm";
import { TrainingBadge, trainingWords } from "./training";

/** A company's mentors. */
export function Mentors({ companyId, mentors }: { companyId: string; mentors: readonly MentorView[] }) {
  const t = useText();
  const entry = (of: MentorView) => {
    const { id, name, position, qualification, phone, email, training } = of.mentor;
    const trained = training && of.training === "valid"
      ? [trainingWords(t, of), training.certificate && t("companies-training-certificate", { number: training.certificate }), training.valid_until && t("companies-training-until", { date: date(training.valid_until) })]
      : [];
    return { id, name, about: [position, qualification, ...trained, phone, email], badge: <TrainingBadge of={of} /> };
  };
  return (
    <Register
      entries={mentors.map(entry)}
      words={{
        none: t("companies-mentors-none"), add: t("companies-mentor-new"), edit: t("companies-mentor-edit"), saved: t("companies-mentor-saved"),
        removeTitle: t("companies-mentor-remove-title"), removeWhat: (name) => t("companies-mentor-remove-what", { name }), removed: t("companies-mentor-removed"),
      }}
      form={(id, onSaved, onCancel) => <MentorForm companyId={companyId} mentor={mentors.find(({ mentor }) => mentor.id === id)?.mentor ?? null} onSaved={onSaved} onCancel={onCancel} />}
      remove={{ command: "mentor_remove", input: (id) => ({ id }) }}
    />
  );
}
