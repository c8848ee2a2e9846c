import { Facts, Panel } from "../kit/Page";
import { PlacementLinks } from "../placements/PlacementLinks";
import { type Say, useText } from "../text/text";
import type { CompanyView } from "../generated/ipc";
import { Mentors } from "./Mentors";
import { StandingBadge } from "./standing";
import { schoolYear } from "./words";

/** How this school year's places are taken, a line for each qualification. */
function seats(t: Say, { capacity, school_year }: CompanyView): React.ReactNode {
  const rows = capacity.filter((row) => row.school_year === school_year);
  if (rows.length === 0) return t("companies-overview-seats-none");
  return rows.map(({ programme_id, qualification, planned, seats: { assigned } }) => (
    <span key={programme_id}>
      {planned === null ? t("companies-overview-seats-free", { qualification, assigned: String(assigned) }) : t("companies-overview-seats-value", { qualification, assigned: String(assigned), planned: String(planned) })}
      <br />
    </span>
  ));
}

/** What is asked for most: how to reach the company, who signs, whether there is room, who leads, who was there. */
export function Overview({ view }: { view: CompanyView }) {
  const t = useText();
  const { company, signer_id } = view;
  const signer = company.representatives.find((person) => person.id === signer_id);
  const or = (words: string): string => words || t("companies-overview-none");
  return (
    <>
      <Panel title={t("companies-overview")}>
        <Facts
          items={[
            [t("companies-overview-contact"), or([company.phone, company.email].filter(Boolean).join(", "))],
            [t("companies-field-address"), or(company.address)],
            [t("companies-overview-signer"), or(signer ? [signer.name, signer.position].filter(Boolean).join(", ") : "")],
            [t("companies-overview-standing"), <StandingBadge key="standing" standing={view.standing} />],
            [t("companies-overview-seats", { year: schoolYear(t, view.school_year) }), seats(t, view)],
          ]}
        />
      </Panel>
      <Panel title={t("companies-mentors")}><Mentors companyId={company.id} mentors={view.mentors} /></Panel>
      <Panel title={t("companies-placements")}><PlacementLinks rows={view.placements} none={t("companies-placements-none")} show="student" /></Panel>
    </>
  );
}
