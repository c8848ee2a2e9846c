import { useState } from "react";
import { useWrite } from "../data/query";
import type { ContainedMatch, ContainerView, Party } from "../generated/ipc";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field } from "../kit/Field";
import { Panel } from "../kit/Page";
import { Select } from "../kit/Select";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";

export interface KeepContainerProps {
  view: ContainerView;
  /** The document inside, which is on record as it is there. */
  match: ContainedMatch;
  /** Its name in the container. */
  name: string;
  /** The container, Base64. */
  content: string;
  onKept: () => void;
}

/** Keeps a signed container with the placement of the document inside: whose signature stands for which party. */
export function KeepContainer({ view, match, name, content, onKept }: KeepContainerProps) {
  const t = useText();
  const [chosen, setChosen] = useState<Record<number, Party>>({});
  const [recorder, setRecorder] = useState("");
  const { run, isPending, trouble } = useWrite("container_receive");
  const submit = async (): Promise<void> => {
    const parties = Object.entries(chosen).map(([claim, party]) => ({ claim: Number(claim), party }));
    if (!await run({ content, parties, recorded_by: recorder })) return;
    toast(t("verify-container-kept", { number: match.number }));
    onKept();
  };
  const choices = [{ id: "", label: t("verify-container-keep-none") }, ...match.open.map((party) => ({ id: party, label: t(`placements-party-${party}`) }))];
  const choose = (claim: number, id: string): void => {
    const party = match.open.find((one) => one === id);
    const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => Number(other) !== claim));
    setChosen(party ? { ...others, [claim]: party } : others);
  };
  return (
    <Panel title={t("verify-container-keep")}>
      <Form trouble={trouble} onSubmit={() => void submit()}>
        <p>{t("verify-container-keep-what")}</p>
        {view.signatures.map((claim, index) => claim.covers.some((one) => one.name === name && one.state === "same") ? (
          <Select
            key={index} name={`claim-${index}`} label={t("verify-container-keep-party", { signer: claim.signer })} choices={choices}
            value={chosen[index] ?? ""} onChange={(id) => choose(index, id)}
          />
        ) : null)}
        <Field name="recorded_by" label={t("verify-container-recorded_by")} value={recorder} onChange={setRecorder} isRequired />
        <Actions><Button type="submit" look="primary" isPending={isPending}>{t("verify-container-keep")}</Button></Actions>
      </Form>
    </Panel>
  );
}
