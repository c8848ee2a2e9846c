//! What is set year by year: moved working days and school holidays, by the school year that they lie in.
//!
//! A year of the school's own takes the place of that year in the calendar that ships, and of nothing else there.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{CalendarError, CalendarRules, MovedDay, SchoolHoliday};
use crate::period::{Period, school_year_of};
use crate::problem::{FieldProblem, Problem, Problems};

/// Most characters of a holiday's name.
const LONGEST_NAME: u32 = 100;

/// Moved working days and school holidays of one school year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchoolYear {
    /// The year's name in the workspace („school-year-2026”).
    pub id: String,
    /// 1 September.
    pub valid_from: NaiveDate,
    /// Working days that were moved.
    #[serde(default)]
    pub moved: Vec<MovedDay>,
    /// School holidays.
    #[serde(default)]
    pub school_holidays: Vec<SchoolHoliday>,
}

/// Whence the days of a school year are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// The school set them.
    School,
    /// They ship with the program.
    Shipped,
    /// Nobody has set them yet.
    Unknown,
}

/// The days of a school year, from 1 September to 31 August; `None` for a year that no calendar has.
pub fn days_of(school_year: i32) -> Option<Period> {
    let first = NaiveDate::from_ymd_opt(school_year, 9, 1)?;
    let last = NaiveDate::from_ymd_opt(school_year.checked_add(1)?, 8, 31)?;
    Period::parse(first, last).ok()
}

impl SchoolYear {
    /// The name in the workspace of what the school set for a year.
    pub fn id(school_year: i32) -> String {
        format!("school-year-{school_year}")
    }

    /// The year in which it begins.
    pub fn begins_in(&self) -> i32 {
        school_year_of(self.valid_from)
    }

    /// Parses a year from TOML.
    pub fn parse(text: &str) -> Result<Self, CalendarError> {
        Ok(toml::from_str(text)?)
    }

    /// Judges the days before they are written: each lies in the year, a moved day is a working day off and a weekend
    /// worked, and there is no school year without holidays.
    pub fn check(&self, calendar: &CalendarRules) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        let Some(year) = days_of(self.begins_in()) else {
            problems.add("school_year", Problem::NotAChoice);
            return problems.into_result();
        };
        for index in 0..self.moved.len() {
            self.check_moved(index, year, calendar, &mut problems);
        }
        for index in 0..self.school_holidays.len() {
            self.check_holiday(index, year, &mut problems);
        }
        if self.school_holidays.is_empty() {
            problems.add("school_holidays.0.start", Problem::Missing);
        }
        problems.into_result()
    }

    fn check_moved(&self, index: usize, year: Period, calendar: &CalendarRules, problems: &mut Problems) {
        let (earlier, MovedDay { off, worked }) = (&self.moved[..index], &self.moved[index]);
        let weekend = |day: &NaiveDate| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let holiday = |day: &NaiveDate| calendar.holidays(day.year()).iter().any(|known| known.on == *day);
        let known = |day: &NaiveDate| earlier.iter().any(|one| one.off == *day || one.worked == *day);
        for (part, day, fits, otherwise) in [
            ("off", off, !weekend(off), Problem::NotAWorkingDay),
            ("worked", worked, weekend(worked), Problem::NotAWeekend),
        ] {
            let wrong = match () {
                () if !year.contains(*day) => Some(outside(year)),
                () if !fits || holiday(day) => Some(otherwise),
                () if known(day) => Some(Problem::Duplicate),
                () => None,
            };
            if let Some(wrong) = wrong {
                problems.add(&format!("moved.{index}.{part}"), wrong);
            }
        }
    }

    fn check_holiday(&self, index: usize, year: Period, problems: &mut Problems) {
        let (earlier, SchoolHoliday { name, start, end }) =
            (&self.school_holidays[..index], &self.school_holidays[index]);
        let field = |part: &str| format!("school_holidays.{index}.{part}");
        problems.required(&field("name"), &name.lv, LONGEST_NAME);
        for (part, day) in [("start", start), ("end", end)] {
            if !year.contains(*day) {
                problems.add(&field(part), outside(year));
            }
        }
        if end < start {
            problems.add(&field("end"), Problem::EndsBeforeStart);
        } else if earlier.iter().any(|one| one.start <= *end && *start <= one.end) {
            problems.add(&field("start"), Problem::HolidaysOverlap);
        }
    }
}

fn outside(year: Period) -> Problem {
    Problem::DateOutOfRange { from: year.start(), to: year.end() }
}

impl CalendarRules {
    /// What the calendar says of a school year.
    pub fn school_year(&self, school_year: i32) -> (Vec<MovedDay>, Vec<SchoolHoliday>) {
        let moved = self.moved.iter().filter(|moved| school_year_of(moved.off) == school_year);
        let holidays = self.school_holidays.iter().filter(|one| school_year_of(one.start) == school_year);
        (moved.cloned().collect(), holidays.cloned().collect())
    }

    /// The calendar with a year as the school set it.
    #[must_use]
    pub fn with(mut self, own: SchoolYear) -> Self {
        let year = own.begins_in();
        self.moved.retain(|moved| school_year_of(moved.off) != year);
        self.school_holidays.retain(|one| school_year_of(one.start) != year);
        self.moved.extend(own.moved);
        self.school_holidays.extend(own.school_holidays);
        self.set_here.insert(year);
        self
    }

    /// Whence the days of a school year are known.
    pub fn known(&self, school_year: i32) -> Known {
        let (moved, holidays) = self.school_year(school_year);
        match () {
            () if self.set_here.contains(&school_year) => Known::School,
            () if moved.is_empty() && holidays.is_empty() => Known::Unknown,
            () => Known::Shipped,
        }
    }

    /// The school years of a period of which nothing is known but the public holidays.
    pub fn unknown_years(&self, period: Period) -> Vec<i32> {
        let years = school_year_of(period.start())..=school_year_of(period.end());
        years.filter(|year| self.known(*year) == Known::Unknown).collect()
    }
}
