import { useMemo, useState } from "react";
import { usePages } from "../data/query";
import type { Entity, RecordLine } from "../generated/ipc";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { PagesTrouble } from "../kit/PagesTrouble";
import { moment } from "../text/format";
import { type Say, useText } from "../text/text";
import { Changes } from "./Changes";
import styles from "./History.module.css";

/** A button that opens what happened to one record and to its parts: when, who, what was done, each field before and after. */
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

function Lines({ entity, id }: { entity: Entity; id: string }) {
  const t = useText();
  const pages = usePages("history_get", `${entity} ${id}`, (before: number | null) => ({ entity, id, before }), (page) => page.next);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  return (
    <>
      <PagesTrouble of={pages} />
      {pages.isPending ? <p role="status">{t("app-loading")}</p> : null}
      <ol className={styles.record}>{rows.map((row, index) => <Line key={row.seq} row={row} follows={rows[index - 1]?.change_set === row.change_set} />)}</ol>
      {pages.hasNextPage ? <div><Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>{t("history-more")}</Button></div> : null}
    </>
  );
}

/** A change; one of the same write as the line above says only what it was about. */
function Line({ row, follows }: { row: RecordLine; follows: boolean }) {
  const t = useText();
  return (
    <li className={follows ? styles.follows : undefined}>
      {follows ? <span /> : <p className={styles.when}><time dateTime={row.at}>{moment(row.at)}</time><small>{row.actor}</small></p>}
      <div>
        <p className={styles.what}>
          {follows ? null : <strong>{row.what}</strong>}
          {row.part ? <span>{row.part}</span> : null}
          <small>{happened(t, row.kind)}</small>
        </p>
        {row.is_erased ? <p className={styles.soft}>{t("history-erased")}</p> : null}
        <Changes of={row} />
      </div>
    </li>
  );
}

const happened = (t: Say, kind: RecordLine["kind"]): string => t(`history-${kind ?? "noted"}`);
