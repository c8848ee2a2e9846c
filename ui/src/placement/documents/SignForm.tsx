import { useState } from "react";
import { useWrite } from "../../data/query";
import type { Document, Party, VerifyView } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { Actions, Button, LinkButton } from "../../kit/Button";
import { Form } from "../../kit/ErrorSummary";
import { Field } from "../../kit/Field";
import { FileDrop, type GivenFile } from "../../kit/FileDrop";
import { fieldId, missing } from "../../kit/form";
import { Icon } from "../../kit/Icon";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";

export interface SignFormProps {
  document: Document;
  party: Party;
  onSigned: (found: VerifyView) => void;
  onClose: () => void;
}

/** Signs with a PKCS#12 file. The file and the password are used once and kept nowhere. */
export function SignForm({ document, party, onSigned, onClose }: SignFormProps) {
  const t = useText();
  const [file, setFile] = useState<GivenFile | null>(null);
  const [password, setPassword] = useState("");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const { run, isPending, trouble } = useWrite("document_sign");
  const submit = async (): Promise<void> => {
    setAbsent(file ? null : missing(t("app-fields-missing"), [["identity", t("app-field-missing", { field: t("placement-sign-file") })]]));
    const found = file ? await run({ id: document.id, party, identity: file.content, password }) : null;
    if (found) onSigned(found);
  };
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      <p>{t("placement-sign-what", { number: document.number })}</p>
      <div id={fieldId("identity")} className={styles.stack}>
        <FileDrop label={t("placement-sign-file")} hint={t("placement-sign-file-hint")} accept={[".p12", ".pfx"]} onFile={(given) => { setFile(given); setAbsent(null); }} />
        <p role="status">{file ? <span className={styles.chosen}><Icon name="check" /> {file.name}</span> : null}</p>
      </div>
      <Field name="password" type="password" autoComplete="off" label={t("placement-sign-password")} value={password} onChange={setPassword} />
      <p className={styles.soft}>{t("placement-sign-legal")}</p>
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("placement-sign-now")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
        <LinkButton look="quiet" to="/settings">{t("placement-sign-make-identity")}</LinkButton>
      </Actions>
    </Form>
  );
}
