import { useState } from "react";
import { Tabs } from "../../kit/Tabs";
import { useText } from "../../text/text";
import { DocumentWork } from "../documents/DocumentWork";

/** What is printed of the weeks at the company: the diary, and the record of visits. */
export function CoursePapers() {
  const t = useText();
  const [selected, select] = useState("diary");
  return (
    <Tabs
      label={t("diary-papers")} selected={selected} onSelect={select}
      tabs={[
        { id: "diary", label: t("diary-title"), content: <DocumentWork kind="diary" /> },
        { id: "visit", label: t("visit-papers"), content: <DocumentWork kind="visit" /> },
      ]}
    />
  );
}
