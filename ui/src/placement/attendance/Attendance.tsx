import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import type { Absence, AbsenceInput, AttendanceView, HoursDone } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Icon } from "../../kit/Icon";
import { Loaded } from "../../kit/Loaded";
import { Facts } from "../../kit/Page";
import { duration } from "../../text/duration";
import { date, decimal, span } from "../../text/format";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import records from "../running/Records.module.css";
import { AbsenceForm } from "./AbsenceForm";

/** Apmeklējums: how far the hours have come, and when the learner was absent. */
export function Attendance() {
  const { view: { placement } } = usePlacement();
  const read = useRead("attendance_get", { id: placement.id });
  return <Loaded of={read}>{(view) => <Part name="attendance"><Shown of={view} /></Part>}</Loaded>;
}

function Shown({ of: { absences, hours, period } }: { of: AttendanceView }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const [editing, setEditing] = useState<AbsenceInput | null>(null);
  const fresh: AbsenceInput = { id: null, placement_id: placement.id, start: null, end: null, minutes: placement.hours_per_day * 60, reason: "illness", told_on: null, note: "" };
  return (
    <div className={records.stack}>
      <Hours of={hours} last={period.end} />
      <div className={records.head}><h3>{t("attendance-absences")}</h3><Button onPress={() => setEditing(fresh)}><Icon name="plus" />{t("attendance-add")}</Button></div>
      <p className={records.soft}>{t("attendance-what")}</p>
      {absences.length === 0
        ? <p>{t("attendance-none")}</p>
        : <ul className={records.list}>{absences.map((absence) => <li key={absence.id}><Row of={absence} onEdit={() => setEditing(absence)} /></li>)}</ul>}
      <Dialog title={t("attendance-absence")} isOpen={editing !== null} onClose={() => setEditing(null)}>
        {editing ? <AbsenceForm recorded={editing} onClose={() => setEditing(null)} /> : null}
      </Dialog>
    </div>
  );
}

function Hours({ of: { done, required, share, confirmed, missed, basis, met_on }, last }: { of: HoursDone; last: string }) {
  const t = useText();
  const late = met_on !== null && met_on > last;
  const met = met_on ? late ? <strong className={records.late}>{t("attendance-met-late", { date: date(met_on) })}</strong> : date(met_on) : t(done >= required ? "attendance-met-now" : "attendance-met-never");
  return (
    <>
      <Facts
        items={[
          [t("attendance-done"), t("attendance-done-value", { done: duration(t, done), required: duration(t, required), share: decimal((share ?? 0) / 10, 1) })],
          [t("attendance-confirmed"), duration(t, confirmed)],
          [t("attendance-missed"), duration(t, missed)],
          [t("attendance-met"), met],
        ]}
      />
      <p className={records.soft}>{t(`attendance-basis-${basis}`)}</p>
    </>
  );
}

function Row({ of: { id, start, end, minutes, reason, told_on, note }, onEdit }: { of: Absence; onEdit: () => void }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("absence_remove");
  const period = start === end ? date(start) : span(start, end);
  const named = (what: string): string => t("attendance-of", { what, period });
  return (
    <>
      <div className={records.what}>
        <p className={records.title}><strong>{period}</strong><span>{duration(t, minutes)}</span><span>{t(`attendance-reason-${reason}`)}</span><span className={records.soft}>{told_on ? t("attendance-told", { date: date(told_on) }) : t("attendance-not-told")}</span></p>
        {note ? <p className={records.text}>{note}</p> : null}
      </div>
      <div className={records.acts}>
        <Button look="quiet" aria-label={named(t("attendance-edit"))} onPress={onEdit}>{t("attendance-edit")}</Button>
        <Button look="quiet" aria-label={named(t("attendance-remove"))} isPending={isPending} onPress={() => void run({ id })}>{t("attendance-remove")}</Button>
      </div>
      <ErrorSummary trouble={trouble} />
    </>
  );
}
