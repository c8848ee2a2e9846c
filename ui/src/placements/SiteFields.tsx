import { useState } from "react";
import { siteName } from "../companies/standing";
import { useRead } from "../data/query";
import { Field, FieldRow } from "../kit/Field";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { SiteView } from "../generated/ipc";

const other = "other";

/** Where a placement takes place: one of the company's sites, or another address. Empty means the usual site. */
export function SiteFields({ companyId, address, onChange }: { companyId: string | null; address: string; onChange: (address: string) => void }) {
  const t = useText();
  const company = useRead("company_get", { id: companyId ?? "" }, { enabled: companyId !== null });
  const [typing, setTyping] = useState(false);
  const sites = company.data?.sites ?? [];
  const usual = sites[0]?.address ?? "";
  const isKnown = sites.some((site) => site.address === (address || usual));
  const note = (site: SiteView): string =>
    [site.name ? site.address : "", site.standing === "suitable" ? "" : t(`suitability-standing-${site.standing}`)].filter(Boolean).join(" · ");
  const text = <Field name="site_address" label={t("placements-field-site")} hint={t("placements-field-site-hint")} value={address} onChange={onChange} />;
  if (sites.length < 2) return text;
  const free = typing || !isKnown;
  return (
    <FieldRow>
      <Select
        name="site_choice" label={t("placements-field-site-choice")} value={free ? other : address || usual}
        onChange={(to) => { setTyping(to === other); if (to !== other) onChange(to); }}
        choices={[...sites.map((site) => ({ id: site.address, label: siteName(site), note: note(site) })), { id: other, label: t("placements-site-other") }]}
      />
      {free ? text : null}
    </FieldRow>
  );
}
