import { Check } from "../kit/Choices";
import { RecordForm, useRecord } from "../kit/RecordForm";
import { Field } from "../kit/Field";
import { useText } from "../text/text";
import type { Company } from "../generated/ipc";

/** One site of a company. */
export function SiteForm({ company, id, onSaved, onCancel }: { company: Company; id: string | null; onSaved: () => void; onCancel: () => void }) {
  const t = useText();
  const place = company.sites.findIndex((site) => site.id === id);
  const { name = "", address = "" } = company.sites[place] ?? {};
  const usual = place === 0 || company.sites.length === 0;
  const form = useRecord("site_save", `site/${id ?? company.id}`, { company_id: company.id, id, name, address, usual }, onSaved);
  const { draft, set } = form;
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <Field name="address" label={t("companies-field-site-address")} value={draft.address} onChange={(to) => set({ address: to })} isRequired />
      <Field name="name" label={t("companies-field-site-name")} hint={t("companies-field-site-name-hint")} value={draft.name} onChange={(to) => set({ name: to })} />
      <Check label={t("companies-field-site-usual")} value={draft.usual} onChange={(to) => set({ usual: to })} isDisabled={usual} />
    </RecordForm>
  );
}
