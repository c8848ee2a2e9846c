import type { Document } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { moment } from "../../text/format";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";
import { useFile } from "./useFile";

/** Versions that a later one replaced; they stay as they were issued and signed. */
export function Replaced({ documents, onShow }: { documents: readonly Document[]; onShow: (id: string) => void }) {
  const t = useText();
  if (documents.length === 0) return null;
  return (
    <details className={styles.replaced}>
      <summary>{t("placement-document-replaced", { count: documents.length })}</summary>
      <ul className={styles.signatures}>{documents.map((document) => <li key={document.id}><Version document={document} onShow={() => onShow(document.id)} /></li>)}</ul>
    </details>
  );
}

function Version({ document, onShow }: { document: Document; onShow: () => void }) {
  const t = useText();
  const { saveAs, isPending } = useFile(document);
  return (
    <div className={styles.signature}>
      <strong>{document.number}</strong>
      <span className={styles.state}>{moment(document.issued_at)}</span>
      <span className={styles.commands}>
        <Button look="quiet" aria-label={`${t("placement-document-show")}: ${document.number}`} onPress={onShow}>{t("placement-document-show")}</Button>
        <Button look="quiet" aria-label={`${t("app-save-as")} ${document.number}`} isPending={isPending} onPress={saveAs}>{t("app-save-as")}</Button>
      </span>
    </div>
  );
}
