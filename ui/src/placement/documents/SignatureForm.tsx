import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { Document, PartySignature } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Radios } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldRow } from "../../kit/Field";
import { FileDrop, type GivenFile } from "../../kit/FileDrop";
import { fieldId } from "../../kit/form";
import { Icon } from "../../kit/Icon";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";
import { noted, type Noted } from "./states";

/** Who recorded another party's signature on the same document: most often the same person. */
const lastRecorder = ({ signatures }: Document): string => signatures.findLast(({ recorded_by }) => recorded_by !== "")?.recorded_by ?? "";

/** How a party signed outside the program: noted by hand. */
export function SignatureForm({ document, signature, onClose }: { document: Document; signature: PartySignature; onClose: () => void }) {
  const t = useText();
  const { today } = useStatus();
  const [state, setState] = useState<Noted>(() => noted.find((known) => known === signature.state && known !== "not_sent") ?? "on_paper");
  const [signer, setSigner] = useState(signature.signer);
  const [on, setOn] = useState<string | null>(signature.on ?? today);
  const [recorder, setRecorder] = useState(() => signature.recorded_by || lastRecorder(document));
  const [scan, setScan] = useState<GivenFile | null>(null);
  const { run, isPending, trouble } = useWrite("document_signature");
  const quiet = state === "not_sent";
  const onPaper = state === "on_paper";
  const submit = async (): Promise<void> => {
    const said = { signer: quiet ? "" : signer, on: quiet ? null : on, recorded_by: onPaper ? recorder : "", scan: onPaper ? scan?.content ?? null : null };
    if (await run({ id: document.id, party: signature.party, state, ...said })) onClose();
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <Radios
        name="state" label={t("placement-signature-state")} value={state} choices={noted.map((id) => ({ id, label: t(`placement-signature-${id}`) }))}
        onChange={(id) => { const chosen = noted.find((known) => known === id); if (chosen) setState(chosen); }}
      />
      {quiet ? null : (
        <FieldRow>
          <Field name="signer" label={t("placement-signature-signer")} hint={t("placement-signature-signer-hint")} value={signer} onChange={setSigner} />
          <DateField name="on" label={t("placement-signature-on")} value={on} onChange={setOn} />
        </FieldRow>
      )}
      {onPaper ? (
        <>
          <Field name="recorded_by" label={t("placement-signature-recorded_by")} hint={t("placement-signature-recorded_by-hint")} value={recorder} onChange={setRecorder} isRequired />
          <div id={fieldId("scan")} className={styles.stack}>
            <FileDrop label={t("placement-signature-scan")} hint={t("placement-signature-scan-hint")} accept={[".pdf", ".jpg", ".jpeg", ".png"]} onFile={setScan} />
            <p role="status">{scan ? <span className={styles.chosen}><Icon name="check" /> {scan.name}</span> : signature.scan ? t("placement-signature-scan-kept") : null}</p>
          </div>
        </>
      ) : null}
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
