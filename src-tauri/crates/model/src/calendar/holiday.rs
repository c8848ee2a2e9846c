//! How a holiday finds its day in a year.

use chrono::{Datelike, Days, Duration, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::HolidayRule;

/// How a holiday's day is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum OnDay {
    /// On the same date each year.
    Fixed {
        /// Month, 1 to 12.
        month: u32,
        /// Day of the month.
        day: u32,
    },
    /// On a Sunday of a month.
    NthSunday {
        /// Month, 1 to 12.
        month: u32,
        /// Which Sunday, from 1.
        sunday: u8,
    },
    /// So many days after Easter Sunday; before it where negative.
    FromEaster {
        /// Days.
        easter: i64,
    },
}

/// What becomes of a holiday on a Saturday or a Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnWeekend {
    /// The next working day is off.
    NextWorkingDay,
}

impl OnDay {
    /// The day in a year; `None` where the year has none (29 February).
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            Self::NthSunday { month, sunday } => {
                NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Sun, sunday)
            }
            Self::FromEaster { easter: days } => easter(year)?.checked_add_signed(Duration::days(days)),
        }
    }
}

impl HolidayRule {
    /// The day that is off instead of the holiday, where it falls on a weekend and that matters: the first one that
    /// is neither at a weekend nor one of the `holidays`.
    pub(super) fn in_lieu(&self, year: i32, holidays: &[NaiveDate]) -> Option<NaiveDate> {
        let on = self.on.in_year(year)?;
        if self.on_weekend.is_none() || !is_weekend(on) {
            return None;
        }
        let after = (1..=14).filter_map(|days| on.checked_add_days(Days::new(days)));
        after.into_iter().find(|day| !is_weekend(*day) && !holidays.contains(day))
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Easter Sunday of the western churches, by the Gregorian reckoning (the „anonymous” computus of 1876, in the names
/// that Meeus gives its steps); `None` outside the calendar's years.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, rest_of_centuries) = (century.div_euclid(4), century.rem_euclid(4));
    let lunar_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - lunar_correction + 15).rem_euclid(30);
    let to_sunday =
        (32 + 2 * rest_of_centuries + 2 * of_century.div_euclid(4) - epact - of_century.rem_euclid(4))
            .rem_euclid(7);
    let exception = (golden + 11 * epact + 22 * to_sunday).div_euclid(451);
    let days = epact + to_sunday - 7 * exception;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_signed(Duration::days(days.into()))
}
