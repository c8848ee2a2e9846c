import { useState } from "react";
import { useClassifications } from "../data/classifications";
import { DateField } from "../kit/DateField";
import { Field, FieldGroup, FieldRow } from "../kit/Field";
import { Finder } from "../kit/Finder";
import { Select } from "../kit/Select";
import { matches } from "../text/matches";
import { useText } from "../text/text";
import type { IdentityDocumentInput } from "../generated/ipc";

const kinds = ["passport", "identity_card", "residence_permit", "other"] as const;
const none = "none";
const empty: Omit<IdentityDocumentInput, "kind"> = { number: null, country: "", valid_until: "" };

export interface DocumentFieldsProps {
  value: IdentityDocumentInput | null;
  onChange: (value: IdentityDocumentInput | null) => void;
  /** Whether a number is on record, which the form never shows. */
  hasNumber: boolean;
}

/** The document of a learner who has no personal code. */
export function DocumentFields({ value, onChange, hasNumber }: DocumentFieldsProps) {
  const t = useText();
  const countries = useClassifications().choices("countries").map(({ id, label }) => ({ id, label: `${label} (${id})` }));
  const [words, setWords] = useState("");
  const set = (part: Partial<IdentityDocumentInput>): void => { if (value) onChange({ ...value, ...part }); };
  const choose = (kind: string): void => {
    const chosen = kinds.find((known) => known === kind);
    onChange(chosen ? { ...empty, ...value, kind: chosen } : null);
  };
  return (
    <FieldGroup legend={t("students-form-document")}>
      <p>{t("students-form-document-hint")}</p>
      <FieldRow>
        <Select
          name="document.kind" label={t("students-field-document-kind")} value={value?.kind ?? none} onChange={choose}
          choices={[{ id: none, label: t("students-field-document-none") }, ...kinds.map((kind) => ({ id: kind, label: t(`students-document-${kind}`) }))]}
        />
        {value ? (
          <>
            <Field
              name="document.number" value={value.number ?? ""} onChange={(number) => set({ number })} autoComplete="off"
              label={t(hasNumber ? "students-field-document-number-new" : "students-field-document-number")} isRequired={!hasNumber}
              {...(hasNumber ? { hint: t("students-field-document-number-keep") } : {})}
            />
            <Finder
              name="document.country" label={t("students-field-document-country")} hint={t("students-field-document-country-hint")} isRequired
              chosen={countries.find(({ id }) => id === value.country) ?? null} onChoose={(choice) => set({ country: choice?.id ?? "" })} onSearch={setWords}
              choices={countries.filter(({ label }) => matches(words, label)).slice(0, 30)}
            />
            <DateField name="document.valid_until" label={t("students-field-document-until")} value={value.valid_until || null} onChange={(day) => set({ valid_until: day ?? "" })} />
          </>
        ) : null}
      </FieldRow>
    </FieldGroup>
  );
}
