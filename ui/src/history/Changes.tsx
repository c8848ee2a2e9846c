import { useId } from "react";
import type { FieldChange, RecordLine } from "../generated/ipc";
import { useText } from "../text/text";
import styles from "./History.module.css";
import { LongText } from "./LongText";

/** Each field before and after. What a record began with, or had when it went, is opened by whoever wants it. */
export function Changes({ of: { kind, changes } }: { of: RecordLine }) {
  const t = useText();
  if (changes.length === 0) return null;
  if (kind === "changed") return <List changes={changes} />;
  return (
    <details className={styles.recorded}>
      <summary>{t("history-recorded", { count: changes.length })}</summary>
      <List changes={changes} whole={kind === "removed" ? "removed" : "created"} />
    </details>
  );
}

/** `whole` of a record that came or went: its fields have only the one side. */
function List({ changes, whole }: { changes: readonly FieldChange[]; whole?: "created" | "removed" }) {
  const id = useId();
  return (
    <dl className={styles.changes}>
      {changes.map((change, index) => (
        <div key={`${id}${index}`}>
          <dt>{change.field}{change.item ? <small>{change.item}</small> : null}</dt>
          <dd><Sides change={change} whole={whole} /></dd>
        </div>
      ))}
    </dl>
  );
}

function Sides({ change: { how, before, after }, whole }: { change: FieldChange; whole: "created" | "removed" | undefined }) {
  const t = useText();
  if (whole) return <LongText text={whole === "created" ? after : before} />;
  if (how === "created") return <p><span className={styles.tag}>{t("history-added")}</span><ins><LongText text={after} /></ins></p>;
  if (how === "removed") return <p><span className={styles.tag}>{t("history-taken")}</span><del><LongText text={before} /></del></p>;
  return (
    <>
      <p><span className={styles.tag}>{t("history-before")}</span>{before ? <del><LongText text={before} /></del> : <em>{t("history-was-empty")}</em>}</p>
      <p><span className={styles.tag}>{t("history-after")}</span>{after ? <ins><LongText text={after} /></ins> : <em>{t("history-was-empty")}</em>}</p>
    </>
  );
}
