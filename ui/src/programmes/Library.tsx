import { useState } from "react";
import { useRead, useWrite } from "../data/query";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { Programme, ProvenItem } from "../generated/ipc";
import { LibraryForm } from "./LibraryForm";
import styles from "./Programmes.module.css";

/** Expectations that have proved themselves: what the school proposes to every placement of the programme. */
export function Library({ programme }: { programme: Programme }) {
  const t = useText();
  const read = useRead("proven_item_list", { programme_id: programme.id });
  const [editing, setEditing] = useState<ProvenItem | "new" | null>(null);
  const close = (): void => setEditing(null);
  return (
    <Panel title={t("programmes-library")} actions={<Button onPress={() => setEditing("new")}>{t("programmes-library-add")}</Button>}>
      <p className={styles.soft}>{t("programmes-library-what")}</p>
      <Loaded of={read}>{({ items }) => (items.length === 0
        ? <p>{t("programmes-library-none")}</p>
        : <ul className={styles.library}>{items.map((item) => <li key={item.id}><Row item={item} onEdit={() => setEditing(item)} /></li>)}</ul>)}
      </Loaded>
      <Dialog title={t("programmes-library-text")} isOpen={editing !== null} onClose={close}>
        {editing === null ? null : <LibraryForm programme={programme} item={editing === "new" ? null : editing} onSaved={close} onCancel={close} />}
      </Dialog>
    </Panel>
  );
}

function Row({ item, onEdit }: { item: ProvenItem; onEdit: () => void }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("proven_item_remove");
  const { party, side, text, outcome_codes } = item;
  return (
    <>
      <span className={styles.item}>
        <span className={styles.soft}>{t("meeting-whose", { party, side })}</span> {text}{" "}
        <span className={styles.soft}>{[...outcome_codes, ...(item.programme_id === null ? [t("programmes-library-every")] : [])].join(" · ")}</span>
      </span>
      <span className={styles.commands}>
        <Button look="quiet" aria-label={`${t("app-edit")}: ${text}`} onPress={onEdit}>{t("app-edit")}</Button>
        <Button look="quiet" aria-label={`${t("app-remove")}: ${text}`} isPending={isPending} onPress={() => void run({ id: item.id })}>{t("app-remove")}</Button>
      </span>
      <ErrorSummary trouble={trouble} />
    </>
  );
}
