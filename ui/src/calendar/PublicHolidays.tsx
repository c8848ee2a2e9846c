import type { SchoolYearView } from "../generated/ipc";
import { Panel } from "../kit/Page";
import { date } from "../text/format";
import { useText } from "../text/text";
import styles from "./Calendar.module.css";
import { weekdayOf } from "./days";

/** The public holidays of a school year, which nobody needs to set. */
export function PublicHolidays({ of: { holidays } }: { of: SchoolYearView }) {
  const t = useText();
  return (
    <Panel title={t("calendar-public")}>
      <p className={styles.soft}>{t("calendar-public-what")}</p>
      <table className={styles.days}>
        <thead><tr><th scope="col">{t("calendar-date")}</th><th scope="col">{t("calendar-weekday")}</th><th scope="col">{t("calendar-name")}</th></tr></thead>
        <tbody>
          {holidays.map(({ on, name, in_lieu }) => (
            <tr key={`${on} ${name}`} className={weekdayOf(on) > 5 ? styles.weekend : undefined}>
              <td className={styles.date}>{date(on)}</td>
              <td>{t("hours-weekday", { day: weekdayOf(on) })}</td>
              <th scope="row">{in_lieu ? t("calendar-in-lieu", { name }) : name}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
