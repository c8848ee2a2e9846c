import { useState } from "react";
import { useWrite } from "../../data/query";
import { useShortcut } from "../../frame/shortcuts";
import type { Document, VerifyView } from "../../generated/ipc";
import { Badge } from "../../kit/Badge";
import { Actions, Button, LinkButton } from "../../kit/Button";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Panel } from "../../kit/Page";
import { moment } from "../../text/format";
import { useText } from "../../text/text";
import { Verdict } from "../../verify/Verdict";
import styles from "./Documents.module.css";
import { Prolong } from "./Prolong";
import { Signatures } from "./Signatures";
import { signed } from "./states";
import { useFile } from "./useFile";

/** The version in force: its file, its signatures, and the check of what was signed electronically. */
export function Issued({ document, onShow }: { document: Document; onShow: () => void }) {
  const t = useText();
  const file = useFile(document);
  const check = useWrite("document_verify");
  const [found, setFound] = useState<VerifyView | null>(null);
  useShortcut("print", file.open);
  const verify = async (): Promise<void> => setFound(await check.run({ id: document.id }));
  const complete = document.signatures.every(signed);
  return (
    <>
      <Panel
        title={t("placement-document-number", { number: document.number })}
        actions={complete ? <Badge tone="good" icon="check">{t("placement-document-signed")}</Badge> : <Badge tone="warn" icon="warning">{t("placement-document-unsigned")}</Badge>}
      >
        <p className={styles.soft}>
          {t("placement-document-issued-at", { when: moment(document.issued_at), language: document.language })}{" "}
          <span className={styles.hash} title={document.sha256}>{t("placement-document-hash", { hash: document.sha256.slice(0, 12) })}</span>
        </p>
        <ErrorSummary trouble={file.trouble ?? check.trouble} />
        <Actions>
          <Button look="primary" isPending={file.isPending} onPress={file.open}>{t("placement-document-open")}</Button>
          <Button onPress={file.saveAs}>{t("app-save-as")}</Button>
          <Button look="quiet" onPress={onShow}>{t("placement-document-show")}</Button>
        </Actions>
        <Signatures document={document} onChecked={setFound} />
        <Actions>
          <Button isPending={check.isPending} onPress={() => void verify()}>{t("placement-document-verify")}</Button>
          {document.signatures.some(({ state }) => state === "electronic") ? <Prolong document={document} onDone={setFound} /> : null}
          {complete ? null : <LinkButton to="/verify">{t("placement-signed-elsewhere")}</LinkButton>}
        </Actions>
      </Panel>
      {found ? <Verdict view={found} /> : null}
    </>
  );
}
