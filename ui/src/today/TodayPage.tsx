import { Link } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { LinkButton } from "../kit/Button";
import { EmptyState } from "../kit/EmptyState";
import { Loaded } from "../kit/Loaded";
import { Page, Panel } from "../kit/Page";
import { LatePackets } from "../packets/Late";
import { stages } from "../placements/words";
import { date } from "../text/format";
import { useText } from "../text/text";
import type { TodayView } from "../generated/ipc";
import { LateList } from "./LateList";
import { StepList } from "./StepList";
import styles from "./Today.module.css";

const tiles = [
  ["overdue", "today-overdue", "today-overdue-what"],
  ["this_week", "today-week", "today-week-what"],
  ["waiting", "today-waiting", "today-waiting-what"],
] as const;

/** What needs doing: overdue, this week, waiting for others; every tile opens its filtered list. */
export function TodayPage() {
  const t = useText();
  const today = useRead("today", {});
  return (
    <Page title={t("today-title")} subtitle={today.data ? date(today.data.today) : undefined}>
      <Loaded of={today}>{(view) => <TodayContent view={view} />}</Loaded>
    </Page>
  );
}

function TodayContent({ view }: { view: TodayView }) {
  const t = useText();
  const { counts } = view;

  if (counts.total === 0) {
    return (
      <EmptyState
        title={t("today-empty-title")}
        actions={<><LinkButton to="/import" look="primary">{t("today-empty-import")}</LinkButton><LinkButton to="/settings">{t("today-empty-school")}</LinkButton></>}
      >
        {t("today-empty-what")}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.tiles}>
        {tiles.map(([attention, title, what]) => (
          <li key={attention}>
            <Link to="/placements" search={{ attention }} className={`${styles.tile} ${attention === "overdue" && counts.overdue > 0 ? styles.urgent : ""}`}>
              <span className={styles.number}>{counts[attention]}</span>
              <span className={styles.title}>{t(title)}</span>
              <span className={styles.what}>{t(what)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <section className={styles.stages} aria-labelledby="today-stages">
        <h2 id="today-stages">{t("today-by-stage")}</h2>
        <ul className={styles.line}>
          {stages.map((stage) => (
            <li key={stage}>
              <Link to="/placements" search={{ stage }} className={styles.stage}>
                <span className={styles.count}>{counts[stage]}</span>
                <span>{t(`placements-stage-${stage}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.columns}>
        <Panel title={t("today-overdue")}><StepList rows={view.overdue} none={t("today-nothing-overdue")} /></Panel>
        <Panel title={t("today-week")}><StepList rows={view.this_week} none={t("today-nothing-week")} /></Panel>
        <Panel title={t("today-waiting")}><StepList rows={view.waiting} none={t("today-nothing-waiting")} /></Panel>
        <Panel title={t("packets-late")} actions={<LinkButton look="quiet" to="/packets">{t("packets-returned-link")}</LinkButton>}><LatePackets /></Panel>
        {view.late.map((late) => <Panel key={late.what} title={t(`today-late-${late.what}`)}><LateList of={late} /></Panel>)}
      </div>
    </>
  );
}
