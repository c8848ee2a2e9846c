import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { usePages, useRead } from "../data/query";
import { ExportButton } from "../export/ExportButton";
import { useShortcut } from "../frame/shortcuts";
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
import { SelectionBar } from "../lists/SelectionBar";
import { useChoice } from "../lists/useChoice";
import { type Say, useText } from "../text/text";
import type { CompanyRow } from "../generated/ipc";
import styles from "./Companies.module.css";
import { anyCompany, type CompaniesSearch, companiesSearch, companyFilters, companyQuery } from "./filters";
import { StandingBadge } from "./standing";

const any = "any";

const twoLines = (first: string, second: string) => <span className={lists.two}><span>{first}</span><span className={lists.soft}>{second}</span></span>;

const columnsOf = (t: Say): ColumnDef<CompanyRow>[] => [
  { id: "name", label: t("companies-column-name"), width: "4fr", minWidth: 240, isRowHeader: true, cell: (row) => twoLines(row.name, row.address) },
  { id: "number", label: t("companies-column-number"), width: 150, cell: (row) => <span>{row.registration_number || "—"}</span> },
  { id: "contact", label: t("companies-column-contact"), width: "3fr", minWidth: 180, cell: (row) => twoLines(row.phone || "—", row.email) },
  { id: "standing", label: t("companies-column-standing"), width: 160, cell: (row) => <StandingBadge standing={row.standing} short /> },
  { id: "mentors", label: t("companies-column-mentors"), width: 150, end: true, cell: (row) => <span>{row.mentors}</span> },
  { id: "placements", label: t("companies-column-placements"), width: 110, end: true, cell: (row) => <span>{row.placements}</span> },
];

/** All companies and other hosts. */
export function CompaniesPage() {
  const t = useText();
  const navigate = useNavigate();
  const filters = useSearch({ from: "/companies" });
  const query = companyQuery(filters, null);
  const pages = usePages("company_list", query, (after: string | null) => companyQuery(filters, after), (page) => page.next);
  const show = useCallback((search: CompaniesSearch) => void navigate({ to: "/companies", search, replace: true }), [navigate]);
  const set = useCallback((part: Record<string, string>) => show(companiesSearch({ ...filters, ...part })), [filters, show]);
  const setSearch = useCallback((words: string) => set({ search: words }), [set]);
  const columns = useMemo(() => columnsOf(t), [t]);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const total = useRead("company_count", query, { keep: true }).data?.count ?? rows.length;
  const choosing = useChoice(query, rows);
  const chosen = queryOf(choosing.choice, query, anyCompany);
  const open = (id: string): void => void navigate({ to: "/companies/$id", params: { id } });
  useShortcut("new", () => open("new"));

  return (
    <Page
      fill
      title={t("companies-title")}
      actions={<><ExportButton list={{ register: "companies", query }} total={total} /><LinkButton to="/import" search={{ kind: "companies" }}>{t("companies-import")}</LinkButton><LinkButton to="/companies/$id" params={{ id: "new" }} look="primary">{t("companies-new")}</LinkButton></>}
    >
      <div role="search" className={lists.bar}>
        <SearchBox label={t("companies-search")} value={query.search} onChange={setSearch} />
        <Select
          className={styles.filter} name="filter" label={t("companies-filter")} value={query.filter ?? any} onChange={(to) => set({ filter: to })}
          choices={[{ id: any, label: t("companies-filter-any") }, ...companyFilters.map((known) => ({ id: known, label: t(`companies-filter-${known}`) }))]}
        />
        <SavedViews now={{ register: "companies", query }} chosen={filters.view} onChoose={(view) => show(companiesSearch(view ? { ...view.shows.query, view: view.id } : { ...filters, view: undefined }))} />
        <span className={lists.total} role="status">{pages.data ? t("app-count", { count: total }) : null}</span>
      </div>
      <PagesTrouble of={pages} />
      {pages.data && rows.length === 0 && query.search === "" && query.filter === null ? (
        <EmptyState title={t("companies-empty-title")} actions={<LinkButton to="/import" search={{ kind: "companies" }} look="primary">{t("companies-import")}</LinkButton>}>
          {t("companies-empty-what")}
        </EmptyState>
      ) : (
        <DataTable
          label={t("companies-title")} columns={columns} rows={rows} onOpen={(row) => open(row.id)} choice={choosing.table}
          onMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined} isLoadingMore={pages.isFetchingNextPage}
          empty={pages.isPending ? t("app-loading") : t("companies-none-match")}
        />
      )}
      <SelectionBar choosing={choosing} command="company_count" query={chosen}>{(count) => <ExportButton list={{ register: "companies", query: chosen }} total={count} selected />}</SelectionBar>
    </Page>
  );
}
