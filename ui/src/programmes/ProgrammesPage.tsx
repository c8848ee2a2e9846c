import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useClassifications } from "../data/classifications";
import { useRead } from "../data/query";
import { ExportButton } from "../export/ExportButton";
import { useShortcut } from "../frame/shortcuts";
import { LinkButton } from "../kit/Button";
import { type ColumnDef, DataTable } from "../kit/DataTable";
import { EmptyState } from "../kit/EmptyState";
import lists from "../kit/lists.module.css";
import { Loaded } from "../kit/Loaded";
import { Page } from "../kit/Page";
import { SearchBox } from "../kit/SearchBox";
import { matches } from "../text/matches";
import { type Say, useText } from "../text/text";
import type { Programme } from "../generated/ipc";

const columnsOf = (t: Say, sector: (kept: string) => string): ColumnDef<Programme>[] => [
  { id: "qualification", label: t("programmes-column-qualification"), width: "3fr", minWidth: 180, isRowHeader: true, cell: (row) => <span>{row.qualification}</span> },
  { id: "name", label: t("programmes-column-name"), width: "3fr", minWidth: 180, cell: (row) => <span>{row.name}</span> },
  { id: "code", label: t("programmes-column-code"), width: 130, cell: (row) => <span>{row.code || "—"}</span> },
  { id: "sector", label: t("programmes-column-sector"), width: "3fr", minWidth: 180, cell: (row) => <span>{sector(row.sector) || "—"}</span> },
  { id: "level", label: t("programmes-column-level"), width: 80, end: true, cell: (row) => <span>{row.lki_level}</span> },
  { id: "outcomes", label: t("programmes-column-outcomes"), width: 110, end: true, cell: (row) => <span>{row.outcomes.length}</span> },
];

/** Programmes with their qualifications: a short list, all of it at hand, searched here. */
export function ProgrammesPage() {
  const t = useText();
  const navigate = useNavigate();
  const [search, setSearch] = useState("");
  const read = useRead("programme_list", {});
  const { name } = useClassifications();
  const sector = (kept: string): string => name("sectors", kept);
  const columns = columnsOf(t, sector);
  const open = (id: string): void => void navigate({ to: "/programmes/$id", params: { id } });
  useShortcut("new", () => open("new"));
  const create = <LinkButton to="/programmes/$id" params={{ id: "new" }} look="primary">{t("programmes-new")}</LinkButton>;
  const bring = <LinkButton to="/import" search={{ kind: "programmes" }}>{t("programmes-import")}</LinkButton>;
  const found = (read.data?.programmes ?? []).filter((row) => matches(search, row.qualification, row.name, row.code, sector(row.sector)));
  return (
    <Page fill title={t("programmes-title")} actions={<><ExportButton list={{ register: "programmes", query: { search } }} total={found.length} />{bring}{create}</>}>
      <Loaded of={read}>
        {({ programmes }) => programmes.length === 0 ? (
          <EmptyState title={t("programmes-empty-title")} actions={<>{create}{bring}</>}>{t("programmes-empty-what")}</EmptyState>
        ) : (
          <>
            <div role="search" className={lists.bar}>
              <SearchBox label={t("programmes-filter")} value={search} onChange={setSearch} />
              <span className={lists.total} role="status">{t("app-count", { count: programmes.length })}</span>
            </div>
            <DataTable
              label={t("programmes-title")} columns={columns} onOpen={(row) => open(row.id)} empty={t("app-nothing-found")}
              rows={found}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
