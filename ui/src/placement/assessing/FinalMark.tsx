import { useState } from "react";
import { useDraft } from "../../data/drafts";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { FinalMarkInput, Mark, PlacementAssessment } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldRow } from "../../kit/Field";
import { missing } from "../../kit/form";
import { Facts, Panel } from "../../kit/Page";
import { SaveBar } from "../../kit/SaveBar";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import styles from "./Assessing.module.css";
import { MarkSelect } from "./MarkSelect";
import { Standing, StandingBadge } from "./Standing";
import { useMarkWords } from "./useMarkWords";

interface Typed extends Omit<FinalMarkInput, "placement_id" | "mark" | "given_on"> {
  mark: Mark | null;
  given_on: string | null;
}

/** The school's final mark: what it is, why it is not the one that was worked out, who gave it and when. */
export function FinalMark({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const words = useMarkWords();
  const known = of.assessment.final_mark;
  return (
    <Panel title={t("assessment-final")} actions={<StandingBadge standing={known?.standing} />}>
      {known?.standing.confirmed_on
        ? (
          <>
            <p className={styles.final}>{words(known.mark)}</p>
            <Facts items={[...(known.reason ? [[t("assessment-final-reason"), known.reason] as const] : []), [t("assessment-final-by"), known.given_by], [t("assessment-final-on"), date(known.given_on)]]} />
            <Standing part="final" standing={known.standing} />
          </>
        )
        : <FinalForm of={of} />}
      <p className={styles.soft}>{t(of.answers_open ? "assessment-answers-open" : "assessment-answers-closed")}</p>
    </Panel>
  );
}

function FinalForm({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const { view: { placement, supervisor } } = usePlacement();
  const { today } = useStatus();
  const known = of.assessment.final_mark;
  const { proposal, form } = of;
  const recorded: Typed = known
    ? { mark: known.mark, reason: known.reason, given_by: known.given_by, given_on: known.given_on }
    : { mark: proposal.mark, reason: "", given_by: supervisor?.name ?? "", given_on: today };
  const draft = useDraft(`${placement.id}/final-mark`, recorded);
  const { value, set } = draft;
  const write = useWrite("final_mark_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const say = (name: string, label: string): [string, string] => [name, t("app-field-missing", { field: label })];
  const submit = async (): Promise<void> => {
    const { mark, given_on } = value;
    setAbsent(missing(t("app-fields-missing"), [...(mark === null ? [say("mark", t("assessment-final"))] : []), ...(given_on === null ? [say("given_on", t("assessment-final-on"))] : [])]));
    if (mark === null || given_on === null) return;
    if (await write.run({ ...value, mark, given_on, placement_id: placement.id }, draft)) draft.drop();
  };
  const differs = proposal.state !== "no_weights" && value.mark !== null && value.mark !== proposal.mark;
  return (
    <>
      <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()} label={t("assessment-final")}>
        <FieldRow>
          <MarkSelect name="mark" scale={form.final_scale} label={t("assessment-final-mark")} value={value.mark} onChange={(mark) => set({ mark })} isRequired />
          <Field name="given_by" label={t("assessment-final-by")} value={value.given_by} onChange={(given_by) => set({ given_by })} isRequired />
          <DateField name="given_on" label={t("assessment-final-on")} value={value.given_on} onChange={(given_on) => set({ given_on })} isRequired />
        </FieldRow>
        <Field name="reason" label={t("assessment-final-reason")} hint={t(differs ? "assessment-sum-differs" : "assessment-final-reason-hint")} rows={3} value={value.reason} onChange={(reason) => set({ reason })} isRequired={differs} />
        <SaveBar draft={draft} write={write} onDiscard={() => setAbsent(null)} />
      </Form>
      {known ? <Standing part="final" standing={known.standing} dirty={draft.dirty} /> : null}
    </>
  );
}
