import { Badge, type Tone } from "../kit/Badge";
import type { ColumnDef } from "../kit/DataTable";
import lists from "../kit/lists.module.css";
import { decimal } from "../text/format";
import type { Say } from "../text/text";
import type { Band, Evaluation, QualityRow } from "../generated/ipc";

export const bandTones: Record<Band, Tone> = { excellent: "good", good: "good", needs_work: "warn", insufficient: "bad" };

/** What in an evaluation asks for attention, in words, the gravest first. */
export function flags(t: Say, evaluation: Evaluation): string[] {
  const apart = evaluation.dimensions.filter((dimension) => dimension.flagged).map((dimension) => dimension.id);
  return [
    ...(evaluation.action_required ? [t("quality-flag-action")] : []),
    ...(evaluation.failed_gates.length > 0 ? [t("quality-flag-gate", { gates: evaluation.failed_gates.join(", ") })] : []),
    ...(evaluation.alerts.length > 0 ? [t("quality-flag-alert", { items: evaluation.alerts.join(", ") })] : []),
    ...(apart.length > 0 ? [t("quality-flag-gap", { dimensions: apart.join(", ") })] : []),
  ];
}

type Row = QualityRow & { id: string };

export const qualityColumns = (t: Say): ColumnDef<Row>[] => [
  { id: "student", label: t("quality-column-student"), width: "2fr", minWidth: 160, isRowHeader: true, cell: (row) => <span>{row.placement.student}</span> },
  { id: "company", label: t("quality-column-company"), width: "2fr", minWidth: 160, cell: (row) => <span>{row.placement.company}</span> },
  { id: "index", label: t("quality-column-index"), width: 90, end: true, cell: (row) => <strong>{row.evaluation.shown === null ? "—" : decimal(row.evaluation.shown)}</strong> },
  {
    id: "band", label: t("quality-column-band"), width: 180,
    cell: ({ evaluation }) => evaluation.band ? <Badge tone={bandTones[evaluation.band]}>{t(`quality-band-${evaluation.band}`)}</Badge> : <span className={lists.soft}>{t("quality-no-index")}</span>,
  },
  {
    id: "flags", label: t("quality-column-flags"), width: "4fr", minWidth: 240,
    cell: ({ evaluation }) => {
      const words = flags(t, evaluation);
      return (
        <span className={lists.two}>
          <span>{words.length > 0 ? words.join(" · ") : t("quality-none-flagged")}</span>
          <span className={lists.soft}>{t(`quality-completeness-${evaluation.completeness}`)}</span>
        </span>
      );
    },
  },
];
