import { Field, type FieldProps } from "./Field";

export interface NumberFieldProps extends Omit<FieldProps, "value" | "onChange" | "inputMode"> {
  value: number;
  onChange: (value: number) => void;
}

/** A whole number that may be unknown: an empty field is 0, and what is no digit is not taken. */
export function NumberField({ value, onChange, ...props }: NumberFieldProps) {
  return (
    <Field
      {...props} inputMode="numeric" value={value === 0 ? "" : String(value)}
      onChange={(typed) => onChange(Number(typed.replaceAll(/\D/g, "").slice(0, 6)))}
    />
  );
}
