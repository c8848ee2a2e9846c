import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { ImportChoice } from "../generated/ipc";
import styles from "./Import.module.css";

const fresh = "·new";

/** One of several records that a row fits, or a new one: a person says which. */
export function Choose({ row, choice, onChoose }: { row: number; choice: ImportChoice; onChoose: (record: string | null) => void }) {
  const t = useText();
  const choices = [
    ...choice.records.map(({ id, label }) => ({ id, label })),
    ...(choice.may_be_new ? [{ id: fresh, label: t("import-choose-new") }] : []),
  ];
  return (
    <Select
      className={styles.choice} name={`row-${row}`} label={t("import-choose", { row: String(row) })} placeholder={t("import-choose-placeholder")}
      value={null} choices={choices} onChange={(record) => onChoose(record === fresh ? null : record)}
    />
  );
}
