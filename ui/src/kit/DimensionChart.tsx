import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useText } from "../text/text";
import { decimal } from "../text/format";
import styles from "./DimensionChart.module.css";

export interface DimensionRow {
  id: string;
  label: string;
  /** 0–100, or null when nobody answered. */
  score: number | null;
  /** The parties differ by 25 points or more. */
  flagged?: boolean;
  /** More columns for the table behind the chart. */
  cells?: readonly (string | null)[];
}

export interface DimensionChartProps {
  title: string;
  rows: readonly DimensionRow[];
  /** Headings of `cells`. */
  headings?: readonly string[];
}

const rowHeight = 36;

/** Dimensions as bars, and the same numbers as a table, which is what assistive technology reads. */
export function DimensionChart({ title, rows, headings = [] }: DimensionChartProps) {
  const t = useText();
  const data = rows.map((row) => ({ ...row, score: row.score ?? 0, fill: row.flagged ? "var(--warn)" : "var(--ink-soft)", shown: row.score === null ? "—" : decimal(row.score, 0) }));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div aria-hidden="true" className={styles.chart}>
        <ResponsiveContainer width="100%" height={rows.length * rowHeight + 28}>
          <BarChart data={data} layout="vertical" margin={{ left: 0, right: 40, top: 0, bottom: 0 }} accessibilityLayer={false}>
            <CartesianGrid horizontal={false} stroke="var(--line)" />
            <XAxis type="number" domain={[0, 100]} ticks={[0, 25, 50, 70, 85, 100]} tick={{ fill: "var(--ink-soft)", fontSize: 12 }} stroke="var(--line-strong)" />
            <YAxis type="category" dataKey="label" width={220} tick={{ fill: "var(--ink)", fontSize: 13 }} stroke="var(--line-strong)" interval={0} />
            <Bar dataKey="score" isAnimationActive={false} barSize={16}>
              <LabelList dataKey="shown" position="right" fill="var(--ink)" fontSize={13} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      <details className={styles.details}>
        <summary>{t("app-chart-table")}</summary>
        <DimensionTable title={title} rows={rows} headings={headings} />
      </details>
    </figure>
  );
}

function DimensionTable({ title, rows, headings }: Required<DimensionChartProps>) {
  const t = useText();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{title}</caption>
        <thead><tr><th scope="col">{t("app-chart-dimension")}</th><th scope="col">{t("app-chart-score")}</th>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}<th scope="col">{t("app-chart-flag")}</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.score === null ? "—" : decimal(row.score, 2)}</td>
              {headings.map((heading, index) => <td key={heading}>{row.cells?.[index] ?? "—"}</td>)}
              <td>{row.flagged ? t("app-chart-differs") : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
