//! What the screens send about a school year of the calendar.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// A school year; the present one where none is named.
    SchoolYearRef {
        /// The year in which it begins.
        school_year: Option<i32>,
    }
    /// What is set for a school year.
    SchoolYearInput {
        /// The year in which it begins.
        school_year: i32,
        /// Working days that are moved.
        moved: Vec<MovedDayInput>,
        /// School holidays.
        school_holidays: Vec<SchoolHolidayInput>,
    }
    /// A working day that is moved, as the form has it.
    MovedDayInput {
        /// The day that is off instead of worked.
        off: Option<NaiveDate>,
        /// The day that is worked instead.
        worked: Option<NaiveDate>,
    }
    /// School holidays, as the form has them.
    SchoolHolidayInput {
        /// What they are called, in the language of the screens.
        name: String,
        /// First day.
        start: Option<NaiveDate>,
        /// Last day.
        end: Option<NaiveDate>,
    }
}
