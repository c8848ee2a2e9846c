import { Button } from "../kit/Button";
import { Check } from "../kit/Choices";
import { useText } from "../text/text";
import type { ExportColumn } from "../generated/ipc";
import { toggled, usualColumns } from "./choices";
import styles from "./Export.module.css";

/** Which columns the file has; their order is the list's. */
export function ChooseColumns({ known, chosen, onChange }: { known: readonly ExportColumn[]; chosen: readonly string[]; onChange: (columns: string[]) => void }) {
  const t = useText();
  return (
    <fieldset className={styles.columns}>
      <legend>{t("export-columns")}</legend>
      <div className={styles.grid}>
        {known.map((column) => (
          <Check key={column.name} label={column.label} value={chosen.includes(column.name)} onChange={() => onChange(toggled(known, chosen, column.name))} />
        ))}
      </div>
      <div className={styles.all}>
        <Button look="quiet" onPress={() => onChange(usualColumns(known))}>{t("export-columns-all")}</Button>
        <Button look="quiet" onPress={() => onChange([])}>{t("export-columns-none")}</Button>
      </div>
    </fieldset>
  );
}
