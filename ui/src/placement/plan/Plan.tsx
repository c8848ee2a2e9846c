import { useState } from "react";
import { useDraft } from "../../data/drafts";
import { useRead, useWrite } from "../../data/query";
import type { PlanInput, PlanRowInput, PlanView } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Form } from "../../kit/ErrorSummary";
import { fieldId } from "../../kit/form";
import { Icon } from "../../kit/Icon";
import { Loaded } from "../../kit/Loaded";
import { Panel } from "../../kit/Page";
import { SaveBar } from "../../kit/SaveBar";
import { useText } from "../../text/text";
import { focusOn, Part, usePlacement } from "../placement";
import { draftOf, newRow, proposedRows } from "./draft";
import styles from "./Plan.module.css";
import { Rows } from "./Rows";
import { Standing } from "./Standing";

/** Individuālais plāns: which module is learnt where, for how long and when, and the share of the company. */
export function Plan() {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const read = useRead("plan_get", { id: placement.id });
  return <Panel title={t("plan-title")}><Loaded of={read}>{(recorded) => <Part name="plan"><div className={styles.stack}><Shown recorded={recorded} /></div></Part>}</Loaded></Panel>;
}

function Shown({ recorded }: { recorded: PlanView }) {
  const t = useText();
  const draft = useDraft<PlanInput>(`${recorded.plan.placement_id}/plan`, draftOf(recorded));
  const write = useWrite("plan_save");
  // What is typed is told about when a field is left; a row that lacks something leaves the sums as they were.
  const [left, setLeft] = useState(draft.value);
  const asked = useRead("plan_tell", left, { enabled: draft.dirty, keep: true });
  const told = draft.dirty ? asked.data ?? recorded : recorded;
  const { value: { rows }, value, set } = draft;
  const put = (next: PlanRowInput[]): void => { set({ rows: next }); setLeft({ ...value, rows: next }); };
  const add = (): void => { put([...rows, newRow(recorded, rows)]); focusOn(fieldId(`rows.${rows.length}.module`)); };
  const remove = (index: number): void => { put(rows.filter((_, place) => place !== index)); focusOn("plan-add"); };
  const save = async (): Promise<void> => { if (await write.run(value, draft)) draft.drop(); };
  return (
    <>
      <p className={styles.soft}>{t("plan-what", { length: String(recorded.lesson_minutes) })} {recorded.site ? t("plan-site", { site: recorded.site }) : null}</p>
      <Form label={t("plan-title")} trouble={write.trouble} onSubmit={() => void save()}>
        {rows.length === 0
          ? <p>{t("plan-empty")}</p>
          : <div className={styles.scroll}><Rows rows={rows} modules={recorded.modules} onType={(typed) => set({ rows: typed })} onChange={put} onLeave={() => setLeft(value)} onRemove={remove} /></div>}
        <Actions>
          {rows.length === 0 && recorded.proposed.length > 0 ? <Button data-first onPress={() => { put(proposedRows(recorded)); focusOn(fieldId("rows.0.module")); }}>{t("plan-from-modules")}</Button> : null}
          <Button id="plan-add" look="quiet" onPress={add}><Icon name="plus" />{t("plan-row-add")}</Button>
        </Actions>
        <Standing of={told} />
        <SaveBar draft={draft} write={write} />
      </Form>
    </>
  );
}
