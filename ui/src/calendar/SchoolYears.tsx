import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useRead } from "../data/query";
import type { SchoolYearView } from "../generated/ipc";
import { yearWords } from "../groups/years";
import { Button } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import styles from "./Calendar.module.css";
import { yearsAround } from "./days";
import { PublicHolidays } from "./PublicHolidays";
import { YearForm } from "./YearForm";

/** The school's calendar, a school year at a time. */
export function SchoolYears() {
  const t = useText();
  const { year } = useSearch({ from: "/settings" });
  const [chosen, setChosen] = useState(year ?? null);
  const read = useRead("school_year_get", { school_year: chosen }, { keep: true });
  return (
    <Loaded of={read}>
      {(view) => (
        <>
          <Panel title={t("calendar-title")}>
            <p className={styles.soft}>{t("calendar-what")}</p>
            <Chooser of={view} onChoose={setChosen} />
            <YearForm key={view.school_year} of={view} />
          </Panel>
          <PublicHolidays of={view} />
        </>
      )}
    </Loaded>
  );
}

function Chooser({ of: { school_year, current }, onChoose }: { of: SchoolYearView; onChoose: (year: number) => void }) {
  const t = useText();
  const words = (year: number): string => (year === current ? t("calendar-year-present", { year: yearWords(t, year) }) : yearWords(t, year));
  return (
    <div className={styles.chooser}>
      <Button aria-label={t("calendar-earlier")} onPress={() => onChoose(school_year - 1)}><Icon name="left" /></Button>
      <Select
        className={styles.year} name="school_year" label={t("calendar-year")} value={String(school_year)} onChange={(year) => onChoose(Number(year))}
        choices={yearsAround(current, school_year).map((year) => ({ id: String(year), label: words(year) }))}
      />
      <Button aria-label={t("calendar-later")} onPress={() => onChoose(school_year + 1)}><Icon name="right" /></Button>
    </div>
  );
}
