import type { MovedDayInput, SchoolHolidayInput } from "../generated/ipc";
import { Button } from "../kit/Button";
import { DateField } from "../kit/DateField";
import { Field, FieldGroup } from "../kit/Field";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import styles from "./Calendar.module.css";
import { noHolidays, noMove, withLine, without } from "./days";

interface ListProps<L> {
  lines: readonly L[];
  onChange: (lines: L[]) => void;
}

/** School holidays: a name and both days, a line each. */
export function Holidays({ lines, onChange }: ListProps<SchoolHolidayInput>) {
  const t = useText();
  return (
    <FieldGroup legend={t("calendar-school-holidays")}>
      <p className={styles.soft}>{t("calendar-school-holidays-what")}</p>
      <div className={styles.holidays}>
        <Heads words={[t("calendar-name"), t("calendar-start"), t("calendar-end")]} />
        {lines.map((line, index) => {
          const called = line.name || t("calendar-line-holidays", { number: String(index + 1) });
          const set = (part: Partial<SchoolHolidayInput>): void => onChange(withLine(lines, index, part));
          const label = (part: string): string => t("calendar-line", { line: called, part });
          return (
            <div key={index} className={styles.line}>
              <Field name={`school_holidays.${index}.name`} label={label(t("calendar-name"))} value={line.name} onChange={(name) => set({ name })} />
              <DateField name={`school_holidays.${index}.start`} label={label(t("calendar-start"))} value={line.start} onChange={(start) => set({ start })} />
              <DateField name={`school_holidays.${index}.end`} label={label(t("calendar-end"))} value={line.end} onChange={(end) => set({ end })} />
              <Remove line={called} onPress={() => onChange(without(lines, index))} />
            </div>
          );
        })}
      </div>
      <div><Button look="quiet" onPress={() => onChange([...lines, noHolidays])}><Icon name="plus" />{t("calendar-add-holiday")}</Button></div>
    </FieldGroup>
  );
}

/** Working days that are moved: the day off and the day worked instead, a line each. */
export function Moved({ lines, onChange }: ListProps<MovedDayInput>) {
  const t = useText();
  return (
    <FieldGroup legend={t("calendar-moved")}>
      <p className={styles.soft}>{t("calendar-moved-what")}{lines.length === 0 ? ` ${t("calendar-moved-none")}` : null}</p>
      <div className={styles.moved} hidden={lines.length === 0}>
        <Heads words={[t("calendar-off"), t("calendar-worked")]} />
        {lines.map((line, index) => {
          const called = t("calendar-line-moved", { number: String(index + 1) });
          const set = (part: Partial<MovedDayInput>): void => onChange(withLine(lines, index, part));
          return (
            <div key={index} className={styles.line}>
              <DateField name={`moved.${index}.off`} label={t("calendar-line", { line: called, part: t("calendar-off") })} value={line.off} onChange={(off) => set({ off })} />
              <DateField name={`moved.${index}.worked`} label={t("calendar-line", { line: called, part: t("calendar-worked") })} value={line.worked} onChange={(worked) => set({ worked })} />
              <Remove line={called} onPress={() => onChange(without(lines, index))} />
            </div>
          );
        })}
      </div>
      <div><Button look="quiet" onPress={() => onChange([...lines, noMove])}><Icon name="plus" />{t("calendar-add-moved")}</Button></div>
    </FieldGroup>
  );
}

/** The heads of the columns, for the eye: each field has its line and its column in its label. */
function Heads({ words }: { words: readonly string[] }) {
  return <div className={styles.heads} aria-hidden="true">{words.map((word) => <span key={word}>{word}</span>)}</div>;
}

function Remove({ line, onPress }: { line: string; onPress: () => void }) {
  const t = useText();
  return <Button look="quiet" aria-label={t("calendar-remove", { line })} onPress={onPress}><Icon name="cross" /></Button>;
}
