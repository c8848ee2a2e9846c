import { createContext, use, useEffect } from "react";
import type { Refused } from "../ipc";

/** The refusal a form shows: rules live in Rust, a form only places their words beside its fields. */
export const RefusalContext = createContext<Refused | null>(null);

/** The names of a form's fields in words: the summary of a refusal says which field it means. */
export class FieldLabels {
  private readonly words = new Map<string, string>();

  tell(name: string, label: string): void {
    this.words.set(name, label);
  }

  /** The message with the field's label before it, unless it names the field itself. */
  named({ field, message }: Refused["fields"][number]): string {
    const label = this.words.get(field);
    return label === undefined || message.startsWith(label) ? message : `${label}: ${message}`;
  }
}

export const LabelsContext = createContext<FieldLabels | null>(null);

/** The words of the refusal for one field, if any. A field that gives its label is named in the summary. */
export function useFieldError(name: string | undefined, label?: string): string | undefined {
  const refusal = use(RefusalContext);
  const labels = use(LabelsContext);
  useEffect(() => { if (name && label) labels?.tell(name, label); }, [labels, name, label]);
  if (!name || !refusal) return undefined;
  return refusal.fields.find((field) => field.field === name)?.message;
}

/** The element id of a named field, which the error summary links to. */
export const fieldId = (name: string): string => `field-${name.replaceAll(/[^A-Za-z0-9_-]/g, "-")}`;

/** A refusal made on this side, for choices that have no value yet and so cannot be sent at all. */
export const missing = (message: string, fields: readonly (readonly [name: string, message: string])[]): Refused | null =>
  fields.length === 0 ? null : { outcome: "refused", code: "fields", message, fields: fields.map(([field, words]) => ({ field, message: words })) };
