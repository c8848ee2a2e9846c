import { useState } from "react";
import { useDraft } from "../../data/drafts";
import { useWrite } from "../../data/query";
import type { DiaryEntry, DiaryEntryInput } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Check, Radios } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldGroup, FieldRow } from "../../kit/Field";
import { FileDrop, type GivenFile } from "../../kit/FileDrop";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import { TimeSpent } from "../running/TimeSpent";
import records from "../running/Records.module.css";
import styles from "./Diary.module.css";

/** One entry: when, how long, what was done, and where it comes from. `known` is the entry on record. */
export function EntryForm({ recorded, known, onClose }: { recorded: DiaryEntryInput; known: DiaryEntry | undefined; onClose: () => void }) {
  const t = useText();
  const { view: { programme } } = usePlacement();
  const draft = useDraft<DiaryEntryInput>(`${recorded.placement_id}/diary/${recorded.id ?? recorded.start ?? "new"}`, recorded);
  const [scan, setScan] = useState<GivenFile | null>(null);
  const write = useWrite("diary_entry_save");
  const { value, set } = draft;
  const locked = known?.state === "confirmed";
  const save = async (handIn: boolean): Promise<void> => {
    if (!await write.run({ ...value, scan: scan?.content ?? null, hand_in: handIn }, draft)) return;
    draft.drop();
    onClose();
  };
  const touch = (id: string, on: boolean): void => set({ outcome_ids: on ? [...value.outcome_ids, id] : value.outcome_ids.filter((other) => other !== id) });
  return (
    <Form trouble={write.trouble} onSubmit={() => void save(true)}>
      {locked ? <Field name="reason" label={t("diary-reason")} hint={t("diary-reason-what")} value={value.reason} onChange={(reason) => set({ reason })} isRequired /> : null}
      <FieldRow>
        <DateField name="start" label={t("diary-start")} value={value.start} onChange={(start) => set({ start, end: value.end ?? start })} isRequired />
        <DateField name="end" label={t("diary-end")} value={value.end} onChange={(end) => set({ end })} isRequired />
      </FieldRow>
      <TimeSpent label={t("diary-hours")} rest={t("diary-rest")} value={value.minutes} onChange={(minutes) => set({ minutes })} />
      <Field name="work" label={t("diary-work")} hint={t("diary-work-hint")} rows={4} value={value.work} onChange={(work) => set({ work })} isRequired />
      {programme.outcomes.length > 0 ? (
        <FieldGroup legend={t("diary-outcomes")}>
          <div className={styles.outcomes}>
            {programme.outcomes.map(({ id, code, text }) => <Check key={id} label={`${code} ${text}`} value={value.outcome_ids.includes(id)} onChange={(on) => touch(id, on)} />)}
          </div>
        </FieldGroup>
      ) : null}
      {value.source === "form" ? <p className={records.soft}>{t("diary-source-form")}</p> : (
        <Radios
          name="source" label={t("diary-source")} value={value.source} choices={(["typed", "paper"] as const).map((id) => ({ id, label: t(`diary-source-${id}`) }))}
          onChange={(id) => set({ source: id === "paper" ? "paper" : "typed" })}
        />
      )}
      {value.source === "paper" ? (
        <div className={records.stack}>
          <FileDrop label={t("diary-scan")} hint={t("diary-scan-hint")} accept={[".pdf", ".jpg", ".jpeg", ".png"]} onFile={setScan} />
          <p role="status">{scan ? scan.name : known?.scan ? t("diary-scan-kept") : null}</p>
        </div>
      ) : null}
      <Actions>
        <Button type="submit" look="primary" isPending={write.isPending}>{t("diary-hand-in")}</Button>
        {locked ? null : <Button isPending={write.isPending} onPress={() => void save(false)}>{t(known && known.state !== "draft" ? "diary-save" : "diary-keep")}</Button>}
        <Button onPress={() => { draft.drop(); onClose(); }}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
