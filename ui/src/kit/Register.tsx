import { useState } from "react";
import { useWrite } from "../data/query";
import type { CommandName, Input } from "../ipc";
import { useText } from "../text/text";
import { Button } from "./Button";
import { Confirm, Dialog } from "./Dialog";
import { ErrorSummary } from "./ErrorSummary";
import styles from "./Register.module.css";
import { toast } from "./toasts";

export interface Entry {
  id: string;
  name: string;
  /** Position, telephone, term and so on; parts that are empty are left out. */
  about: readonly (string | null | undefined | false)[];
  /** A state in words, beside the name. */
  badge?: React.ReactNode;
  /** Commands of its own, before „change” and „remove”. */
  commands?: React.ReactNode;
}

/** What is said of one kind of record; `remove…` name it, the rest stands alone. */
export interface RegisterWords {
  none: string;
  add: string;
  edit: string;
  saved: string;
  removeTitle: string;
  removeWhat: (name: string) => string;
  removed: string;
}

export interface RegisterProps<N extends CommandName> {
  entries: readonly Entry[];
  words: RegisterWords;
  /** The form of a record, or of a new one. */
  form: (id: string | null, onSaved: () => void, onCancel: () => void) => React.ReactNode;
  remove: { command: N; input: (id: string) => Input<N> };
  wide?: boolean;
  /** Shows the records in another way than as a list. */
  children?: (act: { edit: (id: string) => void; remove: (id: string) => void }) => React.ReactNode;
}

/** A short list of records of one kind: each can be changed in a window and removed after a question, and new ones are added. */
export function Register<N extends CommandName>({ entries, words, form, remove: { command, input }, wide, children }: RegisterProps<N>) {
  const t = useText();
  const [editing, setEditing] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Entry | null>(null);
  const write = useWrite(command);
  const close = (): void => setEditing(null);
  const ask = (id: string): void => { write.clear(); setRemoving(entries.find((entry) => entry.id === id) ?? null); };
  const confirmed = async (): Promise<void> => {
    if (removing && (await write.run(input(removing.id))) !== null) { toast(words.removed); setRemoving(null); }
  };
  return (
    <>
      {entries.length === 0 ? <p className={styles.soft}>{words.none}</p> : children?.({ edit: setEditing, remove: ask }) ?? <Entries entries={entries} onEdit={setEditing} onRemove={ask} />}
      <div><Button onPress={() => setEditing("new")}>{words.add}</Button></div>
      <Dialog title={editing === "new" ? words.add : words.edit} wide={wide ?? false} isOpen={editing !== null} onClose={close}>
        {editing === null ? null : form(editing === "new" ? null : editing, () => { toast(words.saved); close(); }, close)}
      </Dialog>
      <Confirm title={words.removeTitle} isOpen={removing !== null} onClose={() => setRemoving(null)} confirm={t("app-remove")} onConfirm={() => void confirmed()} isPending={write.isPending} danger>
        <ErrorSummary trouble={write.trouble} />
        <p>{words.removeWhat(removing?.name ?? "")}</p>
      </Confirm>
    </>
  );
}

function Entries({ entries, onEdit, onRemove }: { entries: readonly Entry[]; onEdit: (id: string) => void; onRemove: (id: string) => void }) {
  const t = useText();
  return (
    <ul className={styles.list}>
      {entries.map(({ id, name, about, badge, commands }) => (
        <li key={id}>
          <div className={styles.who}>
            <p className={styles.name}>{name} {badge}</p>
            <p className={styles.soft}>{about.filter(Boolean).join(" · ")}</p>
          </div>
          {commands}
          <Button look="quiet" aria-label={`${t("app-edit")}: ${name}`} onPress={() => onEdit(id)}>{t("app-edit")}</Button>
          <Button look="quiet" aria-label={`${t("app-remove")}: ${name}`} onPress={() => onRemove(id)}>{t("app-remove")}</Button>
        </li>
      ))}
    </ul>
  );
}
