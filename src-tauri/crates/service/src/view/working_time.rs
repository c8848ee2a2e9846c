//! What the screens get to see of the working time of a placement.

use chrono::NaiveDate;
use model::period::Period;
use model::placement::{Needed, Provisions};
use model::working_time::{InterruptionReason, Limit, Minutes, Shift, WorkingTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// The working time of a placement, laid over the calendar.
    ScheduleView {
        /// What is on record, or what the form holds.
        time: WorkingTime,
        /// The days that count: to the last day, or to the early end.
        period: Period,
        /// Hours of the placement.
        required: Minutes,
        /// What the week comes to without holidays.
        week: Minutes,
        /// Days of the week that are worked, from Monday.
        weekdays: Vec<WeekdayView>,
        /// What is worked in the period.
        planned: Minutes,
        /// The same in whole lessons.
        planned_lessons: u32,
        /// Minutes of a lesson.
        lesson_minutes: Minutes,
        /// The day on which the hours are done; none without a week, or for longer than four years.
        done_on: Option<NaiveDate>,
        /// Weeks of the period, in order.
        weeks: Vec<WeekView>,
        /// School years of the period of which moved days and school holidays are not known, where they matter.
        unknown_years: Vec<i32>,
        /// Limits that are not kept, in the order of the days.
        findings: Vec<FindingView>,
        /// What the findings mean.
        verdict: WorkingTimeVerdict,
    }
    /// A day of the week that is worked.
    WeekdayView {
        /// 1 for Monday to 7 for Sunday.
        weekday: u8,
        /// What it comes to without holidays.
        worked: Minutes,
        /// The first finding on such a day that it takes too long.
        over: Option<FindingView>,
    }
    /// What a placement needs besides its agreement.
    NeedsView {
        /// What is on record.
        provisions: Provisions,
        /// What is needed, and how it stands today.
        needs: Vec<Needed>,
        /// The day that the log of safety instruction says; it stands for the one that was recorded as a need.
        logged_on: Option<NaiveDate>,
    }
    /// A week of a placement.
    WeekView {
        /// Its Monday.
        monday: NaiveDate,
        /// Monday to Sunday.
        days: Vec<DayView>,
        /// What is worked.
        worked: Minutes,
        /// The same in whole lessons.
        lessons: u32,
    }
    /// A day of a placement.
    DayView {
        /// The day.
        on: NaiveDate,
        /// Whether it lies in the period.
        counts: bool,
        /// The hours that are worked on it.
        shift: Option<Shift>,
        /// How much that is.
        worked: Minutes,
        /// Lessons at the school.
        school: u32,
        /// Why it is off.
        off: Option<OffView>,
        /// The day that is worked on this one instead.
        instead_of: Option<NaiveDate>,
    }
    /// A limit that is not kept.
    FindingView {
        /// The day, or the Monday of the week.
        on: NaiveDate,
        /// What is limited.
        limit: Limit,
        /// What is allowed: minutes, or days.
        allowed: u32,
        /// What was found.
        found: u32,
        /// Whose limit it is, in the language of the screens.
        whose: String,
    }
}

/// Why a day is off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum OffView {
    /// A public holiday.
    Holiday {
        /// Its name, in the language of the screens.
        name: String,
    },
    /// The working day was moved.
    Moved {
        /// To which day.
        to: NaiveDate,
    },
    /// The placement rests.
    Interrupted {
        /// Why.
        reason: InterruptionReason,
    },
}

/// What findings mean for a placement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WorkingTimeVerdict {
    /// Every limit is kept.
    Kept,
    /// A limit is exceeded, and a note says why.
    Noted,
    /// A limit is exceeded, and a note is missing.
    NeedsNote,
    /// A limit of an employment contract is exceeded.
    Refused,
}
