//! What the screens send about the working time of a placement.

use chrono::NaiveDate;
use model::id::PlacementId;
use model::placement::Provisions;
use model::working_time::InterruptionReason;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// The working time of a placement as the form has it.
    WorkingTimeInput {
        /// The placement.
        placement_id: PlacementId,
        /// Whether there is an employment contract besides it.
        employed: bool,
        /// Whether the company keeps to the working days that the Cabinet moves.
        moved_days: bool,
        /// Days of the week; one that is left out is free.
        days: Vec<WorkingDayInput>,
        /// Why limits are exceeded.
        note: String,
    }
    /// A day of the week as the form has it.
    WorkingDayInput {
        /// 1 for Monday to 7 for Sunday.
        weekday: u8,
        /// When work begins, as typed; empty, with the end, where nothing is worked.
        from: String,
        /// When it ends, as typed.
        to: String,
        /// Minutes of break.
        break_minutes: u32,
        /// Lessons at the school.
        lessons: u32,
    }
    /// Days on which a placement rests.
    InterruptionInput {
        /// The placement.
        placement_id: PlacementId,
        /// First day.
        start: NaiveDate,
        /// Last day.
        end: NaiveDate,
        /// Why.
        reason: InterruptionReason,
        /// Whether the last day of the placement moves so that its hours are done.
        extend: bool,
    }
    /// The days of what a placement needs.
    ProvisionsInput {
        /// All of them.
        provisions: Provisions,
    }
    /// An interruption, by its first day.
    InterruptionRef {
        /// The placement.
        placement_id: PlacementId,
        /// Its first day.
        start: NaiveDate,
    }
    /// A placement, and what of it follows the working time.
    PlacementFit {
        /// The placement.
        id: PlacementId,
        /// What follows.
        fit: Fit,
    }
}

/// What of a placement follows its working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fit {
    /// The last day: that on which the hours are done.
    End,
    /// The hours: those of the period.
    Hours,
}
