import { Link } from "@tanstack/react-router";
import type { ScheduleView } from "../../generated/ipc";
import { useWrite } from "../../data/query";
import { yearWords } from "../../groups/years";
import { Note, type Tone } from "../../kit/Badge";
import { Button } from "../../kit/Button";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Facts } from "../../kit/Page";
import { duration } from "../../text/duration";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import { gathered, when } from "./findings";
import styles from "./Hours.module.css";

const tones: Record<ScheduleView["verdict"], Tone> = { kept: "good", noted: "info", needs_note: "warn", refused: "bad" };

/** What the week comes to, and how it stands against the limits. */
export function Standing({ of, saved }: { of: ScheduleView; saved: boolean }) {
  const t = useText();
  const { time, week, planned, planned_lessons, lesson_minutes, required, done_on } = of;
  if (time.shifts.length === 0) return <Note tone="info">{t("hours-empty")}</Note>;
  return (
    <>
      <Facts
        items={[
          [t("hours-in-week"), duration(t, week)],
          [t("hours-in-placement"), t("hours-with-lessons", { time: duration(t, planned), lessons: planned_lessons, length: String(lesson_minutes) })],
          [t("hours-required"), duration(t, required)],
          [t("hours-done-on"), done_on ? date(done_on) : t("hours-done-never")],
        ]}
      />
      <Unknown years={of.unknown_years} />
      {done_on && planned !== required ? <Differs of={of} done={done_on} saved={saved} /> : null}
      <Limits of={of} />
    </>
  );
}

/** Years of which the calendar knows public holidays alone, with the way to it. */
function Unknown({ years }: { years: readonly number[] }) {
  const t = useText();
  const [year] = years;
  if (year === undefined) return null;
  return (
    <Note tone="warn">
      <p>{t("calendar-placement-unknown", { years: years.map((one) => yearWords(t, one)).join(", ") })}</p>
      <Link to="/settings" search={{ tab: "calendar", year }}>{t("calendar-open")}</Link>
    </Note>
  );
}

/** The schedule comes to other hours than the placement: what can follow what, once the week is saved. */
function Differs({ of: { time, planned, required }, done, saved }: { of: ScheduleView; done: string; saved: boolean }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("placement_fit");
  const fit = (what: "end" | "hours") => () => void run({ id: time.placement_id, fit: what });
  const short = planned < required;
  return (
    <div className={styles.differs}>
      <ErrorSummary trouble={trouble} />
      <p>{t(short ? "hours-short" : "hours-over", { time: duration(t, Math.abs(required - planned)), date: date(done) })}</p>
      {saved ? (
        <div className={styles.tools}>
          <Button isPending={isPending} onPress={fit("end")}>{t("hours-fit-end", { date: date(done) })}</Button>
          {planned >= 60 ? <Button isPending={isPending} onPress={fit("hours")}>{t("hours-fit-hours", { hours: String(Math.floor(planned / 60)) })}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}

function Limits({ of: { findings, verdict } }: { of: ScheduleView }) {
  const t = useText();
  const title = { kept: t("hours-kept"), noted: t("hours-noted"), needs_note: t("hours-needs-note"), refused: t("hours-refused") }[verdict];
  return (
    <Note tone={tones[verdict]} title={title} role="status">
      {findings.length > 0 ? (
        <>
          <ul>{gathered(t, findings).map(({ words, days }) => <li key={words}>{words} <span className={styles.soft}>{when(t, days)}</span></li>)}</ul>
          <p className={styles.soft}>{t("hours-to-check")}</p>
        </>
      ) : null}
    </Note>
  );
}
