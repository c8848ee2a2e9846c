import { CheckboxButton, CheckboxField, FieldError, RadioButton, RadioField, RadioGroup, Text } from "react-aria-components";
import { fieldId, useFieldError } from "./form";
import { FieldLabel } from "./Field";
import styles from "./Field.module.css";
import { Icon } from "./Icon";
import type { Choice } from "./Select";

/** One yes-or-no. */
export function Check({ label, value, onChange, isDisabled }: { label: React.ReactNode; value: boolean; onChange: (value: boolean) => void; isDisabled?: boolean }) {
  return (
    <CheckboxField isSelected={value} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className={styles.check}>
        {({ isSelected }) => (<><span className={styles.tick}>{isSelected ? <Icon name="check" /> : null}</span><span>{label}</span></>)}
      </CheckboxButton>
    </CheckboxField>
  );
}

export interface RadiosProps {
  name: string;
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  hint?: string;
  column?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** One of a few, all of them in sight. */
export function Radios({ name, label, value, onChange, choices, hint, column, ...props }: RadiosProps) {
  const message = useFieldError(name, label);
  return (
    <RadioGroup {...props} id={fieldId(name)} className={styles.field} value={value} onChange={onChange} isInvalid={message !== undefined} validationBehavior="aria">
      <FieldLabel required={props.isRequired}>{label}</FieldLabel>
      {hint ? <Text slot="description" className={styles.hint}>{hint}</Text> : null}
      <div className={`${styles.radios} ${column ? styles.column : ""}`}>
        {choices.map((choice) => (
          <RadioField key={choice.id} value={choice.id}>
            <RadioButton className={styles.check}>
              <span className={`${styles.tick} ${styles.round}`} />
              <span>{choice.label}{choice.note ? <span className={styles.note}>{choice.note}</span> : null}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldError className={styles.error}>{message}</FieldError>
    </RadioGroup>
  );
}
