import { type KeyboardEvent } from "react";
import { Input, TextField } from "react-aria-components";
import type { ScheduleView, WorkingDayInput } from "../../generated/ipc";
import field from "../../kit/Field.module.css";
import { fieldId, useFieldError } from "../../kit/form";
import { whole } from "../../kit/RecordForm";
import { duration } from "../../text/duration";
import { useText } from "../../text/text";
import styles from "./Hours.module.css";

type Part = "from" | "to" | "break" | "lessons";

export interface WeekFormProps {
  days: readonly WorkingDayInput[];
  /** What the week comes to, as it was last told. */
  told: ScheduleView;
  onChange: (weekday: number, part: Partial<WorkingDayInput>) => void;
  /** A field is left. */
  onLeave: () => void;
}

/** The days of the week: when work begins and ends, its break, and lessons at the school. Arrows go up and down. */
export function WeekForm({ days, told, onChange, onLeave }: WeekFormProps) {
  const t = useText();
  const heads = ["from", "to", "break", "lessons", "worked"] as const;
  return (
    <table className={styles.week}>
      <caption className={styles.hidden}>{t("hours-weekdays")}</caption>
      <thead><tr><th scope="col">{t("hours-day")}</th>{heads.map((head) => <th key={head} scope="col">{t(`hours-${head}`)}</th>)}</tr></thead>
      <tbody>{days.map((day) => <DayRow key={day.weekday} day={day} told={told} onChange={(part) => onChange(day.weekday, part)} onLeave={onLeave} />)}</tbody>
    </table>
  );
}

interface DayRowProps extends Pick<WeekFormProps, "told" | "onLeave"> {
  day: WorkingDayInput;
  onChange: (part: Partial<WorkingDayInput>) => void;
}

function DayRow({ day, told, onChange, onLeave }: DayRowProps) {
  const t = useText();
  const { weekday, from, to, break_minutes, lessons } = day;
  const label = t("hours-weekday", { day: weekday });
  const free = from === "" && to === "";
  const cell = (part: Part, value: string, change: (typed: string) => void, numeric = false) => (
    <td><Cell weekday={weekday} part={part} label={t("hours-field", { day: label, part: t(`hours-${part}`) })} value={value} onChange={change} onLeave={onLeave} numeric={numeric} /></td>
  );
  return (
    <tr className={free && lessons === 0 ? styles.free : undefined}>
      <th scope="row">{label}</th>
      {cell("from", from, (typed) => onChange({ from: typed }))}
      {cell("to", to, (typed) => onChange({ to: typed }))}
      {cell("break", free ? "" : String(break_minutes), (typed) => onChange({ break_minutes: whole(typed) }), true)}
      {cell("lessons", lessons === 0 ? "" : String(lessons), (typed) => onChange({ lessons: whole(typed) }), true)}
      <td className={styles.worked}><Worked weekday={weekday} told={told} /></td>
    </tr>
  );
}

/** What the day comes to, and the limit that it exceeds. */
function Worked({ weekday, told }: { weekday: number; told: ScheduleView }) {
  const t = useText();
  const day = told.weekdays.find((known) => known.weekday === weekday);
  if (!day) return <span className={styles.soft}>—</span>;
  const { worked, over } = day;
  return (
    <>
      <span>{duration(t, worked)}</span>
      {over ? <span className={styles.over}>{t("hours-allowed", { found: duration(t, over.found), allowed: duration(t, over.allowed) })}</span> : null}
    </>
  );
}

interface CellProps extends Pick<WeekFormProps, "onLeave"> {
  weekday: number;
  part: Part;
  label: string;
  value: string;
  onChange: (typed: string) => void;
  numeric: boolean;
}

function Cell({ weekday, part, label, value, onChange, onLeave, numeric }: CellProps) {
  const name = `days.${weekday}.${part}`;
  const message = useFieldError(name, label);
  return (
    <TextField aria-label={label} value={value} onChange={onChange} onBlur={onLeave} isInvalid={message !== undefined} validationBehavior="aria" className={styles.cell}>
      <Input id={fieldId(name)} inputMode={numeric ? "numeric" : "decimal"} className={field.input} autoComplete="off" onKeyDown={upAndDown(weekday, part)} />
      {message ? <span className={field.error}>{message}</span> : null}
    </TextField>
  );
}

/** The arrows lead to the same column of the day before and after. */
const upAndDown = (weekday: number, part: Part) => (event: KeyboardEvent): void => {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const next = step === 0 ? null : document.getElementById(fieldId(`days.${weekday + step}.${part}`));
  if (!(next instanceof HTMLInputElement)) return;
  event.preventDefault();
  next.focus();
  next.select();
};
