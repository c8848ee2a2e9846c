import { useState } from "react";
import { Actions, Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { Template, TemplateInput } from "../generated/ipc";
import { changes, compare, linesOf, type Names } from "./compare";
import styles from "./Templates.module.css";

const signs = { both: " ", first: "−", second: "+" } as const;

/** How the wording differs from the one that ships with the program, and the way back to that one. */
export function Compare({ draft, shipped, onRestore }: { draft: TemplateInput; shipped: Template; onRestore: () => void }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const names: Names = {
    table: (table) => t("templates-table-part", { table: t(`templates-table-${table}`) }),
    when: (condition) => t("templates-compare-when", { condition: t(`templates-condition-${condition}`) }),
  };
  const lines = isOpen ? changes(compare(linesOf(shipped, names), linesOf(draft, names))) : [];
  const restore = (): void => { onRestore(); setOpen(false); toast(t("templates-restore-done")); };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("templates-compare")}</Button>
      <Dialog wide title={t("templates-compare")} isOpen={isOpen} onClose={() => setOpen(false)}>
        {lines.length === 0 ? <p>{t("templates-compare-same")}</p> : (
          <>
            <p className={styles.soft}>{t("templates-compare-lead")}</p>
            <ul className={styles.lines}>
              {lines.map((line, index) => (line === null ? <li key={index} aria-hidden="true" className={styles.soft}>…</li> : (
                <li key={index} className={styles[line.where]}>
                  <span aria-hidden="true">{signs[line.where]}</span>
                  {line.where === "both" ? <span>{line.text}</span> : line.where === "first"
                    ? <del aria-label={`${t("templates-compare-removed")} ${line.text}`}>{line.text}</del>
                    : <ins aria-label={`${t("templates-compare-added")} ${line.text}`}>{line.text}</ins>}
                </li>
              )))}
            </ul>
            <Actions><Button onPress={restore}>{t("templates-restore")}</Button></Actions>
          </>
        )}
      </Dialog>
    </>
  );
}
