import type { Hire } from "../../generated/ipc";
import { Radios } from "../../kit/Choices";
import { useText } from "../../text/text";

const answers = ["yes", "perhaps", "no"] as const satisfies readonly Hire[];

/** Whether the company would employ the learner; it need not say. */
export function HireRadios({ value, onChange }: { value: Hire | null; onChange: (hire: Hire | null) => void }) {
  const t = useText();
  const choices = [...answers.map((id) => ({ id, label: t(`assessment-hire-${id}`) })), { id: "none", label: t("assessment-hire-none") }];
  return <Radios name="hire" label={t("assessment-hire")} value={value ?? "none"} choices={choices} onChange={(chosen) => onChange(answers.find((known) => known === chosen) ?? null)} />;
}
