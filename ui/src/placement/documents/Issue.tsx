import { useState } from "react";
import { useWrite } from "../../data/query";
import type { Document, DocumentKind } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Confirm } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { LanguageRadios } from "../../kit/LanguageRadios";
import { Panel } from "../../kit/Page";
import { type Language, useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import styles from "./Documents.module.css";
import { Missing } from "./Missing";

export interface IssueProps {
  kind: DocumentKind;
  language: Language;
  onLanguage: (language: Language) => void;
  latest: Document | undefined;
  onIssued: (id: string) => void;
  onDraft: () => void;
}

/** Makes the document: in which language, and whether it replaces one that was issued before. */
export function Issue({ kind, language, onLanguage, latest, onIssued, onDraft }: IssueProps) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const { run, isPending, trouble } = useWrite("document_issue");
  const [asking, setAsking] = useState(false);
  const issue = async (): Promise<void> => {
    setAsking(false);
    const saved = await run({ placement_id: placement.id, kind, language });
    if (saved) onIssued(saved.id);
  };
  return (
    <Panel title={t(latest ? `${kind}-again` : `${kind}-issue-title`)}>
      <Part name={`${kind}_issue`}>
        <div className={styles.stack}>
          <ErrorSummary trouble={trouble} />
          <p className={styles.soft}>{t(`${kind}-issue-what`)}</p>
          {kind === "agreement" || kind === "amendment" || kind === "termination" ? <Missing kind={kind} language={language} /> : null}
          <LanguageRadios label={t("placement-document-language")} value={language} onChange={onLanguage} />
          <Actions>
            <Button data-first look={latest ? "plain" : "primary"} isPending={isPending} onPress={() => { if (latest) setAsking(true); else void issue(); }}>{t(latest ? "placement-document-new-version" : `${kind}-issue`)}</Button>
            <Button look="quiet" onPress={onDraft}>{t("placement-document-show-draft")}</Button>
          </Actions>
        </div>
      </Part>
      <Confirm title={t("placement-document-replace")} confirm={t("placement-document-new-version")} isOpen={asking} onClose={() => setAsking(false)} onConfirm={() => void issue()}>
        <p>{t("placement-document-replace-what", { number: latest?.number ?? "" })}</p>
      </Confirm>
    </Panel>
  );
}
