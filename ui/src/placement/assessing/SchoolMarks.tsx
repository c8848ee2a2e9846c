import { useState } from "react";
import { useDraft } from "../../data/drafts";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { DefenceInput, DiaryMarkInput, PlacementAssessment, Scale } from "../../generated/ipc";
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

const scaleOfPart = ({ form }: PlacementAssessment, part: "diary" | "defence"): Scale => form.parts.find((known) => known.part === part)?.scale ?? form.final_scale;

/** The mark of the diary or report: the school's, with what it rests on. */
export function DiaryWork({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const words = useMarkWords();
  const known = of.assessment.diary;
  return (
    <Panel title={t("assessment-diary")} actions={<StandingBadge standing={known?.standing} />}>
      <p className={styles.soft}>{t("assessment-diary-what")}</p>
      {known?.standing.confirmed_on
        ? <><Facts items={[[t("assessment-mark"), words(known.mark)], [t("assessment-school-remark"), known.remark], [t("assessment-by"), `${known.given_by}, ${date(known.given_on)}`]]} /><Standing part="diary" standing={known.standing} /></>
        : <DiaryForm of={of} />}
    </Panel>
  );
}

type Typed<T, K extends keyof T> = Omit<T, "placement_id" | K> & { [P in K]: T[P] | null };

function DiaryForm({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const { view: { placement, supervisor } } = usePlacement();
  const { today } = useStatus();
  const known = of.assessment.diary;
  const recorded: Typed<DiaryMarkInput, "mark" | "given_on"> = known
    ? { mark: known.mark, remark: known.remark, given_by: known.given_by, given_on: known.given_on }
    : { mark: null, remark: "", given_by: supervisor?.name ?? "", given_on: today };
  const draft = useDraft(`${placement.id}/diary`, recorded);
  const { value, set } = draft;
  const write = useWrite("diary_mark_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const say = (name: string, label: string): [string, string] => [name, t("app-field-missing", { field: label })];
  const submit = async (): Promise<void> => {
    const { mark, given_on } = value;
    setAbsent(missing(t("app-fields-missing"), [...(mark === null ? [say("mark", t("assessment-mark"))] : []), ...(given_on === null ? [say("given_on", t("assessment-on"))] : [])]));
    if (mark === null || given_on === null) return;
    if (await write.run({ ...value, mark, given_on, placement_id: placement.id }, draft)) draft.drop();
  };
  return (
    <>
      <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()} label={t("assessment-diary")}>
        <FieldRow>
          <MarkSelect name="mark" scale={scaleOfPart(of, "diary")} label={t("assessment-mark")} value={value.mark} onChange={(mark) => set({ mark })} isRequired />
          <Field name="given_by" label={t("assessment-by")} value={value.given_by} onChange={(given_by) => set({ given_by })} isRequired />
          <DateField name="given_on" label={t("assessment-on")} value={value.given_on} onChange={(given_on) => set({ given_on })} isRequired />
        </FieldRow>
        <Field name="remark" label={t("assessment-school-remark")} rows={2} value={value.remark} onChange={(remark) => set({ remark })} />
        <SaveBar draft={draft} write={write} onDiscard={() => setAbsent(null)} />
      </Form>
      {known ? <Standing part="diary" standing={known.standing} dirty={draft.dirty} /> : null}
    </>
  );
}

/** The defence: day, commission, protocol, mark. */
export function DefenceWork({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const words = useMarkWords();
  const known = of.assessment.defence;
  return (
    <Panel title={t("assessment-defence")} actions={<StandingBadge standing={known?.standing} />}>
      <p className={styles.soft}>{t("assessment-defence-what")}</p>
      {known?.standing.confirmed_on
        ? (
          <>
            <Facts items={[[t("assessment-mark"), words(known.mark)], [t("assessment-held-on"), date(known.held_on)], [t("assessment-commission"), known.commission.join(", ")], [t("assessment-protocol"), known.protocol], [t("assessment-school-remark"), known.remark]]} />
            <Standing part="defence" standing={known.standing} />
          </>
        )
        : <DefenceForm of={of} />}
    </Panel>
  );
}

function DefenceForm({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const { view: { placement, supervisor } } = usePlacement();
  const { today } = useStatus();
  const known = of.assessment.defence;
  const recorded: Typed<DefenceInput, "mark" | "held_on"> = known
    ? { mark: known.mark, held_on: known.held_on, commission: known.commission, protocol: known.protocol, remark: known.remark }
    : { mark: null, held_on: today, commission: supervisor ? [supervisor.name] : [], protocol: "", remark: "" };
  const draft = useDraft(`${placement.id}/defence`, recorded);
  const { value, set } = draft;
  const write = useWrite("defence_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const say = (name: string, label: string): [string, string] => [name, t("app-field-missing", { field: label })];
  const submit = async (): Promise<void> => {
    const { mark, held_on } = value;
    setAbsent(missing(t("app-fields-missing"), [...(mark === null ? [say("mark", t("assessment-mark"))] : []), ...(held_on === null ? [say("held_on", t("assessment-held-on"))] : [])]));
    if (mark === null || held_on === null) return;
    if (await write.run({ ...value, mark, held_on, placement_id: placement.id }, draft)) draft.drop();
  };
  return (
    <>
      <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()} label={t("assessment-defence")}>
        <FieldRow>
          <MarkSelect name="mark" scale={scaleOfPart(of, "defence")} label={t("assessment-mark")} value={value.mark} onChange={(mark) => set({ mark })} isRequired />
          <DateField name="held_on" label={t("assessment-held-on")} value={value.held_on} onChange={(held_on) => set({ held_on })} isRequired />
          <Field name="protocol" label={t("assessment-protocol")} value={value.protocol} onChange={(protocol) => set({ protocol })} />
        </FieldRow>
        <Field name="commission" label={t("assessment-commission")} hint={t("assessment-commission-hint")} rows={3} value={value.commission.join("\n")} onChange={(typed) => set({ commission: typed.split("\n") })} isRequired />
        <Field name="remark" label={t("assessment-school-remark")} rows={2} value={value.remark} onChange={(remark) => set({ remark })} />
        <SaveBar draft={draft} write={write} onDiscard={() => setAbsent(null)} />
      </Form>
      {known ? <Standing part="defence" standing={known.standing} dirty={draft.dirty} /> : null}
    </>
  );
}
