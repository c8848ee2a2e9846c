import { useState } from "react";
import { useRead } from "../../data/query";
import { useStatus } from "../../data/status";
import type { DiaryEntry, DiaryEntryInput, DiaryView } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Check } from "../../kit/Choices";
import { Dialog } from "../../kit/Dialog";
import { Icon } from "../../kit/Icon";
import { Loaded } from "../../kit/Loaded";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import records from "../running/Records.module.css";
import styles from "./Diary.module.css";
import { byWeek, draftFor, draftOf } from "./draft";
import { Entries } from "./Entries";
import { EntryForm } from "./EntryForm";
import { Findings } from "./Findings";
import { JudgeForm } from "./JudgeForm";
import { Week } from "./Week";

/** Dienasgrāmata: week by week what was done, and what the company says of it. */
export function Diary() {
  const { view: { placement } } = usePlacement();
  const read = useRead("diary_get", { id: placement.id });
  return <Loaded of={read}>{(diary) => <Part name="diary"><Shown diary={diary} /></Part>}</Loaded>;
}

function Shown({ diary }: { diary: DiaryView }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const [editing, setEditing] = useState<DiaryEntryInput | null>(null);
  const [judging, setJudging] = useState<{ ids: string[]; confirm: boolean } | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { weeks: all, elsewhere } = byWeek(diary);
  const { today } = useStatus();
  const weeks = all.filter(({ week, entries }) => week.first <= today || entries.length > 0);
  const ahead = all.length - weeks.length;
  const waiting = diary.entries.filter(({ state }) => state === "handed_in").map(({ id }) => id);
  const chosen = waiting.filter((id) => picked.has(id));
  const pick = (id: string, on: boolean): void => setPicked((known) => new Set(on ? [...known, id] : [...known].filter((other) => other !== id)));
  const acts = {
    picked, onPick: pick, onEdit: (entry: DiaryEntry) => setEditing(draftOf(entry)),
    onConfirm: (id: string) => setJudging({ ids: [id], confirm: true }), onReturn: (id: string) => setJudging({ ids: [id], confirm: false }),
  };
  const known = diary.entries.find(({ id }) => id === editing?.id);
  return (
    <div className={records.stack}>
      <p className={records.soft}>{t("diary-what")}</p>
      <div className={records.head}>
        <Standing of={diary} />
        <Button onPress={() => setEditing(draftFor(placement.id, undefined))}><Icon name="plus" />{t("diary-add")}</Button>
      </div>
      <Findings of={diary} />
      {waiting.length > 0 ? (
        <div className={styles.judge}>
          <Check label={t("diary-choose-all", { count: String(waiting.length) })} value={chosen.length === waiting.length} onChange={(on) => setPicked(new Set(on ? waiting : []))} />
          <Actions><Button look="primary" isDisabled={chosen.length === 0} onPress={() => setJudging({ ids: chosen, confirm: true })}>{t("diary-confirm-chosen", { count: String(chosen.length) })}</Button></Actions>
        </div>
      ) : null}
      <ol className={styles.weeks}>
        {weeks.map(({ week, entries }) => <li key={week.monday}><Week week={week} entries={entries} acts={acts} onAdd={() => setEditing(draftFor(placement.id, week))} /></li>)}
      </ol>
      {ahead > 0 ? <p className={records.soft}>{t("diary-weeks-ahead", { count: ahead })}</p> : null}
      {elsewhere.length > 0 ? <section aria-label={t("diary-elsewhere")} className={styles.week}><h3>{t("diary-elsewhere")}</h3><Entries entries={elsewhere} acts={acts} /></section> : null}
      <Dialog wide title={t("diary-entry")} isOpen={editing !== null} onClose={() => setEditing(null)}>
        {editing ? <EntryForm recorded={editing} known={known} onClose={() => setEditing(null)} /> : null}
      </Dialog>
      <Dialog title={t(judging?.confirm ? "diary-confirm-title" : "diary-return-title")} isOpen={judging !== null} onClose={() => setJudging(null)}>
        {judging ? <JudgeForm {...judging} onClose={() => { setJudging(null); setPicked(new Set()); }} /> : null}
      </Dialog>
    </div>
  );
}

function Standing({ of: { weeks: { weeks, over, confirmed } } }: { of: DiaryView }) {
  const t = useText();
  const missing = weeks.filter(({ state }) => state === "missing").length;
  return (
    <p>
      {over === 0 ? t("diary-weeks-none-over") : t("diary-weeks-confirmed", { confirmed: String(confirmed), over: String(over) })}
      {missing > 0 ? <> <strong className={records.late}>{t("diary-weeks-missing", { count: missing })}.</strong></> : null}
    </p>
  );
}
