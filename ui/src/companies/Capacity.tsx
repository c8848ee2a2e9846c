import { Badge } from "../kit/Badge";
import { Button } from "../kit/Button";
import { Register } from "../kit/Register";
import { useText } from "../text/text";
import type { CapacityView, CompanyView } from "../generated/ipc";
import { CapacityForm } from "./CapacityForm";
import styles from "./Companies.module.css";
import { schoolYear } from "./words";

const keyOf = ({ programme_id, school_year }: CapacityView): string => `${programme_id} ${school_year}`;

/** Places by qualification and school year: planned, assigned, used. */
export function Capacity({ view }: { view: CompanyView }) {
  const t = useText();
  const rows = view.capacity;
  const find = (key: string | null): CapacityView | null => rows.find((row) => keyOf(row) === key) ?? null;
  const nameOf = (row: CapacityView): string => `${row.qualification}, ${schoolYear(t, row.school_year)}`;
  return (
    <>
      {rows.length > 0 ? <p>{t("cooperation-capacity-what")}</p> : null}
      <Register
        entries={rows.map((row) => ({ id: keyOf(row), name: nameOf(row), about: [] }))}
        words={{
          none: t("cooperation-capacity-none"), add: t("cooperation-capacity-new"), edit: t("cooperation-capacity-edit"), saved: t("cooperation-capacity-saved"),
          removeTitle: t("cooperation-capacity-remove-title"), removeWhat: (name) => t("cooperation-capacity-remove-what", { name }), removed: t("cooperation-capacity-removed"),
        }}
        form={(key, onSaved, onCancel) => <CapacityForm view={view} row={find(key)} onSaved={onSaved} onCancel={onCancel} />}
        remove={{ command: "capacity_remove", input: (key) => ({ id: find(key)?.id ?? "" }) }}
      >
        {({ edit, remove }) => (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t("cooperation-capacity-qualification")}</th><th scope="col">{t("cooperation-capacity-year")}</th>
                  <th scope="col" className={styles.number}>{t("cooperation-capacity-planned")}</th><th scope="col" className={styles.number}>{t("cooperation-capacity-assigned")}</th>
                  <th scope="col" className={styles.number}>{t("cooperation-capacity-used")}</th><th scope="col"><span className={styles.hidden}>{t("cooperation-capacity-actions")}</span></th>
                </tr>
              </thead>
              <tbody>{rows.map((row) => <Row key={keyOf(row)} row={row} name={nameOf(row)} onEdit={() => edit(keyOf(row))} onRemove={() => remove(keyOf(row))} />)}</tbody>
            </table>
          </div>
        )}
      </Register>
    </>
  );
}

function Row({ row, name, onEdit, onRemove }: { row: CapacityView; name: string; onEdit: () => void; onRemove: () => void }) {
  const t = useText();
  const over = row.planned === null ? 0 : row.seats.assigned - row.planned;
  return (
    <tr>
      <th scope="row">{row.qualification} {over > 0 ? <Badge tone="warn">{t("cooperation-capacity-over", { count: String(over) })}</Badge> : null}</th>
      <td>{schoolYear(t, row.school_year)}</td>
      <td className={styles.number}>{row.planned ?? t("cooperation-capacity-unplanned")}</td>
      <td className={styles.number}>{row.seats.assigned}</td>
      <td className={styles.number}>{row.seats.used}</td>
      <td className={styles.acts}>
        <Button look="quiet" aria-label={`${t("app-edit")}: ${name}`} onPress={onEdit}>{t("app-edit")}</Button>
        {row.id === null ? null : <Button look="quiet" aria-label={`${t("app-remove")}: ${name}`} onPress={onRemove}>{t("app-remove")}</Button>}
      </td>
    </tr>
  );
}
