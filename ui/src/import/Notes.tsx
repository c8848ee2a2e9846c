import { Note } from "../kit/Badge";
import { useText } from "../text/text";
import styles from "./Import.module.css";

/** More of them stay folded until they are asked for. */
const atOnce = 4;

/** What is to be known beyond single rows, before anything is written. */
export function Notes({ notes }: { notes: readonly string[] }) {
  const t = useText();
  return (
    <Note>
      <details className={styles.notes} open={notes.length <= atOnce}>
        <summary>{t("import-notes", { count: notes.length })}</summary>
        <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
      </details>
    </Note>
  );
}
