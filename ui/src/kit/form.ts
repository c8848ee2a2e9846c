import { createContext, use } from "react";
import type { Refused } from "../ipc";

/** The refusal a form shows: rules live in Rust, a form only places their words beside its fields. */
export const RefusalContext = createContext<Refused | null>(null);

/** The words of the refusal for one field, if any. */
export function useFieldError(name: string | undefined): string | undefined {
  const refusal = use(RefusalContext);
  if (!name || !refusal) return undefined;
  return refusal.fields.find((field) => field.field === name)?.message;
}

/** The element id of a named field, which the error summary links to. */
export const fieldId = (name: string): string => `field-${name.replaceAll(/[^A-Za-z0-9_-]/g, "-")}`;

/** A refusal made on this side, for choices that have no value yet and so cannot be sent at all. */
export const missing = (message: string, fields: readonly (readonly [name: string, message: string])[]): Refused | null =>
  fields.length === 0 ? null : { outcome: "refused", code: "fields", message, fields: fields.map(([field, words]) => ({ field, message: words })) };
