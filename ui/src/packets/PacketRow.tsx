import { useState } from "react";
import { toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import type { PacketView } from "../generated/ipc";
import { call } from "../ipc";
import { Badge } from "../kit/Badge";
import { Actions, Button, LinkButton } from "../kit/Button";
import { Confirm } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { useText } from "../text/text";
import styles from "./Packets.module.css";
import { kindWords, storyOf, tones } from "./words";

/** One form: its number, how it stands, and what can be done with it. */
export function PacketRow({ of: { packet, number, state, remind }, address }: { of: PacketView; address: string }) {
  const t = useText();
  return (
    <li className={styles.packet}>
      <div className={styles.head}>
        <h3>{kindWords(t, packet.kind)}</h3>
        <span className={styles.number}>{t("packets-number", { number })}</span>
        <Badge tone={tones[state]} icon={state === "answered" ? "check" : "ring"}>{t(`packets-state-${state}`)}</Badge>
        {remind ? <Badge tone="warn" icon="warning">{t("packets-remind")}</Badge> : null}
      </div>
      <p className={styles.soft}>{storyOf(t, packet).join(" · ")}</p>
      {state === "out" ? <Out id={packet.id} number={number} remind={remind} address={address} /> : null}
    </li>
  );
}

/** What is done with a form that waits for its answer. */
function Out({ id, number, remind, address }: { id: string; number: string; remind: boolean; address: string }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const mail = useWrite("packet_mail");
  const save = useWrite("packet_save");
  const withdraw = useWrite("packet_withdraw");
  const open = async (made: Promise<{ path: string } | null>): Promise<void> => {
    const file = await made;
    if (!file) return;
    toastSaved(t, file.path);
    await call("show_file", { path: file.path, in_folder: false });
  };
  const takeBack = async (): Promise<void> => {
    await withdraw.run({ id });
    setAsking(false);
  };
  return (
    <>
      <ErrorSummary trouble={mail.trouble ?? save.trouble ?? withdraw.trouble} />
      {address === "" ? <p className={styles.soft}>{t("packets-mail-no-address")}</p> : null}
      <Actions>
        {address === "" ? null : (
          <Button look={remind ? "primary" : "plain"} isPending={mail.isPending} onPress={() => void open(mail.run({ id, path: null }))}>{t(remind ? "packets-mail-again" : "packets-mail")}</Button>
        )}
        <Button isPending={save.isPending} onPress={() => void open(save.run({ id, path: null }))}>{t("packets-open")}</Button>
        <LinkButton to="/packets/$number" params={{ number }}>{t("packets-type-in")}</LinkButton>
        <Button look="quiet" onPress={() => setAsking(true)}>{t("packets-withdraw")}</Button>
      </Actions>
      <Confirm title={t("packets-withdraw-ask", { number })} confirm={t("packets-withdraw")} isOpen={asking} danger isPending={withdraw.isPending} onClose={() => setAsking(false)} onConfirm={() => void takeBack()}>
        <p>{t("packets-withdraw-what")}</p>
      </Confirm>
    </>
  );
}
