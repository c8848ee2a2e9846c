/** Answers of the questionnaire: their keys, and how far a party has come. */
import type { Answer, LocalText, Party, Questionnaire } from "../../generated/ipc";
import type { Language } from "../../text/text";

/** The scale as it is written, the best first. */
export const scale: readonly { answer: Answer; sign: string }[] = [
  { answer: "fully", sign: "4" },
  { answer: "rather", sign: "3" },
  { answer: "rather_not", sign: "2" },
  { answer: "not", sign: "1" },
  { answer: "not_applicable", sign: "N" },
];

export type Answers = Partial<Record<string, Answer>>;

/** The answer that a key gives, whatever the case. */
export const answerOfKey = (key: string): Answer | undefined => scale.find(({ sign }) => sign === key.toUpperCase())?.answer;

export const textIn = (text: LocalText, language: Language): string => text[language];

/** How far a party's form has come. */
export interface Count {
  items: number;
  answered: number;
  /** Whether enough of the applicable items are answered for the form to count. */
  valid: boolean;
}

/** Counts as the evaluation does: items that do not apply are left out of the share. */
export function countOf(questionnaire: Questionnaire, party: Party, answers: Answers): Count {
  const ids = questionnaire.dimensions.flatMap(({ items }) => items).filter((item) => item.party === party).map(({ id }) => id);
  const given = ids.map((id) => answers[id]).filter((answer) => answer !== undefined);
  const scored = given.filter((answer) => answer !== "not_applicable").length;
  const applicable = ids.length - (given.length - scored);
  return { items: ids.length, answered: given.length, valid: scored > 0 && scored * 100 >= applicable * questionnaire.valid_from_percent };
}
