import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { InterruptionReason, ScheduleView } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { Actions, Button } from "../../kit/Button";
import { Check, Radios } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary, Form } from "../../kit/ErrorSummary";
import { FieldRow } from "../../kit/Field";
import { missing } from "../../kit/form";
import { Loaded } from "../../kit/Loaded";
import { Panel } from "../../kit/Page";
import { span } from "../../text/format";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import styles from "./Hours.module.css";

const reasons: readonly InterruptionReason[] = ["absence", "school", "company", "leave", "other"];

/** When the placement rests, beside the weeks at the company. */
export function Rests() {
  const { view: { placement } } = usePlacement();
  const read = useRead("working_time_get", { id: placement.id });
  return <Panel><Loaded of={read}>{(recorded) => <Interruptions of={recorded} />}</Loaded></Panel>;
}

/** When the placement rests, and the act of it. */
export function Interruptions({ of: { time, period } }: { of: ScheduleView }) {
  const t = useText();
  const { today } = useStatus();
  const [adding, setAdding] = useState(false);
  const { run, isPending, trouble } = useWrite("interruption_remove");
  return (
    <section className={styles.rests} aria-label={t("hours-interruptions")}>
      <div className={styles.restsHead}><h3>{t("hours-interruptions")}</h3><Button onPress={() => setAdding(true)}>{t("hours-interrupt")}</Button></div>
      <ErrorSummary trouble={trouble} />
      {time.interruptions.length === 0 ? <p className={styles.soft}>{t("hours-interruptions-none")}</p> : (
        <ul className={styles.restList}>
          {time.interruptions.map(({ start, end, reason }) => (
            <li key={start}>
              <span>{span(start, end)} · {t(`hours-reason-${reason}`)}</span>
              <Button look="quiet" isPending={isPending} onPress={() => void run({ placement_id: time.placement_id, start })}>{t("hours-interrupt-remove")}</Button>
            </li>
          ))}
        </ul>
      )}
      <Dialog title={t("hours-interrupt-title")} isOpen={adding} onClose={() => setAdding(false)}>
        <Interrupt placement={time.placement_id} hasWeek={time.shifts.length > 0} first={today > period.start && today <= period.end ? today : period.start} onClose={() => setAdding(false)} />
      </Dialog>
    </section>
  );
}

/** The days on which a placement rests, and whether its end moves with them. */
function Interrupt({ placement, hasWeek, first, onClose }: { placement: string; hasWeek: boolean; first: string; onClose: () => void }) {
  const t = useText();
  const [start, setStart] = useState<string | null>(first);
  const [end, setEnd] = useState<string | null>(first);
  const [reason, setReason] = useState<InterruptionReason>("absence");
  const [extend, setExtend] = useState(hasWeek);
  const [absent, setAbsent] = useState<Refused | null>(null);
  const { run, isPending, trouble } = useWrite("placement_interrupt");
  const submit = async (): Promise<void> => {
    const ask = (name: string, label: string) => [name, t("app-field-missing", { field: label })] as const;
    setAbsent(missing(t("app-fields-missing"), [
      ...(start ? [] : [ask("start", t("hours-interrupt-start"))]), ...(end ? [] : [ask("end", t("hours-interrupt-end"))]),
    ]));
    if (start && end && await run({ placement_id: placement, start, end, reason, extend })) onClose();
  };
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      <FieldRow>
        <DateField name="start" label={t("hours-interrupt-start")} value={start} onChange={setStart} isRequired />
        <DateField name="end" label={t("hours-interrupt-end")} value={end} onChange={setEnd} isRequired />
      </FieldRow>
      <Radios column name="reason" label={t("hours-interrupt-reason")} value={reason} onChange={(id) => setReason(id as InterruptionReason)} choices={reasons.map((id) => ({ id, label: t(`hours-reason-${id}`) }))} />
      {hasWeek ? <Check label={t("hours-interrupt-extend")} value={extend} onChange={setExtend} /> : null}
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("hours-interrupt")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
