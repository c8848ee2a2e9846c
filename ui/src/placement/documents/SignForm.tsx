import { useQueryClient } from "@tanstack/react-query";
import { useRead, useWrite } from "../../data/query";
import type { Document, Party, VerifyView } from "../../generated/ipc";
import { Actions, Button, LinkButton } from "../../kit/Button";
import { Form } from "../../kit/ErrorSummary";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";
import { useKeyChoice } from "./useKeyChoice";

export interface SignFormProps {
  document: Document;
  party: Party;
  onSigned: (found: VerifyView) => void;
  onClose: () => void;
}

/** Signs with a PKCS#12 file or a card. File, password and PIN are used once and kept nowhere. */
export function SignForm({ document, party, onSigned, onClose }: SignFormProps) {
  const t = useText();
  const client = useQueryClient();
  const { run, isPending, trouble, clear } = useWrite("document_sign");
  const { how, fields, absent, choose } = useKeyChoice({ onHow: clear });
  const submit = async (without_time_stamp: boolean): Promise<void> => {
    const given = choose();
    const found = given ? await run({ id: document.id, party, with: given, without_time_stamp }) : null;
    if (found) onSigned(found);
    // A wrong PIN has changed what the card says of it.
    else if (how === "card") await client.invalidateQueries({ queryKey: ["card_certificates"] });
  };
  const isUnstamped = trouble?.code === "TimeStampUnanswered" || trouble?.code === "TimeStampRefused";
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit(false)}>
      {isUnstamped ? <span><Button onPress={() => void submit(true)} isPending={isPending}>{t("placement-sign-without-stamp")}</Button></span> : null}
      <p>{t("placement-sign-what", { number: document.number })}</p>
      {fields}
      <Stamp />
      <p className={styles.soft}>{t(how === "file" ? "placement-sign-legal" : "placement-sign-legal-card")}</p>
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("placement-sign-now")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
        {how === "file" ? <LinkButton look="quiet" to="/settings" search={{ tab: "signing" }}>{t("placement-sign-make-identity")}</LinkButton> : null}
      </Actions>
    </Form>
  );
}

/** Whether the signature will get a time stamp, and what goes out for it. */
function Stamp() {
  const t = useText();
  const { data } = useRead("signing_settings_get", {});
  if (!data) return null;
  return <p className={styles.soft}>{data.time_stamps ? t("placement-sign-stamp", { service: data.time_stamps }) : t("placement-sign-no-stamp")}</p>;
}
