//! Working time of a placement: which hours of which week days, what is left of them by the calendar, and how they
//! stand against the limits of the law.
//!
//! Everything is counted in whole minutes. Lessons of the school and hours of 60 minutes are types of their own that
//! cannot be added to each other; both become [`Minutes`] first. Knows no clock.

mod agreed;
mod judge;
mod limits;
mod record;
mod time;
mod timetable;

pub use agreed::AgreedDays;
pub use judge::{Finding, Limit, Person};
pub use limits::{AgeGroup, LimitsError, WorkingTimeRules};
pub use record::{Interruption, InterruptionReason, SchoolDay, Shift, WorkingTime};
pub use time::{Hours, LessonLength, Lessons, Minutes, NotATime, TimeOfDay};
pub use timetable::{Day, Off, Timetable};

#[cfg(test)]
mod tests;
