//! What the screens get to see of a school year of the calendar.

use chrono::NaiveDate;
use model::calendar::Known;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::input::{MovedDayInput, SchoolHolidayInput};

wire! {
    /// A school year of the calendar.
    SchoolYearView {
        /// The year in which it begins.
        school_year: i32,
        /// That of the present one.
        current: i32,
        /// Whence moved days and school holidays are known.
        known: Known,
        /// Public holidays, in the order of their days.
        holidays: Vec<HolidayView>,
        /// Working days that are moved.
        moved: Vec<MovedDayInput>,
        /// School holidays; for a year that is not known, those that a year usually has, without their days.
        school_holidays: Vec<SchoolHolidayInput>,
    }
    /// A public holiday.
    HolidayView {
        /// The day.
        on: NaiveDate,
        /// What it is called, in the language of the screens.
        name: String,
        /// Whether it stands in for a holiday that fell on a weekend.
        in_lieu: bool,
    }
}
