import { DateField } from "../kit/DateField";
import { Field, FieldRow } from "../kit/Field";
import { useText } from "../text/text";
import type { TemplateInput } from "../generated/ipc";
import styles from "./Templates.module.css";

/** The document's title, what it rests on, and from when to when new agreements use it. */
export function Basics({ draft, onChange }: { draft: TemplateInput; onChange: (part: Partial<TemplateInput>) => void }) {
  const t = useText();
  return (
    <div className={styles.stack}>
      <Field name="title" label={t("templates-field-title")} isRequired value={draft.title} onChange={(title) => onChange({ title })} />
      <Field name="legal_basis" label={t("templates-field-basis")} hint={t("templates-field-basis-hint")} isRequired rows={3} value={draft.legal_basis} onChange={(legal_basis) => onChange({ legal_basis })} />
      <FieldRow>
        <DateField name="valid_from" label={t("templates-field-from")} isRequired value={draft.valid_from} onChange={(valid_from) => { if (valid_from) onChange({ valid_from }); }} />
        <DateField name="valid_until" label={t("templates-field-until")} hint={t("templates-field-until-hint")} value={draft.valid_until} onChange={(valid_until) => onChange({ valid_until })} />
      </FieldRow>
    </div>
  );
}
