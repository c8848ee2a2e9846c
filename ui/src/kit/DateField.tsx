import { type CalendarDate, parseDate } from "@internationalized/date";
import {
  Button, Calendar, CalendarCell, CalendarGrid, DateInput, DatePicker, DateSegment, Dialog, FieldError, Group, Heading, Popover, Text,
} from "react-aria-components";
import { fieldId, useFieldError } from "./form";
import { FieldLabel } from "./Field";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

export interface DateFieldProps {
  name: string;
  label: string;
  /** ISO date (`2026-11-21`) or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  hint?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** The label is said and not shown: what it says stands in the head of a table. */
  bare?: boolean;
}

const parsed = (value: string | null): CalendarDate | null => {
  if (!value) return null;
  try {
    return parseDate(value.slice(0, 10));
  } catch {
    return null;
  }
};

/** A calendar date: typed part by part or picked; the week starts on Monday in Latvian. */
export function DateField({ name, label, value, onChange, hint, bare, ...props }: DateFieldProps) {
  const message = useFieldError(name, label);
  return (
    <DatePicker
      {...props}
      className={styles.field}
      value={parsed(value)}
      onChange={(date) => onChange(date ? date.toString() : null)}
      isInvalid={message !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <FieldLabel required={props.isRequired} bare={bare}>{label}</FieldLabel>
      {hint ? <Text slot="description" className={styles.hint}>{hint}</Text> : null}
      <Group className={styles.box} id={fieldId(name)} tabIndex={-1}>
        <DateInput className={`${styles.input} ${styles.date}`}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
        <Button className={styles.side}><Icon name="calendar" /></Button>
      </Group>
      <FieldError className={styles.error}>{message}</FieldError>
      <Popover className={styles.popover}>
        <Dialog className={styles.calendar}>
          <Calendar>
            <div className={styles.calendarHead}>
              <Button slot="previous" className={styles.side}><Icon name="left" /></Button>
              <Heading />
              <Button slot="next" className={styles.side}><Icon name="right" /></Button>
            </div>
            <CalendarGrid>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
