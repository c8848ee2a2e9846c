import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { AssessmentForms } from "../assessments/AssessmentForms";
import { SchoolYears } from "../calendar/SchoolYears";
import { Page } from "../kit/Page";
import { Tabs } from "../kit/Tabs";
import { TemplateList } from "../templates/TemplateList";
import { useText } from "../text/text";
import { Anchors } from "./Anchors";
import { Backup } from "./Backup";
import { HowToSign } from "./HowToSign";
import { Identity } from "./Identity";
import { IntegrityCheck } from "./IntegrityCheck";
import { Look } from "./Look";
import { SchoolSettings } from "./SchoolSettings";
import { Supervisors } from "./Supervisors";
import { WhatWasDone } from "./WhatWasDone";
import { WorkspaceFacts } from "./WorkspaceFacts";

/** The school, its templates of agreements, its forms of assessments, its calendar, signing, this computer's program, and the safety of the data. */
export function SettingsPage() {
  const t = useText();
  const { tab } = useSearch({ from: "/settings" });
  const [selected, setSelected] = useState(tab ?? "school");
  return (
    <Page title={t("settings-title")}>
      <Tabs
        label={t("settings-title")} selected={selected} onSelect={setSelected}
        tabs={[
          { id: "school", label: t("settings-tab-school"), content: <><SchoolSettings /><Supervisors /></> },
          { id: "templates", label: t("templates-title"), content: <TemplateList /> },
          { id: "assessment", label: t("assessment-forms-title"), content: <AssessmentForms /> },
          { id: "calendar", label: t("calendar-title"), content: <SchoolYears /> },
          { id: "signing", label: t("settings-tab-signing"), content: <><HowToSign /><Identity /><Anchors /></> },
          { id: "program", label: t("settings-tab-program"), content: <><Look /><WorkspaceFacts /></> },
          { id: "data", label: t("settings-tab-data"), content: <><IntegrityCheck /><Backup /><WhatWasDone /></> },
        ]}
      />
    </Page>
  );
}
