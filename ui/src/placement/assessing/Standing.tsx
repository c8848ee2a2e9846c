import { useState } from "react";
import { useWrite } from "../../data/query";
import type { AssessmentPart, PartStanding } from "../../generated/ipc";
import { Badge } from "../../kit/Badge";
import { Actions, Button } from "../../kit/Button";
import { Confirm, Dialog } from "../../kit/Dialog";
import { ErrorSummary, Form } from "../../kit/ErrorSummary";
import { Field } from "../../kit/Field";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import styles from "./Assessing.module.css";

/** Whether a part is on record, and confirmed. */
export function StandingBadge({ standing }: { standing: PartStanding | undefined }) {
  const t = useText();
  if (!standing) return <Badge>{t("assessment-absent")}</Badge>;
  return standing.confirmed_on === null
    ? <Badge tone="warn" icon="warning">{t("assessment-open")}</Badge>
    : <Badge tone="good" icon="check">{t("assessment-confirmed", { day: date(standing.confirmed_on) })}</Badge>;
}

export interface StandingProps {
  part: AssessmentPart;
  standing: PartStanding;
  /** Something was typed that is not on record. */
  dirty?: boolean;
}

/** What can be done about a part that is on record: confirm it, or begin a new version of what is confirmed. */
export function Standing({ part, standing, dirty }: StandingProps) {
  const t = useText();
  return (
    <div className={styles.standing}>
      {standing.version > 1 ? <p className={styles.soft}>{t("assessment-version", { version: String(standing.version), reason: standing.reason })}</p> : null}
      {standing.confirmed_on === null ? <Confirming part={part} dirty={dirty ?? false} /> : <Reopening part={part} />}
    </div>
  );
}

function Confirming({ part, dirty }: { part: AssessmentPart; dirty: boolean }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const write = useWrite("assessment_confirm");
  const [asking, setAsking] = useState(false);
  const confirm = async (): Promise<void> => {
    setAsking(false);
    await write.run({ placement_id: placement.id, part });
  };
  const words = t(`assessment-part-${part}`);
  return (
    <>
      <ErrorSummary trouble={write.trouble} />
      <Actions>
        <Button isDisabled={dirty} isPending={write.isPending} aria-label={`${t("assessment-confirm")}: ${words}`} onPress={() => setAsking(true)}>{t("assessment-confirm")}</Button>
        <span className={styles.soft}>{t(dirty ? "assessment-confirm-save-first" : "assessment-confirm-what")}</span>
      </Actions>
      <Confirm title={t("assessment-confirm-title", { part: words })} confirm={t("assessment-confirm")} isOpen={asking} onClose={() => setAsking(false)} onConfirm={() => void confirm()}>
        <p>{t("assessment-confirm-what")}</p>
        {part === "final" ? <p>{t("assessment-confirm-final")}</p> : null}
      </Confirm>
    </>
  );
}

function Reopening({ part }: { part: AssessmentPart }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const write = useWrite("assessment_reopen");
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const words = t(`assessment-part-${part}`);
  const close = (): void => { setAsking(false); write.clear(); };
  const reopen = async (): Promise<void> => {
    if (await write.run({ placement_id: placement.id, part, reason })) { setReason(""); close(); }
  };
  return (
    <>
      <Actions><Button aria-label={`${t("assessment-reopen")}: ${words}`} onPress={() => setAsking(true)}>{t("assessment-reopen")}</Button></Actions>
      <Dialog title={t("assessment-reopen-title", { part: words })} isOpen={asking} onClose={close}>
        <Form label={t("assessment-reopen")} trouble={write.trouble} onSubmit={() => void reopen()}>
          <p>{t("assessment-reopen-what")}</p>
          <Field name="reason" label={t("assessment-reopen-reason")} rows={3} value={reason} onChange={setReason} isRequired />
          <Actions>
            <Button type="submit" look="primary" isPending={write.isPending}>{t("assessment-reopen")}</Button>
            <Button onPress={close}>{t("app-cancel")}</Button>
          </Actions>
        </Form>
      </Dialog>
    </>
  );
}
