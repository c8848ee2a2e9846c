import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from "react-aria-components";
import { fieldId, useFieldError } from "./form";
import styles from "./Field.module.css";

export interface FieldProps extends Omit<TextFieldProps, "name" | "children" | "onChange" | "value"> {
  /** The field's name in the command's input; its refusal is found by it. */
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  placeholder?: string;
  /** Rows of a many-line field; one line without it. */
  rows?: number;
  error?: string;
  /** The label is said and not shown: what it says stands in the head of a table. */
  bare?: boolean;
}

/** One labelled line (or some lines) of text with its hint and its refusal. */
export function Field({ name, label, hint, rows, placeholder, error, bare, className, ...props }: FieldProps) {
  const refused = useFieldError(name, label);
  const message = error ?? refused;
  return (
    <TextField {...props} isInvalid={message !== undefined} validationBehavior="aria" className={`${styles.field} ${typeof className === "string" ? className : ""}`}>
      <FieldLabel required={props.isRequired} bare={bare}>{label}</FieldLabel>
      {hint ? <Text slot="description" className={styles.hint}>{hint}</Text> : null}
      {rows
        ? <TextArea id={fieldId(name)} rows={rows} placeholder={placeholder} className={styles.input} />
        : <Input id={fieldId(name)} placeholder={placeholder} className={styles.input} />}
      <FieldError className={styles.error}>{message}</FieldError>
    </TextField>
  );
}

/** A field's visible label; a required field carries an asterisk, which the attribute tells to assistive technology. */
export function FieldLabel({ children, required, bare }: { children: React.ReactNode; required?: boolean | undefined; bare?: boolean | undefined }) {
  return <Label className={bare ? styles.bare : styles.label}>{children}{required ? <span aria-hidden="true" className={styles.star}> *</span> : null}</Label>;
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { children: React.ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** Fields that belong together under a heading. */
export function FieldGroup({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
