import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import type { Document, Party, SignWith, VerifyView } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { Actions, Button, LinkButton } from "../../kit/Button";
import { Radios } from "../../kit/Choices";
import { Form } from "../../kit/ErrorSummary";
import type { GivenFile } from "../../kit/FileDrop";
import { missing } from "../../kit/form";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";
import { KeyCard } from "./KeyCard";
import { KeyFile } from "./KeyFile";

export interface SignFormProps {
  document: Document;
  party: Party;
  onSigned: (found: VerifyView) => void;
  onClose: () => void;
}

/** Signs with a PKCS#12 file or a card. File, password and PIN are used once and kept nowhere. */
export function SignForm({ document, party, onSigned, onClose }: SignFormProps) {
  const t = useText();
  const [how, setHow] = useState<SignWith["what"]>("file");
  const [file, setFile] = useState<GivenFile | null>(null);
  const [password, setPassword] = useState("");
  const [card, setCard] = useState<string | null>(null);
  const [pin, setPin] = useState("");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const client = useQueryClient();
  const { run, isPending, trouble, clear } = useWrite("document_sign");
  const key = (): SignWith | null => {
    if (how === "file") return file && { what: how, identity: file.content, password };
    return card === null ? null : { what: how, certificate: card, pin };
  };
  const submit = async (without_time_stamp: boolean): Promise<void> => {
    const given = key();
    const [name, label] = how === "file" ? ["identity", t("placement-sign-file")] : ["certificate", t("placement-sign-certificate")];
    setAbsent(given ? null : missing(t("app-fields-missing"), [[name, t("app-field-missing", { field: label })]]));
    const found = given ? await run({ id: document.id, party, with: given, without_time_stamp }) : null;
    if (found) onSigned(found);
    // A wrong PIN has changed what the card says of it.
    else if (how === "card") await client.invalidateQueries({ queryKey: ["card_certificates"] });
  };
  const change = (chosen: string): void => { setHow(chosen as SignWith["what"]); setAbsent(null); clear(); };
  const isUnstamped = trouble?.code === "TimeStampUnanswered" || trouble?.code === "TimeStampRefused";
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit(false)}>
      {isUnstamped ? <span><Button onPress={() => void submit(true)} isPending={isPending}>{t("placement-sign-without-stamp")}</Button></span> : null}
      <p>{t("placement-sign-what", { number: document.number })}</p>
      <Radios
        name="how" label={t("placement-sign-how")} value={how} onChange={change}
        choices={[{ id: "file", label: t("placement-sign-how-file") }, { id: "card", label: t("placement-sign-how-card") }]}
      />
      {how === "file"
        ? <KeyFile file={file} onFile={(given) => { setFile(given); setAbsent(null); }} password={password} onPassword={setPassword} />
        : <KeyCard chosen={card} onChoose={setCard} pin={pin} onPin={setPin} />}
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
