//! The school's marks: of the diary or report, of the defence, and the final one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AssessmentForm, AssessmentPart, Mark, PartStanding, Proposal, ProposalState, Scale, not_after};
use crate::problem::{FieldProblem, Problem, Problems};

/// Most members of a commission.
const MOST_MEMBERS: usize = 12;

/// The mark of the diary or the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct DiaryMark {
    /// The mark.
    pub mark: Mark,
    /// What it rests on.
    pub remark: String,
    /// Who gave it.
    pub given_by: String,
    /// When.
    pub given_on: NaiveDate,
    /// Its version, and whether it is confirmed.
    #[serde(default)]
    pub standing: PartStanding,
}

/// The defence of the placement before a commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Defence {
    /// The mark.
    pub mark: Mark,
    /// The day of the defence.
    pub held_on: NaiveDate,
    /// Members of the commission, whoever heads it first.
    pub commission: Vec<String>,
    /// Number of the protocol; empty where there is none.
    pub protocol: String,
    /// What was asked and answered, in short.
    pub remark: String,
    /// Its version, and whether it is confirmed.
    #[serde(default)]
    pub standing: PartStanding,
}

/// The school's final mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct FinalMark {
    /// The mark.
    pub mark: Mark,
    /// Why it is not the one that the weights give, or how it came about.
    pub reason: String,
    /// Who gave it.
    pub given_by: String,
    /// When.
    pub given_on: NaiveDate,
    /// Its version, and whether it is confirmed.
    #[serde(default)]
    pub standing: PartStanding,
}

impl DiaryMark {
    /// Judges the mark by its form; `today` is the last day on which it can have been given.
    ///
    /// # Errors
    /// Each problem with its field.
    pub fn check(&self, form: &AssessmentForm, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        of_scale(&mut problems, self.mark, form.scale_of(AssessmentPart::Diary));
        problems.required("given_by", &self.given_by, 120);
        problems.optional("remark", &self.remark, 4000);
        not_after(&mut problems, "given_on", self.given_on, today);
        problems.into_result()
    }
}

impl Defence {
    /// Judges the defence by its form; `today` is the last day on which it can have been held.
    ///
    /// # Errors
    /// Each problem with its field: `commission` where nobody is named.
    pub fn check(&self, form: &AssessmentForm, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        of_scale(&mut problems, self.mark, form.scale_of(AssessmentPart::Defence));
        if self.commission.is_empty() {
            problems.add("commission", Problem::Missing);
        }
        if self.commission.len() > MOST_MEMBERS {
            problems.add("commission", Problem::NotANumber { min: 1, max: MOST_MEMBERS as u32 });
        }
        self.commission.iter().for_each(|name| problems.optional("commission", name, 120));
        problems.optional("protocol", &self.protocol, 60);
        problems.optional("remark", &self.remark, 4000);
        not_after(&mut problems, "held_on", self.held_on, today);
        problems.into_result()
    }
}

impl FinalMark {
    /// Judges the mark by its form and by what the weights give; `today` is the last day on which it can have been
    /// given. A mark that is not the proposed one needs its reason.
    ///
    /// # Errors
    /// Each problem with its field.
    pub fn check(
        &self,
        form: &AssessmentForm,
        proposal: &Proposal,
        today: NaiveDate,
    ) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        of_scale(&mut problems, self.mark, form.final_scale);
        problems.required("given_by", &self.given_by, 120);
        if proposal.state != ProposalState::NoWeights && proposal.mark != Some(self.mark) {
            problems.required("reason", &self.reason, 4000);
        } else {
            problems.optional("reason", &self.reason, 4000);
        }
        not_after(&mut problems, "given_on", self.given_on, today);
        problems.into_result()
    }
}

fn of_scale(problems: &mut Problems, mark: Mark, scale: Scale) {
    if mark.scale() != scale {
        problems.add("mark", Problem::NotAChoice);
    }
}
