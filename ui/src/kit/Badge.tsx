import { Icon, type IconName } from "./Icon";
import styles from "./Badge.module.css";

export type Tone = "good" | "warn" | "bad" | "info" | "plain" | "accent";

/** A short state in words, with its colour. */
export function Badge({ tone = "plain", icon, children }: { tone?: Tone; icon?: IconName; children: React.ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{icon ? <Icon name={icon} /> : null}{children}</span>;
}

/** A longer word to the reader, with a colour for its weight. `role` is `alert` only for what has just gone wrong. */
export function Note({ tone = "info", title, children, role }: { tone?: Tone; title?: string; children?: React.ReactNode; role?: "alert" | "status" }) {
  return (
    <div className={`${styles.note} ${styles[tone]}`} role={role}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
    </div>
  );
}
