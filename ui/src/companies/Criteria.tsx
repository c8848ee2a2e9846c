import { Radios } from "../kit/Choices";
import { Field } from "../kit/Field";
import { useLanguage, useText } from "../text/text";
import type { Checklist, Finding, Judgement } from "../generated/ipc";
import styles from "./Companies.module.css";

const judgements: readonly Judgement[] = ["meets", "with_conditions", "does_not", "not_looked_at"];
const unseen: Finding = { judgement: "not_looked_at", note: "" };

export interface CriteriaProps {
  checklist: Checklist;
  findings: Readonly<Record<string, Finding | undefined>>;
  onChange: (findings: Record<string, Finding>) => void;
}

/** What to look at, one after the other: how far it is met, and a note. */
export function Criteria({ checklist, findings, onChange }: CriteriaProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <ol className={styles.criteria}>
      {checklist.criteria.map(({ id, name, hint }) => {
        const found = findings[id] ?? unseen;
        const set = (part: Partial<Finding>): void => onChange({ ...(findings as Record<string, Finding>), [id]: { ...found, ...part } });
        return (
          <li key={id}><div className={styles.criterion}>
            <Radios
              name={`judgement.${id}`} label={name[language]} hint={hint[language]} value={found.judgement} onChange={(judgement) => set({ judgement: judgement as Judgement })}
              choices={judgements.map((judgement) => ({ id: judgement, label: t(`suitability-judgement-${judgement}`) }))}
            />
            <Field name={`finding.${id}`} label={t("suitability-note")} aria-label={t("suitability-field-note", { criterion: name[language] })} value={found.note} onChange={(note) => set({ note })} />
          </div></li>
        );
      })}
    </ol>
  );
}
