import { Button } from "../kit/Button";
import { Register } from "../kit/Register";
import { date } from "../text/format";
import { useText } from "../text/text";
import type { CompanyView, SiteView } from "../generated/ipc";
import { SiteForm } from "./SiteForm";
import { siteName, StandingBadge } from "./standing";

/** Where a company hosts placements, and how each place stands. */
export function Sites({ view: { company, sites }, onAssess }: { view: CompanyView; onAssess: (site: string | null) => void }) {
  const t = useText();
  const entry = (site: SiteView, place: number) => ({
    id: site.id ?? "", name: siteName(site),
    about: [
      site.name && site.address, place === 0 && company.sites.length > 1 && t("companies-site-usual"),
      site.assessment && t("suitability-holds", { date: date(site.assessment.valid_until) }), site.assessment?.conditions,
    ],
    badge: <StandingBadge standing={site.standing} />,
    commands: <Button look="quiet" aria-label={t("suitability-assess-at", { site: siteName(site) })} onPress={() => onAssess(site.id)}>{t("suitability-assess")}</Button>,
  });
  return (
    <>
      {company.sites.length > 1 ? <p>{t("companies-sites-first")}</p> : null}
      <Register
        entries={company.sites.length === 0 ? [] : sites.map(entry)}
        words={{
          none: t("companies-sites-none"), add: t("companies-site-new"), edit: t("companies-site-edit"), saved: t("companies-site-saved"),
          removeTitle: t("companies-site-remove-title"), removeWhat: (name) => t("companies-site-remove-what", { name }), removed: t("companies-site-removed"),
        }}
        form={(id, onSaved, onCancel) => <SiteForm company={company} id={id} onSaved={onSaved} onCancel={onCancel} />}
        remove={{ command: "site_remove", input: (id) => ({ company_id: company.id, id }) }}
      />
    </>
  );
}
