import { useState } from "react";
import { useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { Select } from "../kit/Select";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { IssuedMatch, Party } from "../generated/ipc";

export interface ReceiveProps {
  issued: IssuedMatch;
  /** The file, Base64. */
  content: string;
  onReceived: () => void;
}

/** Keeps a document that was signed elsewhere with its placement: whose signature stands for which party. */
export function Receive({ issued, content, onReceived }: ReceiveProps) {
  const t = useText();
  const [chosen, setChosen] = useState<Record<string, Party>>({});
  const { run, isPending, trouble } = useWrite("document_receive");
  const submit = async (): Promise<void> => {
    const parties = Object.entries(chosen).map(([field, party]) => ({ field, party }));
    if (!await run({ content, parties })) return;
    toast(t("verify-receive-done", { number: issued.number }));
    onReceived();
  };
  const choices = issued.open.map((party) => ({ id: party, label: t(`placements-party-${party}`) }));
  return (
    <Panel title={t("verify-receive")}>
      <Form trouble={trouble} onSubmit={() => void submit()}>
        <p>{t("verify-receive-what", { count: issued.fresh.length })}</p>
        {issued.fresh.map(({ field, signer, party }) => (
          <Select
            key={field} name={field} label={t("verify-receive-party", { signer })} choices={choices} isRequired isDisabled={party !== null}
            value={party ?? chosen[field] ?? null} onChange={(value) => setChosen({ ...chosen, [field]: value as Party })}
          />
        ))}
        <Actions><Button type="submit" look="primary" isPending={isPending}>{t("verify-receive-do")}</Button></Actions>
      </Form>
    </Panel>
  );
}
