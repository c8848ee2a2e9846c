import type { DayView, FindingView, ScheduleView, WeekView } from "../../generated/ipc";
import { Icon } from "../../kit/Icon";
import { clock, duration } from "../../text/duration";
import { date, span } from "../../text/format";
import { type Say, useText } from "../../text/text";
import { weekdays } from "./draft";
import { words } from "./findings";
import styles from "./Hours.module.css";

const weekly = ({ limit }: FindingView): boolean => limit === "week" || limit === "days";

/** Every week of the placement by day: its hours, holidays by name, interruptions, and what exceeds a limit. */
export function Weeks({ of: { weeks, findings } }: { of: ScheduleView }) {
  const t = useText();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached with the keyboard
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("hours-calendar")}>
      <table className={styles.weeks}>
        <caption className={styles.hidden}>{t("hours-calendar-what")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("hours-week")}</th>
            {weekdays.map((day) => <th key={day} scope="col"><abbr title={t("hours-weekday", { day })}>{t("hours-weekday-short", { day })}</abbr></th>)}
            <th scope="col">{t("hours-week-total")}</th>
          </tr>
        </thead>
        <tbody>{weeks.map((week) => <Week key={week.monday} week={week} findings={findings} />)}</tbody>
      </table>
    </div>
  );
}

function Week({ week, findings }: { week: WeekView; findings: readonly FindingView[] }) {
  const t = useText();
  const own = findings.filter((finding) => weekly(finding) && finding.on === week.monday);
  return (
    <tr>
      <th scope="row">{span(week.monday, week.days.at(-1)?.on)}</th>
      {week.days.map((day) => <Day key={day.on} day={day} findings={findings.filter((finding) => !weekly(finding) && finding.on === day.on)} />)}
      <td className={own.length > 0 ? styles.exceeds : undefined}>
        <strong>{duration(t, week.worked)}</strong>
        <Exceeded findings={own} />
      </td>
    </tr>
  );
}

function Day({ day, findings }: { day: DayView; findings: readonly FindingView[] }) {
  const t = useText();
  const look = findings.length > 0 ? styles.exceeds : !day.counts ? styles.outside : day.off ? styles.off : undefined;
  return (
    <td className={look}>
      <span className={styles.date} title={date(day.on)}>{t("hours-date", { day: String(Number(day.on.slice(8))) })}</span>
      {day.counts ? <Content day={day} /> : <span className={styles.hidden}>{t("hours-outside")}</span>}
      <Exceeded findings={findings} />
    </td>
  );
}

function Content({ day }: { day: DayView }) {
  const t = useText();
  const reason = off(t, day);
  return (
    <>
      {reason ? <span className={styles.reason}>{reason}</span> : null}
      {day.shift ? <span className={styles.times}>{clock(t, day.shift.from)}–{clock(t, day.shift.to)}</span> : null}
      {day.instead_of ? <span className={styles.soft}>{t("hours-instead", { date: date(day.instead_of) })}</span> : null}
      {day.school > 0 ? <span className={styles.soft}>{t("hours-school-lessons", { lessons: String(day.school) })}</span> : null}
    </>
  );
}

function off(t: Say, { off: why }: DayView): string | null {
  switch (why?.why) {
    case undefined: return null;
    case "holiday": return why.name;
    case "moved": return t("hours-off-moved", { date: date(why.to) });
    case "interrupted": return t("hours-off-interrupted", { reason: t(`hours-reason-${why.reason}`) });
  }
}

/** A sign beside what exceeds a limit; its words for those who cannot see it. */
function Exceeded({ findings }: { findings: readonly FindingView[] }) {
  const t = useText();
  if (findings.length === 0) return null;
  const said = findings.map((finding) => words(t, finding)).join("; ");
  return <span className={styles.sign} title={said}><Icon name="warning" /><span className={styles.hidden}>{said}</span></span>;
}
