import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { useClassifications } from "../data/classifications";
import { useRead } from "../data/query";
import type { PlacementView, Stage } from "../generated/ipc";
import { RecordHistory } from "../history/RecordHistory";
import { Badge } from "../kit/Badge";
import { Loaded } from "../kit/Loaded";
import { Page } from "../kit/Page";
import { span } from "../text/format";
import { useText } from "../text/text";
import { Agreeing } from "./agreeing/Agreeing";
import { companyName } from "./agreeing/record";
import { Assessing } from "./assessing/Assessing";
import { AgreementPapers } from "./documents/AgreementPapers";
import { DocumentWork } from "./documents/DocumentWork";
import { Line } from "./Line";
import { NextStep } from "./NextStep";
import { openStage } from "./place";
import { type OnPage, PlacementContext, reveal } from "./placement";
import { Quality } from "./questionnaire/Quality";
import { Running } from "./running/Running";
import styles from "./Placement.module.css";

/** One placement: its line of life, the next step, and the work of one stage. */
export function PlacementPage() {
  const { id } = useParams({ from: "/placements/$id" });
  const read = useRead("placement_get", { id });
  return <Loaded of={read}>{(view) => <Shown key={id} view={view} />}</Loaded>;
}

function Shown({ view }: { view: PlacementView }) {
  const t = useText();
  const { part, ...search } = useSearch({ from: "/placements/$id" });
  const navigate = useNavigate();
  const { id, number, period } = view.placement;
  const stage = search.stage ?? openStage(view.lifecycle);
  const go = useCallback((next: Stage, to?: string, quietly = false): void => {
    void navigate({ to: "/placements/$id", params: { id }, search: { stage: next, ...(to ? { part: to } : {}) }, replace: true, resetScroll: false })
      .then(() => { if (to && !quietly) reveal(to); });
  }, [id, navigate]);
  // An address that names a part was followed from elsewhere: the focus goes there once.
  useEffect(() => { if (part) reveal(part); }, []); // eslint-disable-line react-hooks/exhaustive-deps
  const onPage = useMemo<OnPage>(() => ({ view, stage, part, go }), [view, stage, part, go]);
  return (
    <PlacementContext value={onPage}>
      <Page title={t("placement-title", { number })} subtitle={<Who view={view} />} actions={<><RecordHistory entity="placement" id={view.placement.id} /><span className={styles.period}>{span(period.start, period.end)}</span></>}>
        <Line />
        <NextStep />
        <section className={styles.stage} aria-label={t(`placements-stage-${stage}`)}><Work key={stage} stage={stage} /></section>
      </Page>
    </PlacementContext>
  );
}

/** Whose placement it is, where, and for which qualification. */
function Who({ view: { student, company, programme, placement, minor } }: { view: PlacementView }) {
  const t = useText();
  const lists = useClassifications();
  return (
    <span className={styles.who}>
      <Link to="/students/$id" params={{ id: student.id }}>{student.first_name} {student.last_name}</Link>
      {student.group ? <span>{student.group}</span> : null}
      {minor ? <Badge tone="info">{t("placement-minor")}</Badge> : null}
      <Link to="/companies/$id" params={{ id: company.id }}>{companyName({ company })}</Link>
      <span>{programme.qualification}</span>
      <span>{lists.name("placement_types", placement.kind)}</span>
    </span>
  );
}

function Work({ stage }: { stage: Stage }) {
  switch (stage) {
    case "agreeing": return <Agreeing />;
    case "agreement": return <AgreementPapers />;
    case "running": return <Running />;
    case "assessing": return <Assessing />;
    case "quality": return <Quality />;
    case "report": return <DocumentWork kind="report" />;
  }
}
