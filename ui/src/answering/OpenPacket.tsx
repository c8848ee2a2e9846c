import { useState } from "react";
import { useWrite } from "../data/query";
import type { AnsweringView } from "../generated/ipc";
import type { Refused } from "../ipc";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field } from "../kit/Field";
import { FileDrop, type GivenFile } from "../kit/FileDrop";
import { fieldId, missing } from "../kit/form";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import styles from "./Answering.module.css";

/** A packet file and its passphrase. */
export function OpenPacket({ onOpen, onClose }: { onOpen: (view: AnsweringView) => void; onClose: () => void }) {
  const t = useText();
  const [file, setFile] = useState<GivenFile | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const { run, isPending, trouble } = useWrite("answering_open");
  const submit = async (): Promise<void> => {
    setAbsent(file ? null : missing(t("app-fields-missing"), [["content", t("app-field-missing", { field: t("answering-file") })]]));
    const view = file ? await run({ content: file.content, passphrase }) : null;
    if (view) onOpen(view);
  };
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      <div id={fieldId("content")} className={styles.stack}>
        <FileDrop label={t("answering-drop")} accept={[".amats-packet"]} onFile={(given) => { setFile(given); setAbsent(null); }} />
        <p role="status">{file ? <span className={styles.chosen}><Icon name="check" /> {t("answering-chosen", { name: file.name })}</span> : null}</p>
      </div>
      <Field name="passphrase" autoComplete="off" label={t("answering-passphrase")} hint={t("answering-passphrase-hint")} value={passphrase} onChange={setPassphrase} isRequired />
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("answering-open-do")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
