import { useRef } from "react";
import type { Answer, Party } from "../../generated/ipc";
import { useLanguage, useText } from "../../text/text";
import { usePlacement } from "../placement";
import { type Answers, scale, textIn } from "./answers";
import { Statement } from "./Statement";
import styles from "./Questionnaire.module.css";

export interface StatementsProps {
  party: Party;
  answers: Answers;
  onAnswer: (item: string, answer: Answer) => void;
}

/** A party's statements under the dimensions they belong to. A key answers and goes on to the next one. */
export function Statements({ party, answers, onAnswer }: StatementsProps) {
  const t = useText();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const { view: { questionnaire } } = usePlacement();
  const dimensions = questionnaire.dimensions
    .map((dimension) => ({ ...dimension, items: dimension.items.filter((item) => item.party === party) }))
    .filter(({ items }) => items.length > 0);
  const goOn = (item: string): void => {
    const groups = [...(box.current?.querySelectorAll<HTMLElement>("[role='radiogroup']") ?? [])];
    const next = groups[groups.findIndex((group) => group.dataset["item"] === item) + 1];
    const target = next?.querySelector<HTMLElement>("input:checked, input");
    if (next && target) {
      target.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    }
  };
  return (
    <div ref={box} className={styles.statements}>
      <div className={styles.legend}>
        <p>{scale.map(({ answer, sign }) => <span key={answer} className={styles.sign}><kbd>{sign}</kbd> {t(`questionnaire-answer-${answer}`)}</span>)}</p>
        <p className={styles.soft}>{t("questionnaire-keys")}</p>
      </div>
      {dimensions.map(({ id, name, items }) => (
        <section key={id} className={styles.dimension} aria-label={textIn(name, language)}>
          <h3>{textIn(name, language)}</h3>
          {items.map((item) => (
            <Statement
              key={item.id} id={item.id} text={textIn(item.text, language)} answer={answers[item.id]}
              onAnswer={(answer) => onAnswer(item.id, answer)} onGoOn={() => goOn(item.id)}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
