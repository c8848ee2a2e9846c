import { useDraft } from "../data/drafts";
import { useWrite } from "../data/query";
import type { SchoolYearInput, SchoolYearView } from "../generated/ipc";
import { yearWords } from "../groups/years";
import { Note } from "../kit/Badge";
import { Button } from "../kit/Button";
import { ErrorSummary, Form } from "../kit/ErrorSummary";
import { SaveBar } from "../kit/SaveBar";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import styles from "./Calendar.module.css";
import { Holidays, Moved } from "./Lines";

/** What is set for one school year: whence it is known, and the form that sets it. */
export function YearForm({ of: { school_year, known, moved, school_holidays } }: { of: SchoolYearView }) {
  const t = useText();
  const draft = useDraft<SchoolYearInput>(`school-year/${school_year}`, { school_year, moved, school_holidays });
  const write = useWrite("school_year_save");
  const { value, set } = draft;
  const save = async (): Promise<void> => {
    if (!await write.run(value, draft)) return;
    draft.drop();
    toast(t("calendar-saved"));
  };
  return (
    <>
      <Whence year={school_year} known={known} onReset={draft.drop} />
      <Form label={t("calendar-title")} trouble={write.trouble} onSubmit={() => void save()}>
        <Holidays lines={value.school_holidays} onChange={(lines) => set({ school_holidays: lines })} />
        <Moved lines={value.moved} onChange={(lines) => set({ moved: lines })} />
        <SaveBar draft={draft} write={write} />
      </Form>
    </>
  );
}

function Whence({ year, known, onReset }: { year: number; known: SchoolYearView["known"]; onReset: () => void }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("school_year_reset");
  const reset = async (): Promise<void> => {
    if (!await run({ school_year: year })) return;
    onReset();
    toast(t("calendar-reset-done"));
  };
  switch (known) {
    case "unknown": return <Note tone="warn" title={t("calendar-unknown", { year: yearWords(t, year) })}><p>{t("calendar-unknown-what")}</p></Note>;
    case "shipped": return <Note title={t("calendar-shipped")}><p>{t("calendar-shipped-what")}</p></Note>;
    case "school": return (
      <Note tone="good" title={t("calendar-school")}>
        <ErrorSummary trouble={trouble} />
        <div className={styles.reset}><Button look="quiet" isPending={isPending} onPress={() => void reset()}>{t("calendar-reset")}</Button></div>
      </Note>
    );
  }
}
