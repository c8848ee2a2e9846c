//! What is on record about the individual plan of a placement.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{ModuleId, PlacementId, PlanRowId};
use crate::problem::{FieldProblem, Problem, Problems};
use crate::working_time::{Hours, LessonLength, Lessons, Minutes};

/// Most rows of a plan.
const MOST_ROWS: usize = 200;
/// Most characters of a module's code and name.
const MODULE: u32 = 250;
/// Most lessons or hours of a row.
const MOST: u32 = 5000;

/// The individual plan of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Plan {
    /// The placement; a plan has no identifier of its own.
    pub placement_id: PlacementId,
    /// What is learnt where and when, in order; none where there is no plan.
    pub rows: Vec<PlanRow>,
}

/// A module, or a part of one, in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PlanRow {
    /// Identifier.
    pub id: PlanRowId,
    /// The module of the programme; none for words of the school's own.
    pub module_id: Option<ModuleId>,
    /// Code and name of the module as they are agreed on.
    pub module: String,
    /// Where it is learnt.
    pub place: Place,
    /// Lessons at the school, hours of 60 minutes in the company.
    pub amount: u32,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// Where a part of the programme is learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Skolā; counted in lessons.
    School,
    /// Uzņēmumā, at the site of the placement; counted in hours.
    Company,
}

impl PlanRow {
    /// How long it takes.
    pub fn minutes(&self, lesson: LessonLength) -> Minutes {
        match self.place {
            Place::School => Lessons::new(self.amount).minutes(lesson),
            Place::Company => Hours::new(self.amount).into(),
        }
    }

    /// Whether some day belongs to both rows.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    /// Whether two rows mean the same module.
    pub fn same_module(&self, other: &Self) -> bool {
        match (&self.module_id, &other.module_id) {
            (Some(one), Some(other)) => one == other,
            _ => self.module.trim().to_lowercase() == other.module.trim().to_lowercase(),
        }
    }

    fn check(&self, place: &str, problems: &mut Problems) {
        problems.required(&format!("{place}.module"), &self.module, MODULE);
        if !(1..=MOST).contains(&self.amount) {
            problems.add(&format!("{place}.amount"), Problem::NotANumber { min: 1, max: MOST });
        }
        if self.end < self.start {
            problems.add(&format!("{place}.end"), Problem::EndsBeforeStart);
        }
    }
}

impl Plan {
    /// No plan yet.
    pub const fn none(placement_id: PlacementId) -> Self {
        Self { placement_id, rows: Vec::new() }
    }

    /// Whether both plans read the same; rows that were entered again are the same rows.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let words = |row: &PlanRow| (row.module.clone(), row.place, row.amount, row.start, row.end);
        self.rows.iter().map(words).eq(other.rows.iter().map(words))
    }

    /// Judges the record before it is written.
    ///
    /// # Errors
    /// Each problem with its place: `rows.2.amount`, counted from nought.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        if self.rows.len() > MOST_ROWS {
            problems.add("rows", Problem::NotANumber { min: 0, max: MOST_ROWS as u32 });
        }
        for (index, row) in self.rows.iter().enumerate() {
            row.check(&format!("rows.{index}"), &mut problems);
        }
        problems.into_result()
    }
}
