import type { OutcomeMarkInput, Scale } from "../../generated/ipc";
import { Badge } from "../../kit/Badge";
import fields from "../../kit/Field.module.css";
import { fieldId, useFieldError } from "../../kit/form";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import styles from "./Assessing.module.css";
import { MarkSelect } from "./MarkSelect";
import { isGiven, orderedOutcomes } from "./outcomes";

/** A line an outcome: its mark and a remark. Digits choose the mark, Tab goes on. */
export function OutcomeMarks({ marks, scale, onChange }: { marks: readonly OutcomeMarkInput[]; scale: Scale; onChange: (marks: OutcomeMarkInput[]) => void }) {
  const t = useText();
  const { view } = usePlacement();
  const message = useFieldError("outcomes");
  const outcomes = orderedOutcomes(view);
  const set = (id: string, part: Partial<OutcomeMarkInput>): void => onChange(marks.map((mark) => (mark.outcome_id === id ? { ...mark, ...part } : mark)));
  // Refusals count the lines that were sent: those of which something was said.
  const sent = marks.filter(isGiven).map((mark) => mark.outcome_id);
  if (outcomes.length === 0) return <p className={styles.soft}>{t("placement-outcomes-none")}</p>;
  return (
    <div id={fieldId("outcomes")} tabIndex={-1}>
      {message ? <p className={fields.error}>{message}</p> : null}
      <table className={styles.table}>
        <thead><tr><th scope="col">{t("assessment-outcome")}</th><th scope="col">{t(scale === "four_levels" ? "assessment-level" : "assessment-mark")}</th><th scope="col">{t("assessment-evidence")}</th></tr></thead>
        <tbody>
          {outcomes.map(({ outcome: { id, code, text }, agreed }) => {
            const mark = marks.find((known) => known.outcome_id === id) ?? { outcome_id: id, mark: null, remark: "" };
            const name = isGiven(mark) ? `outcomes.${sent.indexOf(id)}` : `outcomes.${code}`;
            return (
              <tr key={id}>
                <th scope="row"><strong>{code}</strong> {text} {agreed ? <Badge tone="info">{t("assessment-agreed")}</Badge> : null}</th>
                <td className={styles.markCell}><MarkSelect quiet name={`${name}.mark`} scale={scale} label={`${code}: ${t(scale === "four_levels" ? "assessment-level" : "assessment-mark")}`} value={mark.mark} onChange={(given) => set(id, { mark: given })} /></td>
                <td><Remark name={`${name}.remark`} label={`${code}: ${t("assessment-evidence")}`} value={mark.remark} onChange={(remark) => set(id, { remark })} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Remark({ name, label, value, onChange }: { name: string; label: string; value: string; onChange: (value: string) => void }) {
  const message = useFieldError(name);
  const id = fieldId(name);
  return (
    <div className={fields.field}>
      <textarea
        id={id} rows={1} aria-label={label} className={`${fields.input} ${styles.remark}`} value={value} onChange={(event) => onChange(event.target.value)}
        aria-invalid={message ? true : undefined} aria-describedby={message ? `${id}-error` : undefined}
      />
      {message ? <span id={`${id}-error`} className={fields.error}>{message}</span> : null}
    </div>
  );
}
