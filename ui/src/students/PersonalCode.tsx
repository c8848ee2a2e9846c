import { Note } from "../kit/Badge";
import { useText } from "../text/text";
import type { StudentView } from "../generated/ipc";
import { Guarded } from "./Guarded";

/** The personal code, masked. */
export function PersonalCode({ student }: { student: StudentView }) {
  const t = useText();
  if (!student.has_code) return <p>{t("students-code-none")}</p>;
  const words = { show: t("students-code-reveal"), hide: t("students-code-hide"), logged: t("students-code-logged") };
  return (
    <>
      <Guarded command="student_reveal_code" student={student.id} mask="••••••-•••••" words={words} />
      {student.code_is_doubtful ? <Note tone="warn">{t("students-code-doubtful")}</Note> : null}
    </>
  );
}
