//! A period of whole days, both ends included.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A period from one day to another or the same, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "Ends", into = "Ends")]
#[ts(type = "{ start: string, end: string }")]
pub struct Period {
    start: NaiveDate,
    end: NaiveDate,
}

/// A period as it travels: two dates that are not yet known to be in order.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Ends {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// The last day lies before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the period ends before it begins")]
pub struct EndsBeforeStart;

impl Period {
    /// A period from its first and its last day.
    pub fn parse(start: NaiveDate, end: NaiveDate) -> Result<Self, EndsBeforeStart> {
        if end < start { Err(EndsBeforeStart) } else { Ok(Self { start, end }) }
    }

    /// First day.
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// Last day.
    pub fn end(self) -> NaiveDate {
        self.end
    }

    /// Whether the day lies in the period.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.start <= day && day <= self.end
    }
}

impl TryFrom<Ends> for Period {
    type Error = EndsBeforeStart;
    fn try_from(ends: Ends) -> Result<Self, EndsBeforeStart> {
        Self::parse(ends.start, ends.end)
    }
}

impl From<Period> for Ends {
    fn from(period: Period) -> Self {
        Self { start: period.start, end: period.end }
    }
}

/// The year in which the school year of a day begins: 2026 for `2026./2027. m. g.`, from 1 September.
pub fn school_year_of(day: NaiveDate) -> i32 {
    if day.month() >= 9 { day.year() } else { day.year() - 1 }
}

/// Whole years of age on a day; a person born on 29 February grows older on 1 March of common years.
pub fn age_on(birth_date: NaiveDate, day: NaiveDate) -> i32 {
    let had_birthday = (day.month(), day.day()) >= (birth_date.month(), birth_date.day());
    day.year() - birth_date.year() - i32::from(!had_birthday)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn a_period_never_ends_before_it_begins() {
        assert_eq!(Period::parse(day(2026, 2, 1), day(2026, 1, 31)), Err(EndsBeforeStart));
        let one_day = Period::parse(day(2026, 2, 1), day(2026, 2, 1)).unwrap();
        assert!(one_day.contains(day(2026, 2, 1)) && !one_day.contains(day(2026, 2, 2)));
    }

    #[test]
    fn a_person_turns_eighteen_on_the_birthday() {
        assert_eq!(age_on(day(2008, 11, 21), day(2026, 11, 20)), 17);
        assert_eq!(age_on(day(2008, 11, 21), day(2026, 11, 21)), 18);
        assert_eq!(age_on(day(2008, 2, 29), day(2026, 2, 28)), 17);
    }

    #[test]
    fn the_school_year_begins_in_september() {
        assert_eq!(school_year_of(day(2026, 8, 31)), 2025);
        assert_eq!(school_year_of(day(2026, 9, 1)), 2026);
    }
}
