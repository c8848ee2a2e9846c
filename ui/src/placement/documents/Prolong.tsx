import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import type { Document, VerifyView } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Loaded } from "../../kit/Loaded";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";

/** Adds to a signed document what a check in later years needs, once it was shown who is asked. */
export function Prolong({ document: { id }, onDone }: { document: Document; onDone: (found: VerifyView) => void }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>{t("signing-prolong")}</Button>
      <Dialog title={t("signing-prolong")} isOpen={asking} onClose={close}>
        <Plan id={id} onClose={close} onDone={(found) => { onDone(found); close(); }} />
      </Dialog>
    </>
  );
}

function Plan({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: (found: VerifyView) => void }) {
  const t = useText();
  const read = useRead("document_prolong_tell", { id });
  const { run, isPending, trouble } = useWrite("document_prolong");
  const add = async (): Promise<void> => {
    const found = await run({ id });
    if (found) onDone(found);
  };
  return (
    <div className={styles.stack}>
      <ErrorSummary trouble={trouble} />
      <p>{t("signing-prolong-what")}</p>
      <Loaded of={read}>{({ hosts, time_stamps: stamps }) => (
        <>
          <p>{hosts.length > 0 ? t("signing-prolong-hosts", { hosts: hosts.join(", ") }) : t("signing-prolong-nobody")}</p>
          <p className={styles.soft}>{stamps === null ? t("signing-prolong-no-stamps") : t("signing-prolong-stamps", { host: stamps })}</p>
        </>
      )}</Loaded>
      <Actions>
        <Button look="primary" isPending={isPending} onPress={() => void add()}>{t("signing-prolong-do")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </div>
  );
}
