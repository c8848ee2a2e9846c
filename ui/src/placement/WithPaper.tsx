import { useState } from "react";
import { Button } from "../kit/Button";
import { useText } from "../text/text";
import styles from "./Placement.module.css";

/** Remembered while the program runs: who hides the paper once wants the room on the next placement too. */
let hiddenLately = false;

/** The work on the left, the paper it produces on the right; the paper can be put away. */
export function WithPaper({ paper, children }: { paper: React.ReactNode; children: React.ReactNode }) {
  const t = useText();
  const [hidden, setHidden] = useState(hiddenLately);
  const toggle = (): void => { hiddenLately = !hidden; setHidden(!hidden); };
  return (
    <div className={hidden ? styles.alone : styles.beside}>
      <div className={styles.work}>
        <div className={styles.fold}><Button look="quiet" aria-expanded={!hidden} onPress={toggle}>{t(hidden ? "placement-paper-show" : "placement-paper-hide")}</Button></div>
        {children}
      </div>
      {hidden ? null : <div className={styles.paper}>{paper}</div>}
    </div>
  );
}
