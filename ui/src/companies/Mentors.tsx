import { useState } from "react";
import { useWrite } from "../data/query";
import { Button } from "../kit/Button";
import { Confirm, Dialog } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { PeopleList } from "../kit/PeopleList";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { Mentor } from "../generated/ipc";
import { MentorForm } from "./MentorForm";

/** A company's mentors. */
export function Mentors({ companyId, mentors }: { companyId: string; mentors: readonly Mentor[] }) {
  const t = useText();
  const [editing, setEditing] = useState<Mentor | "new" | null>(null);
  const [removing, setRemoving] = useState<Mentor | null>(null);
  const remove = useWrite("mentor_remove");
  const find = (id: string): Mentor | null => mentors.find((mentor) => mentor.id === id) ?? null;
  const confirmed = async (): Promise<void> => {
    if (!removing) return;
    const done = await remove.run({ id: removing.id });
    if (done) { toast(t("companies-mentor-removed")); setRemoving(null); }
  };
  return (
    <>
      <PeopleList
        people={mentors.map((mentor) => ({ id: mentor.id, name: mentor.name, about: [mentor.position, mentor.qualification, mentor.phone, mentor.email].filter(Boolean).join(" · ") }))}
        none={t("companies-mentors-none")}
        onEdit={(id) => setEditing(find(id))}
        onRemove={(id) => { remove.clear(); setRemoving(find(id)); }}
      />
      <div><Button onPress={() => setEditing("new")}>{t("companies-mentor-new")}</Button></div>
      <Dialog title={t(editing === "new" ? "companies-mentor-new" : "companies-mentor-edit")} isOpen={editing !== null} onClose={() => setEditing(null)}>
        {editing ? (
          <MentorForm
            companyId={companyId} mentor={editing === "new" ? null : editing}
            onSaved={() => { toast(t("companies-mentor-saved")); setEditing(null); }} onCancel={() => setEditing(null)}
          />
        ) : null}
      </Dialog>
      <Confirm
        title={t("companies-mentor-remove-title")} isOpen={removing !== null} onClose={() => setRemoving(null)}
        confirm={t("app-remove")} onConfirm={() => void confirmed()} isPending={remove.isPending} danger
      >
        <ErrorSummary trouble={remove.trouble} />
        <p>{t("companies-mentor-remove-what", { name: removing?.name ?? "" })}</p>
      </Confirm>
    </>
  );
}
