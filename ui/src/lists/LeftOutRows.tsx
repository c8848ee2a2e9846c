import { Note } from "../kit/Badge";
import { useText } from "../text/text";
import type { LeftOut } from "../generated/ipc";
import styles from "./Lists.module.css";

export interface LeftOutRowsProps {
  /** How many there are, and what that means. */
  title: string;
  count: number;
  /** The first of them, each with the reason. */
  named: readonly LeftOut[];
  /** The name as it is shown; a link, where it leads to what is to be mended. */
  name?: (row: LeftOut) => React.ReactNode;
}

/** Rows that an act leaves as they are, and why; nothing while there are none. */
export function LeftOutRows({ title, count, named, name = (row) => <strong>{row.name}</strong> }: LeftOutRowsProps) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Note tone="warn">
      <p>{title}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached with the keyboard */}
      <ul className={styles.named} tabIndex={0} aria-label={title}>
        {named.map((row) => <li key={row.id}>{name(row)} – {row.why}</li>)}
        {count > named.length ? <li>{t("lists-act-more", { count: count - named.length })}</li> : null}
      </ul>
    </Note>
  );
}
