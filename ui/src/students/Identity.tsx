import { useClassifications } from "../data/classifications";
import { Note } from "../kit/Badge";
import { Panel } from "../kit/Page";
import { date } from "../text/format";
import { useText } from "../text/text";
import type { IdentityDocumentView, StudentView } from "../generated/ipc";
import { Guarded } from "./Guarded";
import { PersonalCode } from "./PersonalCode";

/** How an agreement can say who the learner is: a personal code, a document, or a word that both are missing. */
export function Identity({ student }: { student: StudentView }) {
  const t = useText();
  if (!student.has_code && !student.document) {
    return <Panel title={t("students-field-code")}><Note tone="warn">{t("students-identity-missing")}</Note></Panel>;
  }
  return (
    <>
      {student.has_code ? <Panel title={t("students-field-code")}><PersonalCode student={student} /></Panel> : null}
      {student.document ? <Panel title={t("students-document")}><Document id={student.id} document={student.document} /></Panel> : null}
    </>
  );
}

function Document({ id, document }: { id: string; document: IdentityDocumentView }) {
  const t = useText();
  const country = useClassifications().name("countries", document.country);
  const words = { show: t("students-document-show"), hide: t("students-document-hide"), logged: t("students-document-logged") };
  const said = t("students-document-said", { kind: t(`students-document-${document.kind}`), country });
  const until = document.valid_until && !document.is_expired ? t("students-document-until", { date: date(document.valid_until) }) : "";
  return (
    <>
      <p>{[said, until].filter(Boolean).join(", ")}</p>
      <Guarded command="student_reveal_document" student={id} mask="••••••••" words={words} />
      {document.is_expired ? <Note tone="warn">{t("students-document-expired", { date: date(document.valid_until) })}</Note> : null}
    </>
  );
}
