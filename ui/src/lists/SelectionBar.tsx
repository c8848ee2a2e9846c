import { useRead } from "../data/query";
import type { Input } from "../ipc";
import { Button } from "../kit/Button";
import { useText } from "../text/text";
import { isNothing } from "./choice";
import styles from "./Lists.module.css";
import type { Choosing } from "./useChoice";

type Counting = "student_count" | "company_count" | "placement_count";

export interface SelectionBarProps<N extends Counting> {
  choosing: Choosing;
  /** Counts the rows of a register, and finds the selected ones. */
  command: N;
  query: Input<N>;
  /** Offers the acts over so many rows. */
  children: (count: number) => React.ReactNode;
}

/** How many rows are selected and what can be done with them; nothing while none are. */
export function SelectionBar<N extends Counting>({ choosing, command, query, children }: SelectionBarProps<N>) {
  const t = useText();
  const { choice, chooseAll, clear } = choosing;
  const counted = useRead(command, query, { enabled: choice.all, keep: true }).data?.count;
  const count = choice.all ? counted : choice.ids.size;
  if (isNothing(choice)) return null;
  return (
    <section className={styles.selection} aria-label={t("lists-selection")}>
      <p role="status" className={styles.count}>{count === undefined ? t("app-loading") : t("lists-selected", { count })}</p>
      {children(count ?? 0)}
      <span className={styles.end}>
        {choice.all ? null : <Button look="quiet" onPress={chooseAll}>{t("lists-select-matching")}</Button>}
        <Button look="quiet" onPress={clear}>{t("lists-clear-selection")}</Button>
      </span>
    </section>
  );
}
