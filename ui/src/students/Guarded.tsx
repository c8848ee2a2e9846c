import { useState } from "react";
import { useWrite } from "../data/query";
import { Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { useText } from "../text/text";
import styles from "./Students.module.css";

export interface GuardedProps {
  /** The command that shows it, and writes into the journal that it did. */
  command: "student_reveal_code" | "student_reveal_document";
  student: string;
  mask: string;
  /** How the commands and the remark are called. */
  words: { show: string; hide: string; logged: string };
}

/** Something that stays masked until it is asked for; looking at it is a deed that the journal keeps. */
export function Guarded({ command, student, mask, words }: GuardedProps) {
  const t = useText();
  const [code, setCode] = useState<string | null>(null);
  const { run, isPending, trouble } = useWrite(command);
  const reveal = async (): Promise<void> => {
    const shown = await run({ id: student });
    if (shown) setCode(shown.code);
  };
  return (
    <>
      <ErrorSummary trouble={trouble} />
      <div className={styles.code}>
        <span className={styles.digits} aria-live="polite">
          {code ?? <><span aria-hidden="true">{mask}</span><span className={styles.hidden}>{t("students-code-masked")}</span></>}
        </span>
        {code === null
          ? <Button onPress={() => void reveal()} isPending={isPending}>{words.show}</Button>
          : <Button onPress={() => setCode(null)}>{words.hide}</Button>}
        <span className={styles.soft}>{words.logged}</span>
      </div>
    </>
  );
}
