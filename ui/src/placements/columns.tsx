import { Badge } from "../kit/Badge";
import type { ColumnDef } from "../kit/DataTable";
import lists from "../kit/lists.module.css";
import { date } from "../text/format";
import type { Say } from "../text/text";
import type { PlacementRow } from "../generated/ipc";
import { rowStage, stepWords } from "./words";

const twoLines = (first: React.ReactNode, second: React.ReactNode, look: "soft" | "late" | "plain" = "soft") => (
  <span className={lists.two}><span>{first}</span><span className={lists[look]}>{second}</span></span>
);

/** The columns of a list of placements. */
export const placementColumns = (t: Say): ColumnDef<PlacementRow>[] => [
  { id: "number", label: t("placements-column-number"), width: 104, sortable: true, cell: (row) => <span>{row.number}</span> },
  { id: "student", label: t("placements-column-student"), width: "3fr", minWidth: 160, sortable: true, isRowHeader: true, cell: (row) => twoLines(row.student, row.group) },
  { id: "company", label: t("placements-column-company"), width: "3fr", minWidth: 160, sortable: true, cell: (row) => twoLines(row.company, row.qualification) },
  { id: "period", label: t("placements-column-period"), width: 130, sortable: true, cell: (row) => twoLines(`${date(row.start)} –`, date(row.end), "plain") },
  {
    id: "stage", label: t("placements-column-stage"), width: 140,
    cell: (row) => { const stage = rowStage(t, row); return <Badge tone={stage.tone}>{stage.words}</Badge>; },
  },
  {
    id: "next", label: t("placements-column-next"), width: "4fr", minWidth: 200,
    cell: (row) => row.next && row.due && !row.ended
      ? twoLines(stepWords(t, row.next), t(row.overdue ? "placements-overdue-by" : "placements-due-by", { date: date(row.due) }), row.overdue ? "late" : "soft")
      : <span>{row.ended ? "—" : t("placements-nothing-next")}</span>,
  },
];
