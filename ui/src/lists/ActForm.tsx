import { useState } from "react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Over, TroubleError, Write } from "../data/query";
import { type CommandName, lastSeen } from "../ipc";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Working } from "../kit/Working";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { ActOutcome } from "../generated/ipc";
import { LeftOutRows } from "./LeftOutRows";
import styles from "./Lists.module.css";

export interface ActFormProps {
  /** Whether everything was chosen that the act needs. */
  ready: boolean;
  /** What it would come to. */
  told: UseQueryResult<ActOutcome, TroubleError>;
  write: Pick<Write<CommandName>, "isPending" | "trouble">;
  /** Does it; records that were changed after `over` are left out. */
  perform: (over: Over) => Promise<ActOutcome | null>;
  onDone: () => void;
  onCancel: () => void;
  children: React.ReactNode;
}

/** An act over many records: its fields, what it comes to, and whom it leaves out and why; then done in one step. */
export function ActForm({ ready, told, write, perform, onDone, onCancel, children }: ActFormProps) {
  const t = useText();
  const [seen, setSeen] = useState(lastSeen);
  const outcome = ready ? told.data : undefined;
  const submit = async (): Promise<void> => {
    const done = await perform({ seen, told: () => setSeen(lastSeen()) });
    if (!done) return;
    toast([t("lists-act-done", { count: done.changes }), ...(done.left_out > 0 ? [t("lists-act-kept", { count: done.left_out })] : [])].join(" "));
    onDone();
  };
  const changes = outcome?.changes ?? 0;
  return (
    <Form trouble={write.trouble ?? told.error?.trouble ?? null} onSubmit={() => void submit()}>
      {children}
      {outcome ? <Outcome of={outcome} /> : null}
      <Working isPending={write.isPending} label={t("lists-act-working")} />
      <Actions>
        <Button type="submit" look="primary" isPending={write.isPending} isDisabled={changes === 0 || told.isPlaceholderData}>{t("lists-act-do", { count: changes })}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}

function Outcome({ of: { changes, already, left_out, named } }: { of: ActOutcome }) {
  const t = useText();
  return (
    <div className={styles.outcome} role="status">
      <p>{t("lists-act-changes", { count: changes })} {changes > 0 ? t("lists-act-undo") : null}</p>
      {already > 0 ? <p>{t("lists-act-already", { count: already })}</p> : null}
      <LeftOutRows title={t("lists-act-left-out", { count: left_out })} count={left_out} named={named} />
    </div>
  );
}
