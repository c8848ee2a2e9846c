//! The placement-quality questionnaire of the three parties, its gates and its index.
//!
//! Questions, weights, bands and thresholds are data ([`Questionnaire`]); the arithmetic is code
//! ([`evaluate`]). The index says how good the placement was and is never mixed with the learner's mark.

mod evaluate;
mod questionnaire;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use evaluate::{Completeness, DimensionScore, Evaluation, PartyScore, evaluate};
pub use questionnaire::{
    Band, BandRule, Dimension, Gate, Item, LocalText, OpenQuestion, Questionnaire, QuestionnaireError,
};

use crate::grade::Grade;
use crate::id::{PlacementId, QualityFormId};
use crate::party::Party;
use crate::problem::{FieldProblem, Problem, Problems};

/// An answer on the four-point scale, or „not applicable".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// 4, pilnībā piekrītu.
    Fully,
    /// 3, drīzāk piekrītu.
    Rather,
    /// 2, drīzāk nepiekrītu.
    RatherNot,
    /// 1, nepiekrītu.
    Not,
    /// N, nav attiecināms.
    NotApplicable,
}

impl Answer {
    /// 4 to 1; `None` where the question does not apply.
    pub fn points(self) -> Option<u8> {
        match self {
            Self::Fully => Some(4),
            Self::Rather => Some(3),
            Self::RatherNot => Some(2),
            Self::Not => Some(1),
            Self::NotApplicable => None,
        }
    }
}

/// A party's filled-in questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct QualityForm {
    /// Identifier.
    pub id: QualityFormId,
    /// The placement.
    pub placement_id: PlacementId,
    /// Who answers.
    pub party: Party,
    /// The questionnaire and its version.
    pub questionnaire: String,
    /// Answers by item („P01").
    pub answers: BTreeMap<String, Answer>,
    /// Answers in free words by open question.
    pub open: BTreeMap<String, String>,
    /// Overall mark of the placement; reported, not part of the index.
    pub overall: Option<Grade>,
    /// When it was answered.
    pub answered_on: NaiveDate,
}

impl QualityForm {
    /// Judges the form before it is written: items must belong to the party.
    pub fn check(&self, questionnaire: &Questionnaire, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        for item in self.answers.keys() {
            if !questionnaire.items(self.party).any(|known| known.id == *item) {
                problems.add(&format!("answers.{item}"), Problem::Unknown);
            }
        }
        for (question, text) in &self.open {
            problems.optional(&format!("open.{question}"), text, 4000);
        }
        if self.answered_on > today {
            let from = today.checked_sub_months(chrono::Months::new(120)).unwrap_or(today);
            problems.add("answered_on", Problem::DateOutOfRange { from, to: today });
        }
        problems.into_result()
    }

    /// Whether enough of the applicable items are answered for the form to count.
    pub fn is_valid(&self, questionnaire: &Questionnaire) -> bool {
        let not_applicable = self.answers.values().filter(|answer| answer.points().is_none()).count();
        let applicable = questionnaire.items(self.party).count().saturating_sub(not_applicable);
        let answered = self.answers.values().filter(|answer| answer.points().is_some()).count();
        answered > 0 && answered * 100 >= applicable * usize::from(questionnaire.valid_from_percent)
    }
}

/// Whether a gate is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum GateState {
    /// Jā.
    Passed,
    /// Nē.
    Failed,
    /// Nav attiecināms.
    NotApplicable,
}

/// The answer to a gate, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct GateAnswer {
    /// The gate („G3").
    pub gate: String,
    /// Whether it is passed.
    pub state: GateState,
    /// What shows it.
    pub evidence: String,
    /// The day of the evidence.
    pub on: Option<NaiveDate>,
}

/// All gates of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Gates {
    /// The placement; the answers have no identifier of their own.
    pub placement_id: PlacementId,
    /// One answer a gate.
    pub answers: Vec<GateAnswer>,
}
