import { useStatus } from "../../data/status";
import type { Gate as Condition, GateAnswer, GateProposal, GateState } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { Radios } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Field } from "../../kit/Field";
import { useLanguage, useText } from "../../text/text";
import { textIn } from "./answers";
import styles from "./Questionnaire.module.css";

const states: readonly GateState[] = ["passed", "failed", "not_applicable"];

export interface GateProps {
  gate: Condition;
  answer: GateAnswer | undefined;
  /** What the record says; it becomes the answer when it is accepted. */
  proposal: GateProposal | undefined;
  onAnswer: (answer: GateAnswer) => void;
}

/** One condition; what shows it is asked once it is answered. */
export function Gate({ gate, answer, proposal, onAnswer }: GateProps) {
  const t = useText();
  const language = useLanguage();
  const { today } = useStatus();
  const choose = (id: string): void => {
    const state = states.find((known) => known === id);
    if (state) onAnswer({ evidence: "", ...answer, on: answer?.on ?? (state === "not_applicable" ? null : today), gate: gate.id, state });
  };
  return (
    <div className={styles.gate}>
      <Radios
        name={`answers.${gate.id}`} label={`${gate.id}. ${textIn(gate.text, language)}`} hint={gate.decisive ? t("questionnaire-gate-decisive") : undefined}
        value={answer?.state ?? null} onChange={choose} choices={states.map((id) => ({ id, label: t(`questionnaire-gate-${id}`) }))}
      />
      {proposal && !says(answer, proposal) ? <Proposed proposal={proposal} onAccept={() => onAnswer(proposal)} /> : null}
      {answer && answer.state !== "not_applicable" ? (
        <div className={styles.evidence}>
          <Field name={`answers.${gate.id}.evidence`} label={t("questionnaire-gate-evidence", { gate: gate.id })} value={answer.evidence} onChange={(evidence) => onAnswer({ ...answer, evidence })} />
          <DateField name={`answers.${gate.id}.on`} label={t("questionnaire-gate-on", { gate: gate.id })} value={answer.on} onChange={(on) => onAnswer({ ...answer, on })} />
        </div>
      ) : null}
    </div>
  );
}

/** Whether the gate is answered as the record has it, whatever evidence a person gave. */
const says = (answer: GateAnswer | undefined, { state }: GateProposal): boolean => answer?.state === state;

function Proposed({ proposal, onAccept }: { proposal: GateProposal; onAccept: () => void }) {
  const t = useText();
  const { gate, state, evidence } = proposal;
  return (
    <p className={styles.proposal}>
      <span><strong>{t("questionnaire-proposal", { answer: t(`questionnaire-gate-${state}`) })}</strong> {evidence}</span>
      <Button look="quiet" aria-label={t("questionnaire-proposal-accept-of", { gate })} onPress={onAccept}>{t("questionnaire-proposal-accept")}</Button>
    </p>
  );
}
