import { useState } from "react";
import { Panel } from "../../kit/Page";
import { Tabs } from "../../kit/Tabs";
import { useText } from "../../text/text";
import { Attendance } from "../attendance/Attendance";
import { Diary } from "../diary/Diary";
import { Incidents } from "../incidents/Incidents";
import { Instructions } from "../instructions/Instructions";
import { usePlacement } from "../placement";
import { Visits } from "../visits/Visits";
import { CoursePapers } from "./CoursePapers";

const sides = ["diary", "attendance", "visits", "instruction", "incidents", "papers"] as const;
type Side = (typeof sides)[number];

const sideOf = (name: string | undefined): Side | undefined => sides.find((side) => side === name);

/** What is on record about the weeks at the company, one side at a time. An address may name the side. */
export function Weeks() {
  const t = useText();
  const { part } = usePlacement();
  const [chosen, choose] = useState<Side>(sideOf(part) ?? "diary");
  const tabs = [
    { id: "diary", label: t("diary-title"), content: <Diary /> },
    { id: "attendance", label: t("attendance-title"), content: <Attendance /> },
    { id: "visits", label: t("visit-title"), content: <Visits /> },
    { id: "instruction", label: t("instruction-title"), content: <Instructions /> },
    { id: "incidents", label: t("incident-title"), content: <Incidents /> },
    { id: "papers", label: t("diary-papers"), content: <CoursePapers /> },
  ];
  return <Panel><Tabs label={t("placements-stage-running")} tabs={tabs} selected={chosen} onSelect={(id) => choose(sideOf(id) ?? "diary")} /></Panel>;
}
