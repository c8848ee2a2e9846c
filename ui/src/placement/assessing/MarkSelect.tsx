import { fieldId, useFieldError } from "../../kit/form";
import fields from "../../kit/Field.module.css";
import type { Mark, Scale } from "../../generated/ipc";
import { useText } from "../../text/text";
import styles from "./Assessing.module.css";
import { markOf, markOfKey, marksOf } from "./marks";
import { useMarkWords } from "./useMarkWords";

export interface MarkSelectProps {
  name: string;
  label: string;
  value: Mark | null;
  onChange: (mark: Mark | null) => void;
  /** Ten points where none is named. */
  scale?: Scale;
  /** The label is said and not shown, where a table's heading shows it. */
  quiet?: boolean;
  isRequired?: boolean;
}

/** A mark with its word. A digit chooses it at once (0 is 10; on the other scales 1 is the worst), so that a column is filled with digits and Tab. */
export function MarkSelect({ name, label, value, onChange, scale = "ten_points", quiet, isRequired }: MarkSelectProps) {
  const t = useText();
  const markWords = useMarkWords();
  const message = useFieldError(name, label);
  const id = fieldId(name);
  const keys = (event: React.KeyboardEvent): void => {
    const mark = event.ctrlKey || event.altKey || event.metaKey ? undefined : markOfKey(event.key, scale);
    if (mark === undefined) return;
    event.preventDefault();
    onChange(mark);
  };
  return (
    <div className={fields.field}>
      {quiet ? null : <label htmlFor={id} className={fields.label}>{label}{isRequired ? <span aria-hidden="true" className={fields.star}> *</span> : null}</label>}
      <select
        id={id} className={`${fields.input} ${styles.mark}`} value={value ?? ""} onKeyDown={keys}
        onChange={(event) => onChange(markOf(scale, event.target.value))}
        aria-label={quiet ? label : undefined} required={isRequired} aria-invalid={message ? true : undefined} aria-describedby={message ? `${id}-error` : undefined}
      >
        <option value="">{t("assessment-mark-none")}</option>
        {marksOf(scale).map((mark) => <option key={mark} value={mark}>{markWords(mark)}</option>)}
      </select>
      {message ? <span id={`${id}-error`} className={fields.error}>{message}</span> : null}
    </div>
  );
}
