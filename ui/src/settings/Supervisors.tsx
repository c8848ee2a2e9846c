import { useState } from "react";
import { useRead, useWrite } from "../data/query";
import { Button } from "../kit/Button";
import { Confirm, Dialog } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { PeopleList } from "../kit/PeopleList";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { Supervisor } from "../generated/ipc";
import { SupervisorForm } from "./SupervisorForm";

/** The school's supervisors of placements. */
export function Supervisors() {
  const t = useText();
  const read = useRead("supervisor_list", {});
  const [editing, setEditing] = useState<Supervisor | "new" | null>(null);
  const [removing, setRemoving] = useState<Supervisor | null>(null);
  const remove = useWrite("supervisor_remove");
  const find = (id: string): Supervisor | null => read.data?.supervisors.find((person) => person.id === id) ?? null;
  const confirmed = async (): Promise<void> => {
    if (!removing) return;
    const done = await remove.run({ id: removing.id });
    if (done) { toast(t("settings-supervisor-removed")); setRemoving(null); }
  };
  return (
    <Panel title={t("settings-supervisors")}>
      <Loaded of={read}>
        {({ supervisors }) => (
          <PeopleList
            people={supervisors.map((person) => ({ id: person.id, name: person.name, about: [person.position, person.phone, person.email].filter(Boolean).join(" · ") }))}
            none={t("settings-supervisors-none")} onEdit={(id) => setEditing(find(id))} onRemove={(id) => { remove.clear(); setRemoving(find(id)); }}
          />
        )}
      </Loaded>
      <div><Button onPress={() => setEditing("new")}>{t("settings-supervisor-new")}</Button></div>
      <Dialog title={t(editing === "new" ? "settings-supervisor-new" : "settings-supervisor-edit")} isOpen={editing !== null} onClose={() => setEditing(null)}>
        {editing ? (
          <SupervisorForm supervisor={editing === "new" ? null : editing} onSaved={() => { toast(t("settings-supervisor-saved")); setEditing(null); }} onCancel={() => setEditing(null)} />
        ) : null}
      </Dialog>
      <Confirm
        title={t("settings-supervisor-remove-title")} isOpen={removing !== null} onClose={() => setRemoving(null)}
        confirm={t("app-remove")} onConfirm={() => void confirmed()} isPending={remove.isPending} danger
      >
        <ErrorSummary trouble={remove.trouble} />
        <p>{t("settings-supervisor-remove-what", { name: removing?.name ?? "" })}</p>
      </Confirm>
    </Panel>
  );
}
