import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { MentorAssessmentInput, OutcomeMarkInput, PlacementView } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldRow } from "../../kit/Field";
import { missing } from "../../kit/form";
import { Panel } from "../../kit/Page";
import { decimal } from "../../text/format";
import { useText } from "../../text/text";
import { useDraft } from "../../data/drafts";
import { usePlacement } from "../placement";
import { SaveBar } from "../../kit/SaveBar";
import styles from "./Assessing.module.css";
import { MarkSelect } from "./MarkSelect";
import { mean } from "./marks";
import { OutcomeMarks } from "./OutcomeMarks";
import { isGiven, orderedOutcomes } from "./outcomes";

interface Typed extends Omit<MentorAssessmentInput, "placement_id" | "overall" | "assessed_on"> {
  overall: number | null;
  assessed_on: string | null;
}

/** What is on record, with an empty line for each outcome that was not assessed. */
function recordOf(view: PlacementView, today: string): Typed {
  const known = view.assessment.mentor;
  const outcomes: OutcomeMarkInput[] = orderedOutcomes(view).map(({ outcome: { id } }) => known?.outcomes.find((mark) => mark.outcome_id === id) ?? { outcome_id: id, mark: null, remark: "" });
  const empty = { overall: null, strengths: "", improvements: "", characterisation: "", assessed_by: view.mentor?.name ?? "", assessed_on: today };
  return { ...(known ?? empty), outcomes };
}

/** The mentor's assessment, as it was told or written on paper. */
export function MentorAssessment() {
  const t = useText();
  const { view } = usePlacement();
  const { today } = useStatus();
  const draft = useDraft(`${view.placement.id}/assessment`, recordOf(view, today));
  const { value, set } = draft;
  const write = useWrite("assessment_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const say = (name: string, label: string): [string, string] => [name, t("app-field-missing", { field: label })];
  const submit = async (): Promise<void> => {
    const { overall, assessed_on, ...rest } = value;
    setAbsent(missing(t("app-fields-missing"), [...(overall === null ? [say("overall", t("assessment-overall"))] : []), ...(assessed_on === null ? [say("assessed_on", t("assessment-on"))] : [])]));
    if (overall === null || assessed_on === null) return;
    const outcomes = rest.outcomes.filter(isGiven);
    if (await write.run({ ...rest, outcomes, overall, assessed_on, placement_id: view.placement.id })) draft.drop();
  };
  const average = mean(value.outcomes.map(({ mark }) => mark));
  return (
    <Panel title={t("assessment-mentor")}>
      <p className={styles.soft}>{t("assessment-mentor-what")}</p>
      <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()} label={t("assessment-mentor")}>
        <OutcomeMarks marks={value.outcomes} onChange={(outcomes) => set({ outcomes })} />
        <FieldRow>
          <MarkSelect name="overall" label={t("assessment-overall")} value={value.overall} onChange={(overall) => set({ overall })} isRequired />
          <p className={styles.average}>{average === null ? t("assessment-average-none") : t("assessment-average", { mean: decimal(average, 1) })}</p>
        </FieldRow>
        <FieldRow>
          <Field name="strengths" label={t("assessment-strengths")} rows={3} value={value.strengths} onChange={(strengths) => set({ strengths })} />
          <Field name="improvements" label={t("assessment-improvements")} rows={3} value={value.improvements} onChange={(improvements) => set({ improvements })} />
        </FieldRow>
        <Field name="characterisation" label={t("assessment-characterisation")} hint={t("assessment-characterisation-hint")} rows={4} value={value.characterisation} onChange={(characterisation) => set({ characterisation })} />
        <FieldRow>
          <Field name="assessed_by" label={t("assessment-by")} value={value.assessed_by} onChange={(assessed_by) => set({ assessed_by })} isRequired />
          <DateField name="assessed_on" label={t("assessment-on")} value={value.assessed_on} onChange={(assessed_on) => set({ assessed_on })} isRequired />
        </FieldRow>
        <SaveBar draft={draft} write={write} onDiscard={() => setAbsent(null)} />
      </Form>
    </Panel>
  );
}
