import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useRead } from "../data/query";
import { LinkButton } from "../kit/Button";
import { DataTable } from "../kit/DataTable";
import { DimensionChart } from "../kit/DimensionChart";
import { EmptyState } from "../kit/EmptyState";
import lists from "../kit/lists.module.css";
import { Loaded } from "../kit/Loaded";
import { Page, Panel } from "../kit/Page";
import { SearchBox } from "../kit/SearchBox";
import { Select } from "../kit/Select";
import { decimal } from "../text/format";
import { matches } from "../text/matches";
import { useLanguage, useText } from "../text/text";
import type { Band, QualityOverview } from "../generated/ipc";
import { qualityColumns } from "./columns";
import { dimensionMeans, meanIndex } from "./means";
import styles from "./Quality.module.css";

/** The placements' indexes, the lowest first, and the mean of each dimension. */
export function QualityPage() {
  const t = useText();
  const read = useRead("quality_overview", {});
  return (
    <Page title={t("quality-title")} subtitle={t("quality-what")} actions={<LinkButton to="/verify">{t("quality-verify")}</LinkButton>}>
      <Loaded of={read}>
        {(overview) => overview.rows.length === 0
          ? <EmptyState title={t("quality-empty-title")} actions={<LinkButton to="/placements">{t("app-place-placements")}</LinkButton>}>{t("quality-empty-what")}</EmptyState>
          : <Overview overview={overview} />}
      </Loaded>
    </Page>
  );
}

const bands: readonly Band[] = ["excellent", "good", "needs_work", "insufficient"];
const any = "any";

function Overview({ overview }: { overview: QualityOverview }) {
  const t = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useState("");
  const [band, setBand] = useState<string>(any);
  const columns = useMemo(() => qualityColumns(t), [t]);
  const rows = useMemo(
    () => overview.rows
      .filter((row) => matches(search, row.placement.student, row.placement.company) && (band === any || row.evaluation.band === band))
      .map((row) => ({ ...row, id: row.placement.id })),
    [overview.rows, search, band],
  );
  const { mean, count } = meanIndex(overview);
  const means = dimensionMeans(overview).map(({ dimension, score }) => ({ id: dimension.id, label: `${dimension.id} ${dimension.name[language]}`, score }));
  return (
    <>
      <div className={styles.top}>
        <Panel title={t("quality-mean")}>
          <p className={styles.index}>{mean === null ? "—" : decimal(mean, 1)}</p>
          <p className={styles.soft}>{t("quality-mean-of", { count })}</p>
        </Panel>
        <Panel><DimensionChart title={t("quality-chart")} rows={means} /></Panel>
      </div>
      <div role="search" className={lists.bar}>
        <SearchBox label={t("quality-search")} value={search} onChange={setSearch} />
        <Select
          className={lists.filter} name="band" label={t("quality-band")} value={band} onChange={setBand}
          choices={[{ id: any, label: t("quality-band-any") }, ...bands.map((id) => ({ id, label: t(`quality-band-${id}`) }))]}
        />
        <span className={lists.total} role="status">{t("app-count", { count: rows.length })}</span>
      </div>
      <div className={styles.list}>
        <DataTable
          label={t("quality-title")} columns={columns} rows={rows} empty={t("quality-none-match")}
          onOpen={(row) => void navigate({ to: "/placements/$id", params: { id: row.id } })}
        />
      </div>
    </>
  );
}
