import { useState } from "react";
import type { Party, Side } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { Panel } from "../../kit/Page";
import { SavedAt } from "../../kit/SavedAt";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import styles from "./Agreeing.module.css";
import { Cell } from "./Cell";
import { MeetingLink } from "../meeting/MeetingLink";
import { Suggestions } from "./Suggestions";

export const parties: readonly Party[] = ["school", "company", "student"];
export const sides: readonly Side[] = ["offers", "expects"];

/** The matrix of expectations: three parties, what each offers and what each expects. */
export function Matrix() {
  const t = useText();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [suggesting, setSuggesting] = useState(false);
  const onSaved = (): void => setSavedAt(new Date());
  return (
    <Panel
      title={t("placement-matrix")}
      actions={<span className={styles.tools}><SavedAt at={savedAt} /><MeetingLink /><Button onPress={() => setSuggesting(true)}>{t("placement-suggestions")}</Button></span>}
    >
      <p className={styles.soft}>{t("placement-matrix-what")}</p>
      {parties.map((party) => (
        <Part key={party} name={`expectations-${party}`}>
          <section className={styles.party} aria-label={t(`placements-party-${party}`)}>
            <h3>{t(`placements-party-${party}`)}</h3>
            <div className={styles.sides}>{sides.map((side) => <Cell key={side} party={party} side={side} onSaved={onSaved} />)}</div>
          </section>
        </Part>
      ))}
      <Outcomes />
      <Suggestions isOpen={suggesting} onClose={() => setSuggesting(false)} onSaved={onSaved} />
    </Panel>
  );
}

/** What the codes in the matrix stand for. */
function Outcomes() {
  const t = useText();
  const { view: { programme } } = usePlacement();
  if (programme.outcomes.length === 0) return <p className={styles.soft}>{t("placement-outcomes-none")}</p>;
  return (
    <details>
      <summary>{t("placement-outcomes-key")}</summary>
      <dl className={styles.key}>{programme.outcomes.map(({ id, code, text }) => <div key={id}><dt>{code}</dt><dd>{text}</dd></div>)}</dl>
    </details>
  );
}
