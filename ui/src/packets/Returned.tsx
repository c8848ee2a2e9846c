import { useState } from "react";
import { useWrite } from "../data/query";
import type { ReturnedForm, ReturnedRow } from "../generated/ipc";
import { Note } from "../kit/Badge";
import { Actions, Button, LinkButton } from "../kit/Button";
import { Check } from "../kit/Choices";
import { Form } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";
import styles from "./Packets.module.css";
import { stageOfKind } from "./words";

/** One form of a file: whose it is, what it would change, and which of it is taken. */
export function Returned({ form, content }: { form: ReturnedForm; content: string }) {
  const t = useText();
  const { number, title, student, company, packet, obstacle, rows } = form;
  const [leftOut, setLeftOut] = useState<readonly string[]>(() => rows.filter(({ problem }) => problem !== null).map(({ name }) => name));
  const [done, setDone] = useState(false);
  const { run, isPending, trouble } = useWrite("packet_accept");
  const takes = rows.length - leftOut.length;
  const accept = async (): Promise<void> => { if (await run({ content, number, left_out: [...leftOut] })) setDone(true); };
  const set = (name: string, on: boolean): void => setLeftOut(on ? leftOut.filter((one) => one !== name) : [...leftOut, name]);
  const toPlacement = packet ? (
    <LinkButton to="/placements/$id" params={{ id: packet.placement_id }} search={{ stage: stageOfKind[packet.kind] }}>{t("packets-to-placement")}</LinkButton>
  ) : null;
  return (
    <Panel title={title || t("packets-refused")} actions={<span className={styles.number}>{t("packets-number", { number })}</span>}>
      {student ? <p><strong>{t("packets-form-of", { student, company })}</strong></p> : null}
      {done ? <Note tone="good" role="status" title={t("packets-accepted", { number })} /> : obstacle ? <Note tone="warn" title={t("packets-refused")}><p>{obstacle}</p></Note> : rows.length === 0 ? <p>{t("packets-no-changes")}</p> : (
        <Form trouble={trouble} onSubmit={() => void accept()} label={t("packets-differences")}>
          <Differences rows={rows} leftOut={leftOut} onSet={set} />
          <Actions><Button type="submit" look="primary" isPending={isPending} isDisabled={takes === 0}>{t("packets-accept", { count: takes })}</Button>{toPlacement}</Actions>
        </Form>
      )}
      {done || obstacle ? <Actions>{toPlacement}</Actions> : null}
    </Panel>
  );
}

/** Answers beside what is on record; an answer that cannot be taken says why. */
function Differences({ rows, leftOut, onSet }: { rows: readonly ReturnedRow[]; leftOut: readonly string[]; onSet: (name: string, on: boolean) => void }) {
  const t = useText();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t("packets-differences")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("packets-column-take")}</th>
            <th scope="col">{t("packets-column-question")}</th>
            <th scope="col">{t("packets-column-before")}</th>
            <th scope="col">{t("packets-column-after")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, section, label, before, after, problem }) => (
            <tr key={name} className={leftOut.includes(name) ? styles.left : undefined}>
              <td><Check label={<span className={styles.hidden}>{t("packets-take", { question: label })}</span>} value={!leftOut.includes(name)} isDisabled={problem !== null} onChange={(on) => onSet(name, on)} /></td>
              <th scope="row">{section ? <span className={styles.section}>{section}</span> : null}{label}</th>
              <td>{before || <span className={styles.soft}>{t("packets-empty-value")}</span>}</td>
              <td><strong>{after || t("packets-empty-value")}</strong>{problem ? <p className={styles.problem}>{problem}</p> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
