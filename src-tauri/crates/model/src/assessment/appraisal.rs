//! What a mentor, or the learner, says of the learner's work: criteria, outcomes, and words.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AssessmentForm, AssessmentPart, Mark, PartStanding, Scale, not_after};
use crate::id::OutcomeId;
use crate::problem::{FieldProblem, Problem, Problems};

/// What somebody says of the learner's work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Appraisal {
    /// A mark for each agreed outcome.
    pub outcomes: Vec<OutcomeMark>,
    /// Marks by criterion of the form.
    #[serde(default)]
    pub criteria: BTreeMap<String, Mark>,
    /// The mark for the whole placement; the mentor's last appraisal has one.
    pub overall: Option<Mark>,
    /// Strengths.
    pub strengths: String,
    /// What to work on.
    pub improvements: String,
    /// Characterisation in free words; empty where learners speak of themselves.
    pub characterisation: String,
    /// What the school is advised to do otherwise.
    #[serde(default)]
    pub advice: String,
    /// Whether the company would employ the learner.
    #[serde(default)]
    pub hire: Option<Hire>,
    /// Who assessed.
    pub assessed_by: String,
    /// When.
    pub assessed_on: NaiveDate,
    /// Its version, and whether it is confirmed.
    #[serde(default)]
    pub standing: PartStanding,
}

/// The mark for one outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct OutcomeMark {
    /// The outcome.
    pub outcome_id: OutcomeId,
    /// How far it was reached, or none where the outcome could not be assessed.
    pub mark: Option<Mark>,
    /// Evidence or a remark.
    pub remark: String,
}

/// Whether a company would employ the learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Hire {
    /// Jā.
    Yes,
    /// Varbūt, pēc papildu mācībām.
    Perhaps,
    /// Nē.
    No,
}

impl Appraisal {
    /// Judges the appraisal by its form; `today` is the last day on which it can have been made.
    ///
    /// # Errors
    /// Each problem with its field: `outcomes.2.mark`, `criteria.pace`.
    pub fn check(
        &self,
        part: AssessmentPart,
        form: &AssessmentForm,
        today: NaiveDate,
    ) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        self.words(&mut problems, today);
        let told = self.outcomes.iter().any(|outcome| outcome.mark.is_some()) || !self.criteria.is_empty();
        if !told {
            problems.add("outcomes", Problem::Missing);
        }
        if part == AssessmentPart::Mentor && self.overall.is_none() {
            problems.add("overall", Problem::Missing);
        }
        self.marks(form, &mut problems);
        problems.into_result()
    }

    fn words(&self, problems: &mut Problems, today: NaiveDate) {
        problems.required("assessed_by", &self.assessed_by, 120);
        problems.optional("strengths", &self.strengths, 4000);
        problems.optional("improvements", &self.improvements, 4000);
        problems.optional("characterisation", &self.characterisation, 8000);
        problems.optional("advice", &self.advice, 4000);
        not_after(problems, "assessed_on", self.assessed_on, today);
    }

    fn marks(&self, form: &AssessmentForm, problems: &mut Problems) {
        let mut of = |field: &str, mark: Option<Mark>, scale: Scale| {
            if mark.is_some_and(|mark| mark.scale() != scale) {
                problems.add(field, Problem::NotAChoice);
            }
        };
        of("overall", self.overall, form.overall_scale());
        for (index, outcome) in self.outcomes.iter().enumerate() {
            of(&format!("outcomes.{index}.mark"), outcome.mark, form.outcome_scale);
        }
        let known = |id: &str| form.criteria.iter().find(|criterion| criterion.id == id);
        for (id, mark) in self.criteria.iter().filter_map(|(id, mark)| Some((known(id)?, *mark))) {
            of(&format!("criteria.{}", id.id), Some(mark), id.scale);
        }
        for id in self.criteria.keys().filter(|id| known(id).is_none()) {
            problems.add(&format!("criteria.{id}"), Problem::Unknown);
        }
        for (index, outcome) in self.outcomes.iter().enumerate() {
            problems.optional(&format!("outcomes.{index}.remark"), &outcome.remark, 2000);
        }
    }
}
