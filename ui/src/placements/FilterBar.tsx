import { useCallback } from "react";
import { Button } from "../kit/Button";
import lists from "../kit/lists.module.css";
import { SearchBox } from "../kit/SearchBox";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import { attentions, type PlacementsSearch, placementsSearch, stageFilters } from "./filters";

export interface FilterBarProps {
  filters: PlacementsSearch;
  onChange: (filters: PlacementsSearch) => void;
  children?: React.ReactNode;
}

const any = "any";

/** Search and filters above the list of placements. */
export function FilterBar({ filters, onChange, children }: FilterBarProps) {
  const t = useText();
  const set = useCallback((part: Record<string, string>) => onChange(placementsSearch({ ...filters, ...part })), [filters, onChange]);
  const search = useCallback((words: string) => set({ search: words }), [set]);
  const filtered = filters.search ?? filters.stage ?? filters.attention;
  return (
    <div role="search" className={lists.bar}>
      <SearchBox label={t("placements-search")} value={filters.search ?? ""} onChange={search} />
      <Select
        className={lists.filter}
        name="stage"
        label={t("placements-stage")}
        value={filters.stage ?? any}
        onChange={(stage) => set({ stage })}
        choices={[{ id: any, label: t("placements-stage-any") }, ...stageFilters.map((stage) => ({ id: stage, label: t(`placements-stage-${stage}`) }))]}
      />
      <Select
        className={lists.filter}
        name="attention"
        label={t("placements-attention")}
        value={filters.attention ?? any}
        onChange={(attention) => set({ attention })}
        choices={[{ id: any, label: t("placements-attention-any") }, ...attentions.map((attention) => ({ id: attention, label: t(`placements-attention-${attention}`) }))]}
      />
      {filtered ? <Button look="quiet" onPress={() => onChange(filters.sort ? { sort: filters.sort } : {})}>{t("placements-clear-filters")}</Button> : null}
      {children}
    </div>
  );
}
