import { NumberField } from "../../kit/NumberField";
import styles from "./Records.module.css";

/** So many minutes, typed as hours and minutes. */
export function TimeSpent({ label, rest, value, onChange }: { label: string; rest: string; value: number; onChange: (minutes: number) => void }) {
  const [hours, minutes] = [Math.floor(value / 60), value % 60];
  return (
    <div className={styles.time}>
      <NumberField name="minutes" label={label} value={hours} onChange={(typed) => onChange(typed * 60 + minutes)} isRequired />
      <NumberField name="minutes_rest" label={rest} value={minutes} onChange={(typed) => onChange(hours * 60 + Math.min(typed, 59))} />
    </div>
  );
}
