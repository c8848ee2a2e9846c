import { Button } from "../kit/Button";
import { Check } from "../kit/Choices";
import { Field } from "../kit/Field";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { RolloverPlaces as Row } from "../generated/ipc";
import styles from "./Groups.module.css";
import { type Places, proposedPlaces } from "./years";

export interface RolloverPlacesProps {
  title: string;
  rows: readonly Row[];
  plans: readonly Places[];
  onChange: (plans: Places[]) => void;
}

/** What each company planned, what it took, and how many places are carried over into the new year. */
export function RolloverPlaces({ title, rows, plans, onChange }: RolloverPlacesProps) {
  const t = useText();
  const planOf = (row: Row, index: number): Places => plans[index] ?? proposedPlaces(row);
  const set = (changed: number, plan: Places): void => onChange(rows.map((row, index) => (index === changed ? plan : planOf(row, index))));
  const setAll = (carried: boolean): void => onChange(rows.map((row, index) => ({ ...planOf(row, index), carried: carried && row.entered === null })));
  return (
    <Panel title={title}>
      <p>{t("groups-rollover-places-what")}</p>
      <div className={styles.buttons}>
        <Button look="quiet" onPress={() => setAll(true)}>{t("groups-rollover-places-all")}</Button>
        <Button look="quiet" onPress={() => setAll(false)}>{t("groups-rollover-places-none")}</Button>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("groups-rollover-places-company")}</th><th scope="col">{t("groups-rollover-places-qualification")}</th>
              <th scope="col" className={styles.number}>{t("groups-rollover-places-planned")}</th><th scope="col" className={styles.number}>{t("groups-rollover-places-used")}</th>
              <th scope="col">{t("groups-rollover-places-next")}</th>
            </tr>
          </thead>
          <tbody>{rows.map((row, index) => <Line key={`${row.company_id} ${row.programme_id}`} row={row} field={fieldOf(rows, plans, index)} plan={planOf(row, index)} onChange={(plan) => set(index, plan)} />)}</tbody>
        </table>
      </div>
    </Panel>
  );
}

/** The name by which a refusal knows a row: its place among those that are sent. */
const fieldOf = (rows: readonly Row[], plans: readonly Places[], index: number): string =>
  `places.${rows.slice(0, index).filter((row, place) => (plans[place] ?? proposedPlaces(row)).carried).length}.planned`;

function Line({ row, field, plan, onChange }: { row: Row; field: string; plan: Places; onChange: (plan: Places) => void }) {
  const t = useText();
  const { company, qualification } = row;
  return (
    <tr>
      <th scope="row">{company}</th>
      <td>{qualification}</td>
      <td className={styles.number}>{row.planned}</td>
      <td className={styles.number}>{row.used}</td>
      <td>
        {row.entered === null ? (
          <div className={styles.carry}>
            <Check label={<>{t("groups-rollover-places-carry")}<span className={styles.hidden}>: {company}, {qualification}</span></>} value={plan.carried} onChange={(carried) => onChange({ ...plan, carried })} />
            {plan.carried ? (
              <Field
                className={styles.places} name={field} label={t("groups-rollover-places-next-for", { company, qualification })} inputMode="numeric" value={plan.planned}
                onChange={(typed) => onChange({ ...plan, planned: typed.replaceAll(/\D/g, "").slice(0, 3) })}
              />
            ) : null}
          </div>
        ) : <span>{row.entered} <span className={styles.soft}>{t("groups-rollover-places-entered")}</span></span>}
      </td>
    </tr>
  );
}
