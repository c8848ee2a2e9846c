//! The calendar's data: what the law, the Cabinet and the school set.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{OnDay, OnWeekend};
use crate::quality::LocalText;

/// Holidays, moved working days and school holidays, a version of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarRules {
    /// Name and version („calendar-1”).
    pub id: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// Public holidays of every year.
    pub holidays: Vec<HolidayRule>,
    /// Days that were off once.
    #[serde(default)]
    pub single: Vec<SingleDay>,
    /// Working days that were moved.
    #[serde(default)]
    pub moved: Vec<MovedDay>,
    /// School holidays.
    #[serde(default)]
    pub school_holidays: Vec<SchoolHoliday>,
    /// School years of which the school set the days itself.
    #[serde(skip)]
    pub set_here: BTreeSet<i32>,
}

/// A public holiday of every year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayRule {
    /// What it is called.
    pub name: LocalText,
    /// When it is.
    pub on: OnDay,
    /// What becomes of it at a weekend; nothing where that is not said.
    #[serde(default)]
    pub on_weekend: Option<OnWeekend>,
}

/// A day that was off once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SingleDay {
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub name: LocalText,
}

/// A working day that was moved (pārcelta darba diena).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedDay {
    /// The day that is off instead of worked.
    pub off: NaiveDate,
    /// The day that is worked instead.
    pub worked: NaiveDate,
}

/// Days without lessons, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchoolHoliday {
    /// What they are called.
    pub name: LocalText,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// The calendar is not as it should be written.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// Not TOML of this shape.
    #[error("calendar: {0}")]
    Shape(#[from] toml::de::Error),
    /// A holiday that has no day in a common year.
    #[error("calendar: no such day: {0}")]
    NoSuchDay(String),
}

impl CalendarRules {
    /// Parses a calendar from TOML.
    pub fn parse(text: &str) -> Result<Self, CalendarError> {
        let rules: Self = toml::from_str(text)?;
        match rules.holidays.iter().find(|rule| rule.on.in_year(2025).is_none()) {
            Some(rule) => Err(CalendarError::NoSuchDay(rule.name.lv.clone())),
            None => Ok(rules),
        }
    }
}
