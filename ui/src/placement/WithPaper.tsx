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
  const fold = <div className={styles.fold}><Button look="quiet" aria-expanded={!hidden} onPress={toggle}>{t(hidden ? "placement-paper-show" : "placement-paper-hide")}</Button></div>;
  return (
    <div className={hidden ? styles.alone : styles.beside}>
      <div className={styles.work}>{children}</div>
      <div className={hidden ? styles.away : styles.paper}>{fold}{hidden ? null : paper}</div>
    </div>
  );
}
