import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { RecordHistory } from "../history/RecordHistory";
import { LinkButton } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page, Panel } from "../kit/Page";
import { Tabs } from "../kit/Tabs";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { CompanyView } from "../generated/ipc";
import { Attention } from "./Attention";
import { Capacity } from "./Capacity";
import { CompanyForm } from "./CompanyForm";
import { type CompanyTab, companyTabs } from "./filters";
import { Overview } from "./Overview";
import { Papers, Policies } from "./Papers";
import { Representatives } from "./Representatives";
import { Suitability } from "./Suitability";

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
  const { tab = "overview" } = useSearch({ from: "/companies/$id" });
  const read = useRead("company_get", { id });
  return (
    <Loaded of={read}>
      {(view) => (
        <Page
          title={view.company.legal_form ? `${view.company.legal_form} „${view.company.name}”` : view.company.name}
          subtitle={view.company.registration_number}
          actions={<><RecordHistory entity="company" id={id} /><LinkButton to="/companies" look="quiet"><Icon name="left" />{t("companies-title")}</LinkButton></>}
        >
          <Attention view={view} tab={tab} />
          <Tabs
            label={t("companies-title")} selected={tab} onSelect={(to) => void navigate({ to: "/companies/$id", params: { id }, search: { tab: to as CompanyTab }, replace: true })}
            tabs={companyTabs.map((side) => ({ id: side, label: t(`companies-tab-${side}`), content: <Side side={side} view={view} /> }))}
          />
        </Page>
      )}
    </Loaded>
  );
}

function Side({ side, view }: { side: CompanyTab; view: CompanyView }) {
  const t = useText();
  switch (side) {
    case "overview": return <Overview view={view} />;
    case "sites": return <Suitability view={view} />;
    case "cooperation": return (
      <>
        <Panel title={t("cooperation-capacity")}><Capacity view={view} /></Panel>
        <Panel title={t("cooperation-papers")}><Papers view={view} /></Panel>
        <Panel title={t("cooperation-policies")}><Policies view={view} /></Panel>
      </>
    );
    case "data": return (
      <>
        <Panel title={t("companies-form-company")}><CompanyForm company={view.company} onSaved={() => toast(t("companies-saved"))} /></Panel>
        <Panel title={t("companies-representatives")}><Representatives view={view} /></Panel>
      </>
    );
  }
}
