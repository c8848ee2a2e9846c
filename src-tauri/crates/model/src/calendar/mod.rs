//! The Latvian calendar of work: which days are off, and why.
//!
//! Which holidays there are is data ([`CalendarRules`]); how a holiday finds its day in a year is computed here. Knows
//! no clock, and nothing about who works when.

mod holiday;
mod rules;
mod year;

use chrono::NaiveDate;

pub use holiday::{OnDay, OnWeekend, easter};
pub use rules::{CalendarError, CalendarRules, HolidayRule, MovedDay, SchoolHoliday, SingleDay};
pub use year::{Known, SchoolYear, days_of};

use crate::quality::LocalText;

/// A day off for everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub on: NaiveDate,
    /// What it is called.
    pub name: LocalText,
    /// Whether it stands in for a holiday that fell on a weekend.
    pub in_lieu: bool,
}

impl CalendarRules {
    /// The public holidays of a year, in the order of their days; one day may be two of them.
    pub fn holidays(&self, year: i32) -> Vec<Holiday> {
        let mut found: Vec<Holiday> = self.named(year);
        let days: Vec<NaiveDate> = found.iter().map(|holiday| holiday.on).collect();
        for rule in &self.holidays {
            if let Some(on) = rule.in_lieu(year, &days) {
                found.push(Holiday { on, name: rule.name.clone(), in_lieu: true });
            }
        }
        found.sort_by_key(|holiday| holiday.on);
        found
    }

    /// Holidays on the days that are named after them.
    fn named(&self, year: i32) -> Vec<Holiday> {
        let of = |on, name: &LocalText| Holiday { on, name: name.clone(), in_lieu: false };
        let ruled = self.holidays.iter().filter_map(|rule| Some(of(rule.on.in_year(year)?, &rule.name)));
        let single = self.single.iter().filter(|day| chrono::Datelike::year(&day.on) == year);
        ruled.chain(single.map(|day| of(day.on, &day.name))).collect()
    }

    /// The school holidays that a day lies in.
    pub fn school_holiday(&self, day: NaiveDate) -> Option<&SchoolHoliday> {
        self.school_holidays.iter().find(|holiday| holiday.start <= day && day <= holiday.end)
    }
}

#[cfg(test)]
mod tests;
