import { useState } from "react";
import { useDraft } from "../../data/drafts";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { PlacementAssessment } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldRow } from "../../kit/Field";
import { missing } from "../../kit/form";
import { Panel } from "../../kit/Page";
import { SaveBar } from "../../kit/SaveBar";
import { decimal } from "../../text/format";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import { type AppraisalPart, typedOf, type TypedAppraisal } from "./appraisal";
import styles from "./Assessing.module.css";
import { AppraisalTold } from "./AppraisalTold";
import { CriteriaMarks } from "./CriteriaMarks";
import { HireRadios } from "./HireRadios";
import { MarkSelect } from "./MarkSelect";
import { mean } from "./marks";
import { OutcomeMarks } from "./OutcomeMarks";
import { isGiven } from "./outcomes";
import { Standing, StandingBadge } from "./Standing";

/** An appraisal: its form while it is open, and what it says once it is confirmed. */
export function AppraisalWork({ of, part }: { of: PlacementAssessment; part: AppraisalPart }) {
  const t = useText();
  const known = of.assessment[part];
  const confirmed = known !== null && known.standing.confirmed_on !== null;
  return (
    <Panel title={t(`assessment-${part}`)} actions={<StandingBadge standing={known?.standing} />}>
      <p className={styles.soft}>{t(`assessment-${part}-what`)}</p>
      {confirmed ? <><AppraisalTold of={known} form={of.form} /><Standing part={part} standing={known.standing} /></> : <Open of={of} part={part} />}
    </Panel>
  );
}

function Open({ of, part }: { of: PlacementAssessment; part: AppraisalPart }) {
  const t = useText();
  const { view } = usePlacement();
  const { today } = useStatus();
  const known = of.assessment[part];
  const draft = useDraft<TypedAppraisal>(`${view.placement.id}/${part}`, typedOf(view, part, known, today));
  const { value, set } = draft;
  const write = useWrite("assessment_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const submit = async (): Promise<void> => {
    const { assessed_on, ...rest } = value;
    setAbsent(missing(t("app-fields-missing"), assessed_on === null ? [["assessed_on", t("app-field-missing", { field: t("assessment-on") })]] : []));
    if (assessed_on === null) return;
    const outcomes = rest.outcomes.filter(isGiven);
    if (await write.run({ ...rest, outcomes, assessed_on, part, placement_id: view.placement.id }, draft)) draft.drop();
  };
  return (
    <>
      <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()} label={t(`assessment-${part}`)}>
        <p className={styles.soft}>{t("assessment-keys")}</p>
        <h3>{t("assessment-outcomes")}</h3>
        <OutcomeMarks scale={of.form.outcome_scale} marks={value.outcomes} onChange={(outcomes) => set({ outcomes })} />
        {of.form.criteria.length === 0 ? null : <><h3>{t("assessment-criteria")}</h3><CriteriaMarks criteria={of.form.criteria} marks={value.criteria} onChange={(criteria) => set({ criteria })} /></>}
        <Overall of={of} part={part} value={value} onChange={set} />
        <Words part={part} value={value} onChange={set} />
        <FieldRow>
          <Field name="assessed_by" label={t("assessment-by")} value={value.assessed_by} onChange={(assessed_by) => set({ assessed_by })} isRequired />
          <DateField name="assessed_on" label={t("assessment-on")} value={value.assessed_on} onChange={(assessed_on) => set({ assessed_on })} isRequired />
        </FieldRow>
        <SaveBar draft={draft} write={write} onDiscard={() => setAbsent(null)} />
      </Form>
      {known ? <Standing part={part} standing={known.standing} dirty={draft.dirty} /> : null}
    </>
  );
}

interface PieceProps {
  part: AppraisalPart;
  value: TypedAppraisal;
  onChange: (part: Partial<TypedAppraisal>) => void;
}

/** The mark for the whole, beside the mean of what was marked. */
function Overall({ of: { form }, part, value, onChange }: PieceProps & { of: PlacementAssessment }) {
  const t = useText();
  const scale = form.parts.find((known) => known.part === "mentor")?.scale ?? form.final_scale;
  const criteria = mean(Object.values(value.criteria));
  const outcomes = mean(value.outcomes.map(({ mark }) => mark));
  return (
    <FieldRow>
      <MarkSelect name="overall" scale={scale} label={t("assessment-overall")} value={value.overall} onChange={(overall) => onChange({ overall })} isRequired={part === "mentor"} />
      <p className={styles.average}>
        {criteria === null ? null : t("assessment-criteria-mean", { mean: decimal(criteria, 1) })}
        {criteria === null && outcomes !== null ? t("assessment-average", { mean: decimal(outcomes, 1) }) : null}
      </p>
    </FieldRow>
  );
}

/** What is said in words; of themselves learners say what goes well and what does not yet. */
function Words({ part, value, onChange }: PieceProps) {
  const t = useText();
  return (
    <>
      <FieldRow>
        <Field name="strengths" label={t("assessment-strengths")} rows={3} value={value.strengths} onChange={(strengths) => onChange({ strengths })} />
        <Field name="improvements" label={t("assessment-improvements")} rows={3} value={value.improvements} onChange={(improvements) => onChange({ improvements })} />
      </FieldRow>
      {part === "own" ? null : <Field name="characterisation" label={t("assessment-characterisation")} hint={t("assessment-characterisation-hint")} rows={4} value={value.characterisation} onChange={(characterisation) => onChange({ characterisation })} />}
      {part === "mentor" ? (
        <>
          <Field name="advice" label={t("assessment-advice")} rows={2} value={value.advice} onChange={(advice) => onChange({ advice })} />
          <HireRadios value={value.hire} onChange={(hire) => onChange({ hire })} />
        </>
      ) : null}
    </>
  );
}
