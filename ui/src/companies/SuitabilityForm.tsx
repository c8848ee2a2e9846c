import { useStatus } from "../data/status";
import { Radios } from "../kit/Choices";
import { DateField } from "../kit/DateField";
import { RecordForm, useRecord } from "../kit/RecordForm";
import { Field, FieldGroup, FieldRow } from "../kit/Field";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { CompanyView, SuitabilityInput, SuitabilityVerdict } from "../generated/ipc";
import { Criteria } from "./Criteria";
import { siteName } from "./standing";

const whole = "whole";
const verdicts: readonly SuitabilityVerdict[] = ["suitable", "with_conditions", "unsuitable"];

export interface SuitabilityFormProps {
  view: CompanyView;
  /** The site to be assessed; null means the company with all its sites. */
  site: string | null;
  onSaved: () => void;
  onCancel: () => void;
}

/** A new assessment: what was seen, criterion by criterion, and what it comes to. Older ones stay as they are. */
export function SuitabilityForm({ view: { company, checklist }, site, onSaved, onCancel }: SuitabilityFormProps) {
  const t = useText();
  const { today } = useStatus();
  const empty: SuitabilityInput = {
    company_id: company.id, site_id: site, checklist: checklist.id, findings: {}, verdict: null, conditions: "",
    assessed_on: today, assessed_by: "", valid_until: null, next_check: null,
  };
  const form = useRecord("suitability_record", `suitability/${site ?? company.id}`, empty, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <FieldRow>
        {company.sites.length > 0 ? (
          <Select
            name="site_id" label={t("suitability-field-site")} value={draft.site_id ?? whole} onChange={(id) => set({ site_id: id === whole ? null : id })}
            choices={[...company.sites.map((known) => ({ id: known.id, label: siteName(known), note: known.name ? known.address : "" })), { id: whole, label: t("suitability-whole") }]}
          />
        ) : null}
        <DateField name="assessed_on" label={t("suitability-field-assessed-on")} value={draft.assessed_on} onChange={(assessed_on) => set({ assessed_on })} isRequired />
        <Field name="assessed_by" label={t("suitability-field-assessed-by")} value={draft.assessed_by} onChange={(assessed_by) => set({ assessed_by })} isRequired />
      </FieldRow>
      <FieldGroup legend={t("suitability-criteria")}>
        <Criteria checklist={checklist} findings={draft.findings} onChange={(findings) => set({ findings })} />
      </FieldGroup>
      <FieldGroup legend={t("suitability-conclusion")}>
        <Radios
          name="verdict" label={t("suitability-field-verdict")} value={draft.verdict} isRequired onChange={(verdict) => set({ verdict: verdict as SuitabilityVerdict })}
          choices={verdicts.map((verdict) => ({ id: verdict, label: t(`suitability-standing-${verdict}`) }))}
        />
        <Field name="conditions" label={t("suitability-field-conditions")} hint={t("suitability-field-conditions-hint")} value={draft.conditions} onChange={(conditions) => set({ conditions })} rows={2} isRequired={draft.verdict === "with_conditions"} />
        <FieldRow>
          <DateField name="valid_until" label={t("suitability-field-valid-until")} hint={t("suitability-field-valid-until-hint", { years: checklist.holds_years })} value={draft.valid_until} onChange={(valid_until) => set({ valid_until })} />
          <DateField name="next_check" label={t("suitability-field-next-check")} value={draft.next_check} onChange={(next_check) => set({ next_check })} />
        </FieldRow>
      </FieldGroup>
    </RecordForm>
  );
}
