import { Button, FieldError, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue, Text } from "react-aria-components";
import { fieldId, useFieldError } from "./form";
import { FieldLabel } from "./Field";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

export interface Choice {
  id: string;
  label: string;
  note?: string;
}

export interface SelectProps {
  name: string;
  label: string;
  value: string | null;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  hint?: string;
  placeholder?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** The label is said and not shown: what it says stands in the head of a table. */
  bare?: boolean;
  className?: string;
}

/** One of a short, known list. For long lists use `Finder`. */
export function Select({ name, label, value, onChange, choices, hint, placeholder, className, bare, ...props }: SelectProps) {
  const message = useFieldError(name, label);
  return (
    <AriaSelect
      {...props}
      className={`${styles.field} ${className ?? ""}`}
      value={value}
      onChange={(key) => { if (key !== null) onChange(String(key)); }}
      placeholder={placeholder ?? "—"}
      isInvalid={message !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel required={props.isRequired} bare={bare}>{label}</FieldLabel>
      {hint ? <Text slot="description" className={styles.hint}>{hint}</Text> : null}
      <Button id={fieldId(name)} className={`${styles.input} ${styles.button}`}>
        <SelectValue className={styles.value}>{({ isPlaceholder, selectedText, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}</SelectValue>
        <Icon name="down" />
      </Button>
      <FieldError className={styles.error}>{message}</FieldError>
      <Popover className={styles.popover}>
        <ListBox className={styles.list} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={styles.option}>
              {choice.label}
              {choice.note ? <span className={styles.note}>{choice.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
