import { useRead, useWrite } from "../../data/query";
import type { GateAnswer } from "../../generated/ipc";
import { Form } from "../../kit/ErrorSummary";
import { Panel } from "../../kit/Page";
import { useText } from "../../text/text";
import { useDraft } from "../../data/drafts";
import { Part, usePlacement } from "../placement";
import { SaveBar } from "../../kit/SaveBar";
import { Gate } from "./Gate";
import styles from "./Questionnaire.module.css";

/** The conditions that must hold whatever the index: yes, no or not applicable, with what shows it. */
export function Gates() {
  const t = useText();
  const { view: { placement, questionnaire, gates } } = usePlacement();
  const draft = useDraft(`${placement.id}/gates`, { answers: gates.answers });
  const { value: { answers }, set } = draft;
  const write = useWrite("gates_save");
  const proposed = useRead("gates_propose", { id: placement.id });
  const proposalFor = (id: string) => proposed.data?.proposals.find(({ gate }) => gate === id);
  const answer = (next: GateAnswer): void => set({ answers: [...answers.filter(({ gate }) => gate !== next.gate), next] });
  const submit = async (): Promise<void> => {
    const inOrder = questionnaire.gates.flatMap(({ id }) => answers.filter(({ gate }) => gate === id));
    if (await write.run({ placement_id: placement.id, answers: inOrder }, draft)) draft.drop();
  };
  return (
    <Part name="gates">
      <Panel title={t("questionnaire-gates")}>
        <p className={styles.soft}>{t("questionnaire-gates-what")}</p>
        <Form trouble={write.trouble} onSubmit={() => void submit()} label={t("questionnaire-gates")}>
          <ul className={styles.gates}>
            {questionnaire.gates.map((gate) => <li key={gate.id}><Gate gate={gate} answer={answers.find((known) => known.gate === gate.id)} proposal={proposalFor(gate.id)} onAnswer={answer} /></li>)}
          </ul>
          <SaveBar draft={draft} write={write} />
        </Form>
      </Panel>
    </Part>
  );
}
