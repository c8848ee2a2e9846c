import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { SortDescriptor } from "react-aria-components";
import { usePages, useRead } from "../data/query";
import { ExportButton } from "../export/ExportButton";
import { useShortcut } from "../frame/shortcuts";
import { LinkButton } from "../kit/Button";
import { DataTable } from "../kit/DataTable";
import { EmptyState } from "../kit/EmptyState";
import lists from "../kit/lists.module.css";
import { Page } from "../kit/Page";
import { PagesTrouble } from "../kit/PagesTrouble";
import { queryOf } from "../lists/choice";
import { SavedViews } from "../lists/SavedViews";
import { useChoice } from "../lists/useChoice";
import { useText } from "../text/text";
import type { PlacementSort } from "../generated/ipc";
import { placementColumns } from "./columns";
import { FilterBar } from "./FilterBar";
import { anyPlacement, placementQuery, type PlacementsSearch, placementsSearch } from "./filters";
import { PlacementActs } from "./PlacementActs";

const sortOf = (sort: PlacementSort | undefined): SortDescriptor => {
  switch (sort) {
    case "student": return { column: "student", direction: "ascending" };
    case "company": return { column: "company", direction: "ascending" };
    case "number": return { column: "number", direction: "ascending" };
    case "start_asc": return { column: "period", direction: "ascending" };
    default: return { column: "period", direction: "descending" };
  }
};

const sortBy = ({ column, direction }: SortDescriptor): PlacementSort => {
  if (column === "student" || column === "company" || column === "number") return column;
  return direction === "ascending" ? "start_asc" : "start_desc";
};

/** All placements: searched, filtered, sorted; opened with Enter or a click. */
export function PlacementsPage() {
  const t = useText();
  const navigate = useNavigate();
  const filters = useSearch({ from: "/placements" });
  const query = placementQuery(filters, null);
  const pages = usePages("placement_list", query, (after: string | null) => placementQuery(filters, after), (page) => page.next);
  const columns = useMemo(() => placementColumns(t), [t]);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const total = useRead("placement_count", query, { keep: true }).data?.count ?? rows.length;
  const set = useCallback((next: PlacementsSearch) => void navigate({ to: "/placements", search: next, replace: true }), [navigate]);
  // Another order of the same rows leaves them chosen.
  const choosing = useChoice({ ...query, sort: null }, rows);
  useShortcut("new", () => void navigate({ to: "/placements/new" }));
  const filtered = Boolean(filters.search ?? filters.stage ?? filters.attention);

  return (
    <Page
      fill
      title={t("placements-title")}
      actions={<><ExportButton list={{ register: "placements", query }} total={total} /><LinkButton to="/import" search={{ kind: "placements" }}>{t("placements-import")}</LinkButton><LinkButton to="/placements/new" look="primary">{t("placements-new")}</LinkButton></>}
    >
      <FilterBar filters={filters} onChange={set}>
        <SavedViews now={{ register: "placements", query }} chosen={filters.view} onChoose={(view) => set(placementsSearch(view ? { ...view.shows.query, view: view.id } : { ...filters, view: undefined }))} />
        <span className={lists.total} role="status">{pages.data ? t("app-count", { count: total }) : null}</span>
      </FilterBar>
      <PagesTrouble of={pages} />
      {pages.data && rows.length === 0 && !filtered ? (
        <EmptyState title={t("placements-empty-title")} actions={<LinkButton to="/import" search={{ kind: "placements" }} look="primary">{t("placements-import")}</LinkButton>}>
          {t("placements-empty-what")}
        </EmptyState>
      ) : (
        <DataTable
          label={t("placements-title")}
          columns={columns}
          rows={rows}
          choice={choosing.table}
          sort={sortOf(filters.sort)}
          onSort={(sort) => set({ ...filters, sort: sortBy(sort) })}
          onOpen={(row) => void navigate({ to: "/placements/$id", params: { id: row.id } })}
          onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
          isLoadingMore={pages.isFetchingNextPage}
          empty={pages.isPending ? t("app-loading") : t("placements-none-match")}
        />
      )}
      <PlacementActs choosing={choosing} query={queryOf(choosing.choice, query, anyPlacement)} />
    </Page>
  );
}
