import { Icon } from "./Icon";
import styles from "./StageLine.module.css";

export type StageState = "done" | "current" | "missing" | "ahead";

export interface Stage {
  id: string;
  label: string;
  state: StageState;
  /** The state in words: colour is never alone. */
  word: string;
}

export interface StageLineProps {
  label: string;
  stages: readonly Stage[];
  /** The stage whose work is open below the line. */
  selected?: string;
  onSelect?: (id: string) => void;
}

const icons = { done: "check", current: "right", missing: "warning", ahead: "ring" } as const;

/** A placement's line of life: each stage says its state in words, with a sign and a colour. */
export function StageLine({ label, stages, selected, onSelect }: StageLineProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.line}>
        {stages.map((stage) => {
          const content = (
            <>
              <span className={styles.mark}><Icon name={icons[stage.state]} /></span>
              <span className={styles.name}>{stage.label}</span>
              <span className={styles.word}>{stage.word}</span>
            </>
          );
          return (
            <li key={stage.id} className={styles[stage.state]} data-selected={stage.id === selected || undefined}>
              {onSelect
                ? <button type="button" className={styles.stage} aria-current={stage.id === selected ? "step" : undefined} onClick={() => onSelect(stage.id)}>{content}</button>
                : <span className={styles.stage}>{content}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
