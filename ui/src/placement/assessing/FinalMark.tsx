import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { FinalMarkInput } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { Badge } from "../../kit/Badge";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldRow } from "../../kit/Field";
import { missing } from "../../kit/form";
import { Panel } from "../../kit/Page";
import { useText } from "../../text/text";
import { useDraft } from "../../data/drafts";
import { usePlacement } from "../placement";
import { SaveBar } from "../../kit/SaveBar";
import styles from "./Assessing.module.css";
import { MarkSelect } from "./MarkSelect";
import { useMarkWords } from "./useMarkWords";

interface Typed extends Omit<FinalMarkInput, "placement_id" | "mark" | "given_on"> {
  mark: number | null;
  given_on: string | null;
}

/** The school's final mark: what it is, how it came about, who gave it and when. */
export function FinalMark() {
  const t = useText();
  const markWords = useMarkWords();
  const { view: { placement, supervisor, assessment } } = usePlacement();
  const { today } = useStatus();
  const recorded: Typed = assessment.final_mark ?? { mark: null, reason: "", given_by: supervisor?.name ?? "", given_on: today };
  const draft = useDraft(`${placement.id}/final-mark`, recorded);
  const { value, set } = draft;
  const write = useWrite("final_mark_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const say = (name: string, label: string): [string, string] => [name, t("app-field-missing", { field: label })];
  const submit = async (): Promise<void> => {
    const { mark, given_on } = value;
    setAbsent(missing(t("app-fields-missing"), [...(mark === null ? [say("mark", t("assessment-final"))] : []), ...(given_on === null ? [say("given_on", t("assessment-final-on"))] : [])]));
    if (mark === null || given_on === null) return;
    if (await write.run({ ...value, mark, given_on, placement_id: placement.id })) draft.drop();
  };
  return (
    <Panel title={t("assessment-final")} actions={assessment.final_mark ? <Badge tone="good" icon="check">{markWords(assessment.final_mark.mark)}</Badge> : null}>
      {assessment.mentor ? <p className={styles.soft}>{t("assessment-final-mentor", { mark: markWords(assessment.mentor.overall) })}</p> : null}
      <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()} label={t("assessment-final")}>
        <FieldRow>
          <MarkSelect name="mark" label={t("assessment-final-mark")} value={value.mark} onChange={(mark) => set({ mark })} isRequired />
          <Field name="given_by" label={t("assessment-final-by")} value={value.given_by} onChange={(given_by) => set({ given_by })} isRequired />
          <DateField name="given_on" label={t("assessment-final-on")} value={value.given_on} onChange={(given_on) => set({ given_on })} isRequired />
        </FieldRow>
        <Field name="reason" label={t("assessment-final-reason")} hint={t("assessment-final-reason-hint")} rows={3} value={value.reason} onChange={(reason) => set({ reason })} />
        <SaveBar draft={draft} write={write} onDiscard={() => setAbsent(null)} />
      </Form>
    </Panel>
  );
}
