import { useEffect } from "react";
import { useText } from "../text/text";
import styles from "./Page.module.css";

export interface PageProps {
  title: string;
  /** A line under the title: whose, when, how many. */
  subtitle?: React.ReactNode;
  actions?: React.ReactNode;
  /** The page keeps the window's height and its content scrolls by itself (lists, documents). */
  fill?: boolean;
  children: React.ReactNode;
}

/** One screen: its title, its commands, its content. Names the window too. */
export function Page({ title, subtitle, actions, fill, children }: PageProps) {
  const t = useText();
  useEffect(() => { document.title = t("app-window-title", { page: title }); }, [t, title]);
  return (
    <article className={`${styles.page} ${fill ? styles.fill : ""}`}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1>{title}</h1>
          {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </article>
  );
}

/** A part of a page on its own sheet, under a heading. */
export function Panel({ title, actions, children }: { title?: string; actions?: React.ReactNode; children: React.ReactNode }) {
  return (
    <section className={styles.panel}>
      {title || actions ? <header className={styles.panelHead}>{title ? <h2>{title}</h2> : <span />}{actions}</header> : null}
      {children}
    </section>
  );
}

/** Facts in two columns: what, and its value. */
export function Facts({ items }: { items: readonly (readonly [string, React.ReactNode])[] }) {
  return <dl className={styles.facts}>{items.map(([term, value]) => <div key={term}><dt>{term}</dt><dd>{value ?? "—"}</dd></div>)}</dl>;
}
