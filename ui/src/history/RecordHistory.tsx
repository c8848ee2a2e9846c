import { useState } from "react";
import { useRead } from "../data/query";
import type { Entity, RecordLine } from "../generated/ipc";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { Loaded } from "../kit/Loaded";
import { moment } from "../text/format";
import { type Say, useText } from "../text/text";
import styles from "./History.module.css";

/** A button that opens what happened to one record: when, what was done, which fields. */
export function RecordHistory({ entity, id }: { entity: Entity; id: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>{t("history-of-record")}</Button>
      <Dialog title={t("history-of-record")} isOpen={isOpen} onClose={() => setOpen(false)} wide><Lines entity={entity} id={id} /></Dialog>
    </>
  );
}

function Lines({ entity, id }: { entity: string; id: string }) {
  const t = useText();
  const history = useRead("history_get", { entity, id });
  return (
    <Loaded of={history}>
      {({ rows }) => (
        <ol className={styles.lines}>
          {rows.map((row) => (
            <li key={row.seq}>
              <time dateTime={row.at}>{moment(row.at)}</time>
              <span>{row.what}{row.fields.length > 0 ? <small>{row.fields.join(", ")}</small> : null}</span>
              <span>{happened(t, row.kind)}</span>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

const happened = (t: Say, kind: RecordLine["kind"]): string => t(`history-${kind ?? "noted"}`);
