import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { usePages, useRead } from "../data/query";
import { ExportButton } from "../export/ExportButton";
import { useShortcut } from "../frame/shortcuts";
import { Badge } from "../kit/Badge";
import { LinkButton } from "../kit/Button";
import { type ColumnDef, DataTable } from "../kit/DataTable";
import { EmptyState } from "../kit/EmptyState";
import lists from "../kit/lists.module.css";
import { Page } from "../kit/Page";
import { PagesTrouble } from "../kit/PagesTrouble";
import { SearchBox } from "../kit/SearchBox";
import { Select } from "../kit/Select";
import { queryOf } from "../lists/choice";
import { SavedViews } from "../lists/SavedViews";
import { useChoice } from "../lists/useChoice";
import { date } from "../text/format";
import { type Say, useText } from "../text/text";
import type { StudentRow } from "../generated/ipc";
import { anyStudent, studentQuery, type StudentsSearch, studentsSearch, whoms } from "./filters";
import { StudentActs } from "./StudentActs";

const columnsOf = (t: Say): ColumnDef<StudentRow>[] => [
  { id: "name", label: t("students-column-name"), width: "3fr", minWidth: 180, isRowHeader: true, cell: (row) => <span>{row.name}{row.left ? <> <Badge>{t(`students-left-${row.left}`)}</Badge></> : null}</span> },
  { id: "group", label: t("students-column-group"), width: 120, cell: (row) => <span>{row.group || "—"}</span> },
  { id: "qualification", label: t("students-column-programme"), width: "3fr", minWidth: 160, cell: (row) => <span>{row.qualification || "—"}</span> },
  { id: "birth", label: t("students-column-birth"), width: 160, cell: (row) => <span>{date(row.birth_date)}</span> },
  { id: "placements", label: t("students-column-placements"), width: 110, end: true, cell: (row) => <span>{row.placements}</span> },
];

const any = "·any";

/** All learners. */
export function StudentsPage() {
  const t = useText();
  const navigate = useNavigate();
  const filters = useSearch({ from: "/students" });
  const query = studentQuery(filters, null);
  const pages = usePages("student_list", query, (after: string | null) => studentQuery(filters, after), (page) => page.next);
  const show = useCallback((search: StudentsSearch) => void navigate({ to: "/students", search, replace: true }), [navigate]);
  const set = useCallback((part: Record<string, string | undefined>) => show(studentsSearch({ ...filters, ...part })), [filters, show]);
  const setSearch = useCallback((words: string) => set({ search: words }), [set]);
  const groups = useRead("student_groups", {});
  const columns = useMemo(() => columnsOf(t), [t]);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const total = useRead("student_count", query, { keep: true }).data?.count ?? rows.length;
  const choosing = useChoice(query, rows);
  const open = (id: string): void => void navigate({ to: "/students/$id", params: { id } });
  useShortcut("new", () => open("new"));

  return (
    <Page
      fill
      title={t("students-title")}
      actions={<><LinkButton to="/students/groups">{t("students-groups")}</LinkButton><ExportButton list={{ register: "students", query }} total={total} /><LinkButton to="/import" search={{ kind: "students" }}>{t("students-import")}</LinkButton><LinkButton to="/students/$id" params={{ id: "new" }} look="primary">{t("students-new")}</LinkButton></>}
    >
      <div role="search" className={lists.bar}>
        <SearchBox label={t("students-search")} value={filters.search ?? ""} onChange={setSearch} />
        <Select
          className={lists.filter} name="group" label={t("students-group")} value={filters.group ?? any} onChange={(group) => set({ group: group === any ? undefined : group })}
          choices={[{ id: any, label: t("students-group-any") }, ...(groups.data?.groups ?? []).map((name) => ({ id: name, label: name }))]}
        />
        <Select
          className={lists.filter} name="whom" label={t("students-whom")} value={query.whom} onChange={(whom) => set({ whom })}
          choices={whoms.map((id) => ({ id, label: t(`students-whom-${id}`) }))}
        />
        <SavedViews now={{ register: "students", query }} chosen={filters.view} onChoose={(view) => show(view ? studentsSearch({ ...view.shows.query, view: view.id }) : studentsSearch({ ...filters, view: undefined }))} />
        <span className={lists.total} role="status">{pages.data ? t("app-count", { count: total }) : null}</span>
      </div>
      <PagesTrouble of={pages} />
      {pages.data && rows.length === 0 && query.search === "" && query.group === null && query.whom === "present" ? (
        <EmptyState title={t("students-empty-title")} actions={<LinkButton to="/import" search={{ kind: "students" }} look="primary">{t("students-import")}</LinkButton>}>
          {t("students-empty-what")}
        </EmptyState>
      ) : (
        <DataTable
          label={t("students-title")} columns={columns} rows={rows} onOpen={(row) => open(row.id)} choice={choosing.table}
          onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined} isLoadingMore={pages.isFetchingNextPage}
          empty={pages.isPending ? t("app-loading") : t("students-none-match")}
        />
      )}
      <StudentActs choosing={choosing} query={queryOf(choosing.choice, query, anyStudent)} />
    </Page>
  );
}
