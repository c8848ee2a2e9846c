import type { Form, Question } from "../generated/ipc";
import { Check, Radios } from "../kit/Choices";
import { DateField } from "../kit/DateField";
import { Field } from "../kit/Field";
import { Panel } from "../kit/Page";
import styles from "./Packets.module.css";

/** What a ticked question answers. */
const ticked = "yes";

export interface QuestionsProps {
  form: Form;
  /** What was typed; a question that is not among it holds what is on record. */
  answers: Partial<Record<string, string>>;
  onAnswer: (name: string, answer: string) => void;
}

/** A form's questions in its own order, section by section. */
export function Questions({ form, answers, onAnswer }: QuestionsProps) {
  return form.sections.map(({ title, hint, questions }) => (
    <Panel key={title} title={title}>
      <div className={styles.stack}>
        {hint ? <p className={styles.soft}>{hint}</p> : null}
        {questions.map((question) => (
          <Asked key={question.name} question={question} value={answers[question.name] ?? question.value} onAnswer={(answer) => onAnswer(question.name, answer)} />
        ))}
      </div>
    </Panel>
  ));
}

function Asked({ question: { name, label, ask }, value, onAnswer }: { question: Question; value: string; onAnswer: (answer: string) => void }) {
  switch (ask.kind) {
    case "line": return <Field name={name} label={label} value={value} onChange={onAnswer} maxLength={ask.most} />;
    case "email": return <Field name={name} label={label} value={value} onChange={onAnswer} type="email" />;
    case "text": return <Field name={name} label={label} value={value} onChange={onAnswer} rows={ask.lines} maxLength={ask.most} />;
    case "day": return <DateField name={name} label={label} value={value || null} onChange={(day) => onAnswer(day ?? "")} />;
    case "tick": return <Check label={label} value={value === ticked} onChange={(on) => onAnswer(on ? ticked : "")} />;
    case "scale": return <Radios name={name} label={label} value={value || null} choices={ask.choices.map((choice) => ({ id: choice.value, label: choice.label }))} onChange={onAnswer} />;
  }
}
