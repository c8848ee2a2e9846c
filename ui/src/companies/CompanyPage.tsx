import { useNavigate, useParams } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { Note } from "../kit/Badge";
import { LinkButton } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page, Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { PlacementLinks } from "../placements/PlacementLinks";
import { useText } from "../text/text";
import { CompanyForm } from "./CompanyForm";
import { Mentors } from "./Mentors";

/** A company's card, or an empty one for a new company. */
export function CompanyPage() {
  const { id } = useParams({ from: "/companies/$id" });
  return id === "new" ? <NewCompany /> : <KnownCompany key={id} id={id} />;
}

function NewCompany() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page title={t("companies-new")}>
      <Panel>
        <CompanyForm
          company={null}
          onSaved={(id) => { toast(t("companies-created")); void navigate({ to: "/companies/$id", params: { id } }); }}
          onCancel={() => void navigate({ to: "/companies" })}
        />
      </Panel>
    </Page>
  );
}

function KnownCompany({ id }: { id: string }) {
  const t = useText();
  const navigate = useNavigate();
  const read = useRead("company_get", { id });
  return (
    <Loaded of={read}>
      {({ company, mentors, placements, number_is_doubtful: doubtful }) => (
        <Page
          title={company.legal_form ? `${company.legal_form} „${company.name}”` : company.name}
          subtitle={company.registration_number}
          actions={<LinkButton to="/companies" look="quiet"><Icon name="left" />{t("companies-title")}</LinkButton>}
        >
          {doubtful ? <Note tone="warn">{t("companies-number-doubtful")}</Note> : null}
          <Panel title={t("companies-mentors")}><Mentors companyId={company.id} mentors={mentors} /></Panel>
          <Panel><CompanyForm company={company} onSaved={() => toast(t("companies-saved"))} onCancel={() => void navigate({ to: "/companies" })} /></Panel>
          <Panel title={t("companies-placements")}><PlacementLinks rows={placements} none={t("companies-placements-none")} show="student" /></Panel>
        </Page>
      )}
    </Loaded>
  );
}
