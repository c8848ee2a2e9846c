import { useState } from "react";
import { useRead } from "../../data/query";
import { useStatus } from "../../data/status";
import type { PlacementAssessment } from "../../generated/ipc";
import { Loaded } from "../../kit/Loaded";
import { Tabs } from "../../kit/Tabs";
import { PacketsPanel } from "../../packets/PacketsPanel";
import { useText } from "../../text/text";
import { blockersUntil } from "../place";
import { Part, usePlacement } from "../placement";
import { Todo } from "../Todo";
import { AppraisalWork } from "./AppraisalWork";
import styles from "./Assessing.module.css";
import { FinalMark } from "./FinalMark";
import { Papers } from "./Papers";
import { DefenceWork, DiaryWork } from "./SchoolMarks";
import { Sum } from "./Sum";
import { type AssessingTab, firstOpen, tabOfPart, tabs } from "./tabs";

/** Vērtēšana: one part at a time, from the mid-term to the final mark with its sum beside it. */
export function Assessing() {
  const { view: { lifecycle, placement } } = usePlacement();
  const read = useRead("assessment_get", { id: placement.id });
  const steps = blockersUntil(lifecycle, "assessing").filter(({ what }) => what === "mentor_assessment" || what === "final_mark");
  return <><Todo steps={steps} /><Loaded of={read}>{(of) => <Shown of={of} />}</Loaded></>;
}

function Shown({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const { part, go, view: { placement } } = usePlacement();
  const { today } = useStatus();
  const [tab, setTab] = useState<AssessingTab>(() => tabOfPart(part) ?? firstOpen(of, placement.period.end < today));
  const [led, setLed] = useState(part);
  if (led !== part) {
    setLed(part);
    setTab(tabOfPart(part) ?? tab);
  }
  // A step that leads here again finds its tab again.
  const select = (id: string): void => {
    setTab(tabs.find((known) => known === id) ?? "mentor");
    if (part) go("assessing");
  };
  const content: Record<AssessingTab, React.ReactNode> = {
    midterm: <AppraisalWork of={of} part="midterm" />,
    mentor: <Part name="mentor_assessment"><AppraisalWork of={of} part="mentor" /></Part>,
    own: <AppraisalWork of={of} part="own" />,
    school: <div className={styles.pair}><DiaryWork of={of} /><DefenceWork of={of} /></div>,
    final: <div className={styles.pair}><Part name="final_mark"><FinalMark of={of} /></Part><Sum of={of} /></div>,
    papers: <div className={styles.stack}><Papers of={of} /></div>,
  };
  return (
    <>
      <PacketsPanel kinds={["midterm", "assessment"]} />
      <Tabs label={t("assessment-parts")} selected={tab} onSelect={select} tabs={tabs.map((id) => ({ id, label: t(`assessment-tab-${id}`), content: content[id] }))} />
      <p className={styles.soft}>{of.form.id === "assessment-1" ? t("assessment-form-first") : t("assessment-form-used", { version: String(of.form.version) })}</p>
    </>
  );
}
