//! The mentor's assessment against the agreed outcomes, and the school's final mark.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::grade::Grade;
use crate::id::{OutcomeId, PlacementId};
use crate::problem::{FieldProblem, Problem, Problems};

/// Everything that was assessed in one placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Assessment {
    /// The placement; an assessment has no identifier of its own.
    pub placement_id: PlacementId,
    /// The mentor's part.
    pub mentor: Option<MentorAssessment>,
    /// The school's part.
    pub final_mark: Option<FinalMark>,
}

/// What the mentor says of the learner's work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct MentorAssessment {
    /// A mark for each agreed outcome.
    pub outcomes: Vec<OutcomeMark>,
    /// The mentor's mark for the whole placement.
    pub overall: Grade,
    /// Strengths.
    pub strengths: String,
    /// What to work on.
    pub improvements: String,
    /// Characterisation in free words.
    pub characterisation: String,
    /// Who assessed.
    pub assessed_by: String,
    /// When.
    pub assessed_on: NaiveDate,
}

/// The mark for one outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct OutcomeMark {
    /// The outcome.
    pub outcome_id: OutcomeId,
    /// The mark, or none where the outcome could not be assessed.
    pub mark: Option<Grade>,
    /// Evidence or a remark.
    pub remark: String,
}

/// The school's final mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct FinalMark {
    /// The mark.
    pub mark: Grade,
    /// How it came about.
    pub reason: String,
    /// Who gave it.
    pub given_by: String,
    /// When.
    pub given_on: NaiveDate,
}

impl MentorAssessment {
    /// Judges the assessment; `today` is the last day on which it can have been made.
    pub fn check(&self, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("assessed_by", &self.assessed_by, 120);
        problems.optional("strengths", &self.strengths, 4000);
        problems.optional("improvements", &self.improvements, 4000);
        problems.optional("characterisation", &self.characterisation, 8000);
        not_after(&mut problems, "assessed_on", self.assessed_on, today);
        if self.outcomes.iter().all(|outcome| outcome.mark.is_none()) {
            problems.add("outcomes", Problem::Missing);
        }
        for (index, outcome) in self.outcomes.iter().enumerate() {
            problems.optional(&format!("outcomes.{index}.remark"), &outcome.remark, 2000);
        }
        problems.into_result()
    }
}

impl FinalMark {
    /// Judges the mark; `today` is the last day on which it can have been given.
    pub fn check(&self, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("given_by", &self.given_by, 120);
        problems.optional("reason", &self.reason, 4000);
        not_after(&mut problems, "given_on", self.given_on, today);
        problems.into_result()
    }
}

fn not_after(problems: &mut Problems, field: &str, day: NaiveDate, today: NaiveDate) {
    let from = today.checked_sub_months(chrono::Months::new(120)).unwrap_or(today);
    if day > today || day < from {
        problems.add(field, Problem::DateOutOfRange { from, to: today });
    }
}
