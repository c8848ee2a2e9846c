import { Field } from "../kit/Field";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { RolloverGroup, RolloverStep } from "../generated/ipc";
import styles from "./Groups.module.css";
import { type Decision, decided, steps } from "./years";

export interface RolloverTableProps {
  groups: readonly RolloverGroup[];
  decisions: readonly Decision[];
  onChange: (index: number, decision: Decision) => void;
}

/** A row a group: what it is, what becomes of it, its new name, and whom that changes. */
export function RolloverTable({ groups, decisions, onChange }: RolloverTableProps) {
  return <ol className={styles.rows}>{groups.map((row, index) => <Row key={row.group.id} row={row} index={index} decision={decisions[index] ?? { step: row.step, name: row.next_name }} onChange={(decision) => onChange(index, decision)} />)}</ol>;
}

function Row({ row, index, decision, onChange }: { row: RolloverGroup; index: number; decision: Decision; onChange: (decision: Decision) => void }) {
  const t = useText();
  const { group, qualification, students } = row;
  const finishes = decision.step === "finish";
  const from = group.name;
  const doubtful = decision.step === "move_up" && !row.name_is_guessed && decision.name === row.next_name;
  return (
    <li>
      <div className={styles.who}>
        <strong>{from}</strong>
        <span className={styles.soft}>{[group.course ? t("groups-course", { course: group.course }) : "", qualification].filter(Boolean).join(" · ")}</span>
      </div>
      <Select
        className={styles.step} name={`groups.${index}.step`} label={t("groups-rollover-step-for", { group: from })} value={decision.step} onChange={(step) => onChange(decided(row, step as RolloverStep))}
        choices={steps.map((step) => ({ id: step, label: t(`groups-rollover-step-${step}`) }))}
      />
      <div className={styles.next}>
        {finishes ? null : (
          <Field
            name={`groups.${index}.name`} label={t("groups-rollover-next-for", { group: from })} value={decision.name} onChange={(name) => onChange({ ...decision, name })}
            {...(doubtful ? { hint: t("groups-rollover-next-check") } : {})} isRequired
          />
        )}
      </div>
      <details className={styles.students}>
        <summary>{finishes ? t("groups-rollover-students-finish", { count: students.length }) : t("groups-rollover-students-move", { count: students.length, from, to: decision.name })}</summary>
        <ul>{students.map((student) => <li key={student.id}>{student.name}</li>)}</ul>
      </details>
    </li>
  );
}
