import { Select } from "../kit/Select";
import { RowButtons } from "../programmes/RowButtons";
import { useText } from "../text/text";
import type { Table, TemplateKind } from "../generated/ipc";
import type { PartProps } from "./ClauseEditor";
import styles from "./Templates.module.css";
import { When } from "./When";

const tables: readonly Table[] = ["parties", "subject", "outcomes", "time", "supervisors", "expectations", "consents", "annexes", "plan", "changes"];

/** Whether documents of a kind can have a table. */
const standsIn = (table: Table, kind: TemplateKind): boolean =>
  table === "changes" ? kind === "amendment" : table !== "plan" || kind === "amendment" || kind === "work_based";

/** A table that the document makes from what is on record. */
export function TableEditor({ name, part, index, count, onChange, onMove, onRemove, kind }: PartProps & { kind: TemplateKind }) {
  const t = useText();
  const words = part.table === null ? "" : t(`templates-table-${part.table}`);
  const place = t("templates-table-part", { table: words });
  return (
    <div className={styles.clause} role="group" aria-label={place}>
      <div className={styles.clauseHead}>
        <strong>{place}</strong>
        <RowButtons
          index={index} count={count} onMove={onMove} onRemove={onRemove}
          labels={{ up: t("templates-table-up", { table: words }), down: t("templates-table-down", { table: words }), remove: t("templates-table-remove", { table: words }) }}
        />
      </div>
      <div className={styles.pair}>
        <Select
          name={`${name}.table`} label={t("templates-table-label")} value={part.table} choices={tables.filter((id) => standsIn(id, kind)).map((id) => ({ id, label: t(`templates-table-${id}`) }))}
          onChange={(id) => onChange({ ...part, table: tables.find((known) => known === id) ?? part.table })}
        />
        <When name={`${name}.when`} value={part.when} onChange={(when) => onChange({ ...part, when })} />
      </div>
    </div>
  );
}
