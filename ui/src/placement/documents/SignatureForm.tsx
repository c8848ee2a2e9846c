import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { Document, PartySignature } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Radios } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field } from "../../kit/Field";
import { useText } from "../../text/text";
import { noted, type Noted } from "./states";

/** How a party signed outside the program: noted by hand. */
export function SignatureForm({ document, signature, onClose }: { document: Document; signature: PartySignature; onClose: () => void }) {
  const t = useText();
  const { today } = useStatus();
  const [state, setState] = useState<Noted>(() => noted.find((known) => known === signature.state && known !== "not_sent") ?? "on_paper");
  const [signer, setSigner] = useState(signature.signer);
  const [on, setOn] = useState<string | null>(signature.on ?? today);
  const { run, isPending, trouble } = useWrite("document_signature");
  const quiet = state === "not_sent";
  const submit = async (): Promise<void> => {
    if (await run({ id: document.id, party: signature.party, state, signer: quiet ? "" : signer, on: quiet ? null : on })) onClose();
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <Radios
        column name="state" label={t("placement-signature-state")} value={state} choices={noted.map((id) => ({ id, label: t(`placement-signature-${id}`) }))}
        onChange={(id) => { const chosen = noted.find((known) => known === id); if (chosen) setState(chosen); }}
      />
      {quiet ? null : (
        <>
          <Field name="signer" label={t("placement-signature-signer")} hint={t("placement-signature-signer-hint")} value={signer} onChange={setSigner} />
          <DateField name="on" label={t("placement-signature-on")} value={on} onChange={setOn} />
        </>
      )}
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
