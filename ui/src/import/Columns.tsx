import { Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { Select } from "../kit/Select";
import type { Trouble } from "../ipc";
import { useText } from "../text/text";
import type { ColumnChoice, ImportSheet } from "../generated/ipc";
import { choose, fieldOf, missingFields } from "./choices";
import styles from "./Import.module.css";
import { Sheets } from "./Sheets";

export interface ColumnsProps {
  sheet: ImportSheet;
  columns: readonly ColumnChoice[];
  onChange: (columns: ColumnChoice[]) => void;
  onSheet: (sheet: string) => void;
  onCompare: () => void;
  onBack: () => void;
  isPending: boolean;
  trouble: Trouble | null;
}

const skip = "skip";

/** Second: which column holds what, guessed and changeable, with the first values of each. */
export function Columns({ sheet, columns, onChange, onSheet, onCompare, onBack, isPending, trouble }: ColumnsProps) {
  const t = useText();
  const lacking = missingFields(sheet, columns);
  const choices = [
    { id: skip, label: t("import-column-skip") },
    ...sheet.fields.map((field) => ({ id: field.name, label: field.required ? t("import-column-required", { label: field.label }) : field.label })),
  ];
  return (
    <Panel title={t("import-columns-title")}>
      <p>{t(sheet.remembered ? "import-columns-remembered" : "import-columns-what")}</p>
      <Sheets sheet={sheet} onSheet={onSheet} />
      <ErrorSummary trouble={trouble} />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr><th scope="col">{t("import-column")}</th><th scope="col">{t("import-column-heading")}</th><th scope="col">{t("import-column-samples")}</th><th scope="col">{t("import-column-field")}</th></tr>
          </thead>
          <tbody>
            {sheet.columns.map((column) => (
              <tr key={column.column}>
                <td>{column.letter}</td>
                <th scope="row">{column.heading}</th>
                <td className={styles.samples}>{column.samples.map((sample, index) => <span key={index}>{sample || "—"}</span>)}</td>
                <td>
                  <Select
                    className={styles.choice} name={`column-${column.column}`} label={t("import-column-choose", { letter: column.letter })}
                    value={fieldOf(columns, column.column) ?? skip} choices={choices}
                    onChange={(field) => onChange(choose(columns, column.column, field === skip ? null : field))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lacking.length > 0 ? <Note tone="warn" role="status">{t("import-columns-missing", { fields: lacking.join(", ") })}</Note> : null}
      <Actions>
        <Button look="primary" onPress={onCompare} isPending={isPending} isDisabled={lacking.length > 0}>{t("import-compare")}</Button>
        <Button onPress={onBack}>{t("import-other-file")}</Button>
      </Actions>
    </Panel>
  );
}
