import { useState } from "react";
import { useClassifications } from "../data/classifications";
import { Field, FieldRow } from "../kit/Field";
import { Finder } from "../kit/Finder";
import { NumberField } from "../kit/NumberField";
import { Select } from "../kit/Select";
import { matches } from "../text/matches";
import { useText } from "../text/text";
import type { ProgrammeInput } from "../generated/ipc";
import { hoursOf, olderLevel } from "./draft";

const levels = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;
const none = "none";

/** What a programme is called, where it belongs and how long it takes. */
export function Particulars({ draft, onChange: set }: { draft: ProgrammeInput; onChange: (part: Partial<ProgrammeInput>) => void }) {
  const t = useText();
  const lists = useClassifications();
  const [words, setWords] = useState("");
  const fields = lists.choices("fields").filter(({ id }) => id.length === 4).map(({ id, label }) => ({ id, label: `${id} ${label}` }));
  const sector = lists.find("sectors", draft.sector);
  const own = draft.sector && !sector ? [{ id: draft.sector, label: draft.sector, note: t("programmes-field-sector-own") }] : [];
  const older = olderLevel(draft.lki_level);
  return (
    <>
      <FieldRow>
        <Field name="qualification" label={t("programmes-field-qualification")} value={draft.qualification} onChange={(qualification) => set({ qualification })} isRequired />
        <Field name="name" label={t("programmes-field-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
        <Field name="code" label={t("programmes-field-code")} hint={t("programmes-field-code-hint")} value={draft.code} onChange={(code) => set({ code })} />
      </FieldRow>
      <FieldRow>
        <Select
          name="sector" label={t("programmes-field-sector")} value={sector?.id ?? (draft.sector || none)} onChange={(id) => set({ sector: id === none ? "" : id })}
          choices={[{ id: none, label: t("programmes-field-sector-none") }, ...own, ...lists.choices("sectors")]}
        />
        <Finder
          name="field" label={t("programmes-field-field")} hint={t("programmes-field-field-hint")} chosen={fields.find(({ id }) => id === draft.field) ?? null}
          onChoose={(choice) => set({ field: choice?.id ?? "" })} onSearch={setWords} choices={fields.filter(({ label }) => matches(words, label)).slice(0, 30)}
        />
        <Select
          name="lki_level" label={t("programmes-field-level")} value={String(draft.lki_level)} onChange={(level) => set({ lki_level: Number(level) })}
          {...(older === null ? {} : { hint: t("programmes-level-older", { level: older }) })} choices={levels.map((level) => ({ id: level, label: level }))}
        />
      </FieldRow>
      <FieldRow>
        <NumberField name="years" label={t("programmes-field-years")} hint={t("programmes-field-years-hint")} value={draft.years} onChange={(years) => set({ years: Math.min(years, 255) })} />
        <NumberField
          name="placement_hours" label={t("programmes-field-placement-hours")} value={draft.placement_hours} onChange={(placement_hours) => set({ placement_hours })}
          {...(draft.modules.length > 0 ? { hint: t("programmes-field-placement-hours-hint", { hours: hoursOf(draft.modules).placement }) } : {})}
        />
      </FieldRow>
    </>
  );
}
