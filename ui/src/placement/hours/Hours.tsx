import { useState } from "react";
import { useDraft } from "../../data/drafts";
import { useRead, useWrite } from "../../data/query";
import type { ScheduleView, WorkingTimeInput } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { Check } from "../../kit/Choices";
import { Form } from "../../kit/ErrorSummary";
import { Field } from "../../kit/Field";
import { Loaded } from "../../kit/Loaded";
import { Panel } from "../../kit/Page";
import { SaveBar } from "../../kit/SaveBar";
import { clock } from "../../text/duration";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import { draftOf, likeMonday, withDay } from "./draft";
import styles from "./Hours.module.css";
import { Interruptions } from "./Interruptions";
import { Standing } from "./Standing";
import { WeekForm } from "./WeekForm";
import { Weeks } from "./Weeks";

/** Darba laiks: the week of the placement, what the calendar leaves of it, and how it stands against the limits. */
export function Hours() {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const read = useRead("working_time_get", { id: placement.id });
  return <Panel title={t("hours-title")}><Loaded of={read}>{(recorded) => <Part name="hours"><div className={styles.stack}><Shown recorded={recorded} /></div></Part>}</Loaded></Panel>;
}

function Shown({ recorded }: { recorded: ScheduleView }) {
  const t = useText();
  const onRecord = draftOf(recorded.time, (time) => clock(t, time));
  const draft = useDraft<WorkingTimeInput>(`${onRecord.placement_id}/hours`, onRecord);
  const write = useWrite("working_time_save");
  // What is typed is told about when a field is left: half a time of day says nothing.
  const [left, setLeft] = useState(draft.value);
  const asked = useRead("working_time_tell", left, { enabled: draft.dirty, keep: true });
  const told = draft.dirty ? asked.data ?? recorded : recorded;
  const { value, set } = draft;
  const now = (part: Partial<WorkingTimeInput>): void => { set(part); setLeft({ ...value, ...part }); };
  const save = async (): Promise<void> => { if (await write.run(value, draft)) draft.drop(); };
  return (
    <>
      <p className={styles.soft}>{t("hours-what")}</p>
      <Form label={t("hours-title")} trouble={write.trouble} onSubmit={() => void save()}>
        <div className={styles.scroll}>
          <WeekForm days={value.days} told={told} onLeave={() => setLeft(value)} onChange={(weekday, part) => set({ days: withDay(value.days, weekday, part) })} />
        </div>
        <div><Button look="quiet" onPress={() => now({ days: likeMonday(value.days) })}>{t("hours-fill")}</Button></div>
        <Said label={t("hours-employed")} hint={t("hours-employed-what")} value={value.employed} onChange={(employed) => now({ employed })} />
        <Said label={t("hours-moved")} hint={t("hours-moved-what")} value={value.moved_days} onChange={(moved_days) => now({ moved_days })} />
        {told.findings.length > 0 || value.note ? (
          <Part name="hours-note"><Field name="note" onBlur={() => setLeft(value)} label={t("hours-note")} hint={t("hours-note-what")} rows={3} value={value.note} onChange={(note) => set({ note })} isRequired={told.findings.length > 0} /></Part>
        ) : null}
        <Standing of={told} saved={!draft.dirty} />
        <SaveBar draft={draft} write={write} />
      </Form>
      {told.time.shifts.length > 0 ? <><h3>{t("hours-calendar")}</h3><Weeks of={told} /></> : null}
      <Interruptions of={recorded} />
    </>
  );
}

function Said({ label, hint, value, onChange }: { label: string; hint: string; value: boolean; onChange: (value: boolean) => void }) {
  return <Check label={<>{label}<span className={styles.hint}>{hint}</span></>} value={value} onChange={onChange} />;
}
