import type { AssessmentCriterion, Mark } from "../../generated/ipc";
import { useLanguage, useText } from "../../text/text";
import styles from "./Assessing.module.css";
import { MarkSelect } from "./MarkSelect";

export interface CriteriaMarksProps {
  criteria: readonly AssessmentCriterion[];
  marks: Partial<Record<string, Mark>>;
  onChange: (marks: Record<string, Mark>) => void;
}

/** A line a criterion of the form. Digits choose the mark, Tab goes on. */
export function CriteriaMarks({ criteria, marks, onChange }: CriteriaMarksProps) {
  const t = useText();
  const language = useLanguage();
  const set = (id: string, mark: Mark | null): void => {
    const kept = Object.entries(marks).filter((entry): entry is [string, Mark] => entry[0] !== id && entry[1] !== undefined);
    onChange(Object.fromEntries(mark === null ? kept : [...kept, [id, mark]]));
  };
  return (
    <table className={`${styles.table} ${styles.criteria}`}>
      <thead><tr><th scope="col">{t("assessment-criterion")}</th><th scope="col">{t("assessment-mark")}</th></tr></thead>
      <tbody>
        {criteria.map(({ id, name, scale }) => {
          const words = language === "en" ? name.en : name.lv;
          return (
            <tr key={id}>
              <th scope="row">{words}</th>
              <td><MarkSelect quiet scale={scale} name={`criteria.${id}`} label={words} value={marks[id] ?? null} onChange={(mark) => set(id, mark)} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
