import { useWrite } from "../../data/query";
import type { DiaryEntry, EntryState } from "../../generated/ipc";
import { Badge, type Tone } from "../../kit/Badge";
import { Button } from "../../kit/Button";
import { Check } from "../../kit/Choices";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { duration } from "../../text/duration";
import { date, span } from "../../text/format";
import { useText } from "../../text/text";
import records from "../running/Records.module.css";
import styles from "./Diary.module.css";
import { markWords } from "./marks";

export interface EntryActs {
  picked: ReadonlySet<string>;
  onPick: (id: string, on: boolean) => void;
  onEdit: (entry: DiaryEntry) => void;
  onConfirm: (id: string) => void;
  onReturn: (id: string) => void;
}

const tones: Record<EntryState, Tone> = { draft: "plain", handed_in: "info", confirmed: "good", returned: "warn" };

/** Entries one under another, each with what can be done with it. */
export function Entries({ entries, acts }: { entries: readonly DiaryEntry[]; acts: EntryActs }) {
  if (entries.length === 0) return null;
  return <ul className={records.list}>{entries.map((entry) => <li key={entry.id}><Entry entry={entry} acts={acts} /></li>)}</ul>;
}

function Entry({ entry, acts }: { entry: DiaryEntry; acts: EntryActs }) {
  const t = useText();
  const remove = useWrite("diary_entry_remove");
  const period = entry.start === entry.end ? date(entry.start) : span(entry.start, entry.end);
  const named = (what: string): string => t("diary-of", { what, period });
  const waits = entry.state === "handed_in";
  return (
    <>
      <div className={styles.pick}>
        {waits ? <Check label={<span className={styles.hidden}>{t("diary-choose", { period })}</span>} value={acts.picked.has(entry.id)} onChange={(on) => acts.onPick(entry.id, on)} /> : null}
        <Told entry={entry} period={period} />
      </div>
      <div className={records.acts}>
        {waits ? <Button look="quiet" aria-label={named(t("diary-confirm"))} onPress={() => acts.onConfirm(entry.id)}>{t("diary-confirm")}</Button> : null}
        {waits ? <Button look="quiet" aria-label={named(t("diary-return"))} onPress={() => acts.onReturn(entry.id)}>{t("diary-return")}</Button> : null}
        <Button look="quiet" aria-label={named(t("diary-edit"))} onPress={() => acts.onEdit(entry)}>{t("diary-edit")}</Button>
        {entry.state === "confirmed" ? null : <Button look="quiet" aria-label={named(t("diary-remove"))} isPending={remove.isPending} onPress={() => void remove.run({ id: entry.id })}>{t("diary-remove")}</Button>}
      </div>
      <ErrorSummary trouble={remove.trouble} />
    </>
  );
}

/** An entry in words: when, how long, what, and what was said of it. */
function Told({ entry, period }: { entry: DiaryEntry; period: string }) {
  const t = useText();
  const { state, mark, judged_by, judged_on, remark, reason, source } = entry;
  return (
    <div className={records.what}>
      <p className={records.title}>
        <strong>{period}</strong><span>{duration(t, entry.minutes)}</span><Badge tone={tones[state]}>{t(`diary-state-${state}`)}</Badge>
        {judged_by ? <span className={records.soft}>{t("diary-judged", { by: judged_by, date: date(judged_on) })}</span> : null}
        {mark ? <span className={records.soft}>{t("diary-marked", { mark: markWords(t, mark) })}</span> : null}
        {source === "typed" ? null : <span className={records.soft}>{t(`diary-source-${source}`)}</span>}
      </p>
      <p className={records.text}>{entry.work}</p>
      {remark ? <p className={styles.remark}>{remark}</p> : null}
      {reason ? <p className={records.soft}>{t("diary-changed", { reason })}</p> : null}
      {entry.scan ? <Scan id={entry.id} /> : null}
    </div>
  );
}

/** The picture of the paper can be saved to disk. */
function Scan({ id }: { id: string }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("diary_scan_save");
  return <div className={records.acts}><ErrorSummary trouble={trouble} /><Button look="quiet" isPending={isPending} onPress={() => void run({ id, path: null })}>{t("diary-scan-save")}</Button></div>;
}
