//! A placement: one learner, one host, one period.

mod lifecycle;
mod needs;
mod terms;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use lifecycle::{Blocker, Facts, Lifecycle, NextStep, Stage, StageState, StageView};
pub use needs::{Need, NeedRule, NeedRules, NeedState, Needed, NeedsError, OnRecord, Provisions};
pub use terms::{AsOf, Terms, TermsError};

use crate::id::{CompanyId, MentorId, PlacementId, ProgrammeId, StudentId, SupervisorId};
use crate::period::Period;
use crate::problem::{FieldProblem, Problem, Problems};

/// What kind of placement, in the words of today's law and of the older forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PlacementKind {
    /// Mācību prakse.
    Training,
    /// Prakses modulis.
    Module,
    /// Noslēguma prakses modulis (kvalifikācijas prakse).
    Final,
    /// Darba vidē balstītas mācības.
    WorkBased,
    /// Erasmus+ prakse.
    Erasmus,
    /// Another kind.
    Other,
}

/// A placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Placement {
    /// Identifier.
    pub id: PlacementId,
    /// Number in the school's register („2026/014”).
    pub number: String,
    /// The learner.
    pub student_id: StudentId,
    /// The host.
    pub company_id: CompanyId,
    /// The company's mentor.
    pub mentor_id: Option<MentorId>,
    /// The school's supervisor.
    pub supervisor_id: Option<SupervisorId>,
    /// The programme, which gives the outcomes.
    pub programme_id: ProgrammeId,
    /// What kind of placement.
    pub kind: PlacementKind,
    /// From when to when.
    pub period: Period,
    /// Hours of 60 minutes in all.
    pub hours_total: u32,
    /// Hours of 60 minutes a day.
    pub hours_per_day: u32,
    /// Where it takes place.
    pub site_address: String,
    /// The aim in words.
    pub goal: String,
    /// Insurer, policy number and term, or empty where none is needed.
    pub insurance: String,
    /// Pay or stipend, transport, lodging, or empty.
    pub remuneration: String,
    /// Set when the placement ended before its time.
    pub ended: Option<EarlyEnd>,
}

/// The end of a placement before its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct EarlyEnd {
    /// Last day.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}

impl Placement {
    /// The last day at the company: the agreed one, or that of an early end.
    pub fn last_day(&self) -> NaiveDate {
        self.ended.as_ref().map_or(self.period.end(), |ended| ended.on)
    }

    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        if !(1..=5000).contains(&self.hours_total) {
            problems.add("hours_total", Problem::NotANumber { min: 1, max: 5000 });
        }
        if !(1..=12).contains(&self.hours_per_day) {
            problems.add("hours_per_day", Problem::NotANumber { min: 1, max: 12 });
        }
        problems.optional("site_address", &self.site_address, 300);
        problems.optional("goal", &self.goal, 2000);
        problems.optional("insurance", &self.insurance, 500);
        problems.optional("remuneration", &self.remuneration, 500);
        let (from, to) = (NaiveDate::from_ymd_opt(2000, 1, 1), NaiveDate::from_ymd_opt(2100, 12, 31));
        if let (Some(from), Some(to)) = (from, to)
            && (self.period.start() < from || self.period.end() > to)
        {
            problems.add("period", Problem::DateOutOfRange { from, to });
        }
        if let Some(ended) = &self.ended {
            ended.check(self.period, &mut problems);
        }
        problems.into_result()
    }
}

impl EarlyEnd {
    fn check(&self, period: Period, problems: &mut Problems) {
        problems.required("reason", &self.reason, 500);
        let (from, to) = (period.start(), period.end());
        if self.on < from || self.on > to {
            problems.add("on", Problem::DateOutOfRange { from, to });
        }
    }
}
