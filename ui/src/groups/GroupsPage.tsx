import { useState } from "react";
import { useRead } from "../data/query";
import { useShortcut } from "../frame/shortcuts";
import { Badge } from "../kit/Badge";
import { Button, LinkButton } from "../kit/Button";
import { type ColumnDef, DataTable } from "../kit/DataTable";
import { Dialog } from "../kit/Dialog";
import { EmptyState } from "../kit/EmptyState";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page } from "../kit/Page";
import { toast } from "../kit/toasts";
import { type Say, useText } from "../text/text";
import type { GroupRow } from "../generated/ipc";
import { GroupForm } from "./GroupForm";
import { yearWords } from "./years";

const columnsOf = (t: Say): ColumnDef<GroupRow>[] => [
  { id: "name", label: t("groups-column-name"), width: "2fr", minWidth: 140, isRowHeader: true, cell: ({ group }) => <span>{group.name} {group.finished ? <Badge>{t("groups-finished")}</Badge> : null}</span> },
  { id: "year", label: t("groups-column-year"), width: 160, cell: ({ group }) => <span>{yearWords(t, group.school_year)}</span> },
  { id: "course", label: t("groups-column-course"), width: 90, end: true, cell: ({ group }) => <span>{group.course || "—"}</span> },
  { id: "programme", label: t("groups-column-programme"), width: "3fr", minWidth: 180, cell: ({ qualification }) => <span>{qualification || "—"}</span> },
  { id: "teacher", label: t("groups-column-teacher"), width: "2fr", minWidth: 140, cell: ({ group }) => <span>{group.teacher || "—"}</span> },
  { id: "students", label: t("groups-column-students"), width: 110, end: true, cell: ({ students }) => <span>{students}</span> },
];

/** The groups of all school years, and the way to the next one. */
export function GroupsPage() {
  const t = useText();
  const read = useRead("group_list", {});
  const [editing, setEditing] = useState<GroupRow | "new" | null>(null);
  useShortcut("new", () => setEditing("new"));
  const close = (): void => setEditing(null);
  return (
    <Page
      fill title={t("groups-title")}
      actions={<>
        <LinkButton to="/students" look="quiet"><Icon name="left" />{t("students-title")}</LinkButton>
        <LinkButton to="/students/groups/rollover">{t("groups-rollover")}</LinkButton>
        <Button look="primary" onPress={() => setEditing("new")}>{t("groups-new")}</Button>
      </>}
    >
      <Loaded of={read}>
        {({ groups, school_year }) => (
          <>
            {groups.length === 0
              ? <EmptyState title={t("groups-empty-title")}>{t("groups-empty-what")}</EmptyState>
              : <DataTable label={t("groups-title")} columns={columnsOf(t)} rows={groups} onOpen={setEditing} />}
            <Dialog title={t(editing === "new" ? "groups-new" : "groups-edit")} isOpen={editing !== null} onClose={close}>
              {editing ? (
                <GroupForm
                  row={editing === "new" ? null : editing} year={school_year} onLeave={close}
                  onSaved={() => { toast(t("groups-saved")); close(); }} onRemoved={() => { toast(t("groups-removed")); close(); }}
                />
              ) : null}
            </Dialog>
          </>
        )}
      </Loaded>
    </Page>
  );
}
