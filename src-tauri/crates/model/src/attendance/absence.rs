//! Time that was missed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{AbsenceId, PlacementId};
use crate::problem::{FieldProblem, Problem, Problems};
use crate::working_time::Minutes;

/// Most minutes of an absence: a school year around the clock.
const MOST_MINUTES: u32 = 366 * 24 * 60;

/// A day or days on which the learner was absent, wholly or for a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Absence {
    /// Identifier.
    pub id: AbsenceId,
    /// The placement.
    pub placement_id: PlacementId,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// How much time was missed on these days.
    pub minutes: Minutes,
    /// Why.
    pub reason: AbsenceReason,
    /// When the company or the school was told.
    pub told_on: Option<NaiveDate>,
    /// What else is to be known; nothing about health or family.
    pub note: String,
}

/// Why somebody was absent, as far as a school needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum AbsenceReason {
    /// Slimība; no diagnosis.
    Illness,
    /// Another justified reason.
    Justified,
    /// No justified reason.
    Unjustified,
    /// Lessons, examinations or duties at the school.
    SchoolDuty,
    /// Holidays that were agreed on.
    Holiday,
    /// Something else.
    Other,
}

impl Absence {
    /// Judges the record before it is written.
    ///
    /// # Errors
    /// Each problem with its field.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        if self.end < self.start {
            problems.add("end", Problem::EndsBeforeStart);
        }
        if !(1..=MOST_MINUTES).contains(&self.minutes.get()) {
            problems.add("minutes", Problem::NotANumber { min: 1, max: MOST_MINUTES });
        }
        problems.optional("note", &self.note, 500);
        problems.into_result()
    }
}
