import { Label, RadioButton, RadioField, RadioGroup } from "react-aria-components";
import type { Answer } from "../../generated/ipc";
import fields from "../../kit/Field.module.css";
import { fieldId, useFieldError } from "../../kit/form";
import { useText } from "../../text/text";
import { answerOfKey, scale } from "./answers";
import styles from "./Questionnaire.module.css";

export interface StatementProps {
  id: string;
  text: string;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  /** Goes on to the next statement after an answer by key. */
  onGoOn: () => void;
}

/** One statement with the scale beside it: arrows choose, 4 3 2 1 N choose and go on. */
export function Statement({ id, text, answer, onAnswer, onGoOn }: StatementProps) {
  const t = useText();
  const message = useFieldError(`answers.${id}`);
  const keys = (event: React.KeyboardEvent): void => {
    const given = event.ctrlKey || event.altKey || event.metaKey ? undefined : answerOfKey(event.key);
    if (given === undefined) return;
    event.preventDefault();
    onAnswer(given);
    onGoOn();
  };
  return (
    <div role="presentation" onKeyDown={keys}>
      <RadioGroup
        id={fieldId(`answers.${id}`)} data-item={id} className={styles.statement} value={answer ?? null} isInvalid={message !== undefined}
        orientation="horizontal" onChange={(chosen) => { const found = scale.find((step) => step.answer === chosen); if (found) onAnswer(found.answer); }}
      >
        <Label className={styles.text}><span className={styles.id}>{id}</span> {text}{message ? <span className={fields.error}> {message}</span> : null}</Label>
        <div className={styles.scale}>
          {scale.map((step) => (
            <RadioField key={step.answer} value={step.answer}>
              <RadioButton className={styles.step}>
                <span aria-hidden="true" title={t(`questionnaire-answer-${step.answer}`)}>{step.sign}</span>
                <span className={styles.hidden}>{step.sign} – {t(`questionnaire-answer-${step.answer}`)}</span>
              </RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
