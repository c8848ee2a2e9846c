//! The limits of working time: by age, as data with a first day of validity.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{LessonLength, Minutes, TimeOfDay};
use crate::quality::LocalText;

/// The limits of working time, a version of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingTimeRules {
    /// Name and version („working-time-1”).
    pub id: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// How long a lesson is.
    pub lesson_minutes: LessonLength,
    /// Groups of people; the first one that a person belongs to on a day holds.
    pub groups: Vec<AgeGroup>,
}

/// People of an age, and what is allowed for them. What is not said is not limited, and does not decide who belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeGroup {
    /// Short name („youth”).
    pub id: String,
    /// What they are called, in the singular.
    pub name: LocalText,
    /// Least age in whole years.
    #[serde(default)]
    pub from: i32,
    /// Age in whole years at which one no longer belongs.
    pub below: Option<i32>,
    /// Only those who are, or are not, still in basic education.
    pub basic_education: Option<bool>,
    /// Only those with, or without, an employment contract.
    pub employed: Option<bool>,
    /// Only in, or out of, school holidays.
    pub school_holidays: Option<bool>,
    /// Most minutes a day.
    pub day: Option<Minutes>,
    /// Most minutes a week, Monday to Sunday.
    pub week: Option<Minutes>,
    /// Most days a week.
    pub days: Option<u32>,
    /// Whether lessons count towards the three before.
    #[serde(default)]
    pub with_lessons: bool,
    /// When nobody of the group works at night: from and to.
    pub night: Option<(TimeOfDay, TimeOfDay)>,
    /// Whether nobody of the group works on Saturdays and Sundays.
    #[serde(default)]
    pub free_weekends: bool,
    /// Work of more than so many minutes has a break …
    pub break_over: Option<Minutes>,
    /// … of at least so many.
    #[serde(default)]
    pub break_least: Minutes,
    /// Least rest between two days.
    pub rest: Option<Minutes>,
}

/// The limits are not as they should be written.
#[derive(Debug, thiserror::Error)]
#[error("limits of working time: {0}")]
pub struct LimitsError(#[from] toml::de::Error);

impl WorkingTimeRules {
    /// Parses limits from TOML.
    pub fn parse(text: &str) -> Result<Self, LimitsError> {
        Ok(toml::from_str(text)?)
    }
}
