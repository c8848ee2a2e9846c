import { Note } from "../kit/Badge";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { ImportSheet } from "../generated/ipc";
import styles from "./Import.module.css";

/** Which sheet of the file is read, where it has several; hidden ones are named and left alone. */
export function Sheets({ sheet, onSheet }: { sheet: ImportSheet; onSheet: (sheet: string) => void }) {
  const t = useText();
  const { sheet: read, other_sheets: others, hidden_sheets: hidden } = sheet;
  const choices = [read, ...others].map((name) => ({ id: name, label: name }));
  return (
    <>
      {others.length > 0 ? <Select className={styles.choice} name="sheet" label={t("import-sheet")} hint={t("import-sheet-others")} value={read} choices={choices} onChange={onSheet} /> : null}
      {hidden.length > 0 ? <Note>{t("import-sheets-hidden", { sheets: hidden.join(", ") })}</Note> : null}
    </>
  );
}
