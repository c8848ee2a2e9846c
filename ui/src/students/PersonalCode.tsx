import { useState } from "react";
import { useWrite } from "../data/query";
import { Note } from "../kit/Badge";
import { Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { useText } from "../text/text";
import type { StudentView } from "../generated/ipc";
import styles from "./Students.module.css";

const mask = "••••••-•••••";

/** The personal code, masked; looking at it is a deed that the journal keeps. */
export function PersonalCode({ student }: { student: StudentView }) {
  const t = useText();
  const [code, setCode] = useState<string | null>(null);
  const { run, isPending, trouble } = useWrite("student_reveal_code");
  if (!student.has_code) return <p>{t("students-code-none")}</p>;
  const reveal = async (): Promise<void> => {
    const shown = await run({ id: student.id });
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
          ? <Button onPress={() => void reveal()} isPending={isPending}>{t("students-code-reveal")}</Button>
          : <Button onPress={() => setCode(null)}>{t("students-code-hide")}</Button>}
        <span className={styles.soft}>{t("students-code-logged")}</span>
      </div>
      {student.code_is_doubtful ? <Note tone="warn">{t("students-code-doubtful")}</Note> : null}
    </>
  );
}
