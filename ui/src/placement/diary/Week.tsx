import type { DiaryEntry, DiaryWeek, WeekState } from "../../generated/ipc";
import { Badge, type Tone } from "../../kit/Badge";
import { Button } from "../../kit/Button";
import { Icon, type IconName } from "../../kit/Icon";
import { duration } from "../../text/duration";
import { span } from "../../text/format";
import { useText } from "../../text/text";
import styles from "./Diary.module.css";
import { Entries, type EntryActs } from "./Entries";

const looks: Record<WeekState, readonly [Tone, IconName]> = {
  open: ["plain", "ring"], missing: ["bad", "warning"], returned: ["warn", "warning"], draft: ["info", "ring"], handed_in: ["info", "ring"], confirmed: ["good", "check"],
};

/** A week: how the diary stands in it, and its entries. */
export function Week({ week, entries, acts, onAdd }: { week: DiaryWeek; entries: readonly DiaryEntry[]; acts: EntryActs; onAdd: () => void }) {
  const t = useText();
  const [tone, icon] = looks[week.state];
  const period = span(week.first, week.last);
  const title = t("diary-week", { period });
  return (
    <section className={styles.week} aria-label={title}>
      <header className={styles.weekHead}>
        <h3>{period}</h3>
        <Badge tone={tone} icon={icon}>{t(`diary-week-${week.state}`)}</Badge>
        <span className={styles.hours}>{t("diary-week-hours", { written: duration(t, week.written), agreed: duration(t, week.agreed) })}</span>
        <Button look="quiet" aria-label={t("diary-of", { what: t("diary-add"), period })} onPress={onAdd}><Icon name="plus" />{t("diary-add")}</Button>
      </header>
      <Entries entries={entries} acts={acts} />
    </section>
  );
}
