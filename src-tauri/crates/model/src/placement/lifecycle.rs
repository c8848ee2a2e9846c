//! The line of life of a placement: six stages, derived from what is on record, never stored as a choice.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::AsOf;
use crate::party::Party;
use crate::period::Period;

/// A stage of the line of life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Saskaņošana: expectations are agreed on.
    Agreeing,
    /// Līgums: the agreement is made and signed.
    Agreement,
    /// Norise: the weeks at the company.
    Running,
    /// Vērtēšana: the mentor's assessment and the final mark.
    Assessing,
    /// Kvalitāte: the questionnaires of the three parties.
    Quality,
    /// Ziņojums: the quality report is made and signed.
    Report,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Self; 6] =
        [Self::Agreeing, Self::Agreement, Self::Running, Self::Assessing, Self::Quality, Self::Report];
}

/// How a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum StageState {
    /// Nothing is left to do.
    Done,
    /// This is where work goes on now.
    Current,
    /// Passed by without being finished.
    Missing,
    /// Not reached yet.
    Ahead,
}

/// Something that keeps a stage from being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum Blocker {
    /// No mentor is named.
    Mentor,
    /// No supervisor is named.
    Supervisor,
    /// A minor's legal representative is not named.
    Representative,
    /// A party has no item in the matrix.
    Expectations {
        /// Whose items are missing.
        party: Party,
    },
    /// A party has not consented to the matrix as it stands.
    Consent {
        /// Whose consent is missing.
        party: Party,
    },
    /// The agreement was not issued.
    AgreementIssue,
    /// A party has not signed the agreement.
    AgreementSignature {
        /// Whose signature is missing.
        party: Party,
    },
    /// The weeks at the company are not over.
    StillRunning,
    /// The mentor has not assessed.
    MentorAssessment,
    /// The school has given no final mark.
    FinalMark,
    /// A party has not answered the questionnaire.
    QualityForm {
        /// Whose answers are missing.
        party: Party,
    },
    /// Gates are not answered.
    Gates,
    /// The report was not issued.
    ReportIssue,
    /// A party has not signed the report.
    ReportSignature {
        /// Whose signature is missing.
        party: Party,
    },
}

/// What is on record about a placement, as far as its line of life goes.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, none a state of another")]
pub struct Facts {
    /// A mentor is named.
    pub has_mentor: bool,
    /// A supervisor is named.
    pub has_supervisor: bool,
    /// A legal representative is needed and not named.
    pub lacks_representative: bool,
    /// Parties that have an item in the matrix.
    pub with_items: Vec<Party>,
    /// Parties whose consent holds for the matrix as it stands.
    pub consented: Vec<Party>,
    /// Parties that have yet to sign the latest agreement, in their order; `None` while none was issued.
    pub agreement: Option<Vec<Party>>,
    /// The mentor has assessed.
    pub has_mentor_assessment: bool,
    /// The school has given its mark.
    pub has_final_mark: bool,
    /// Parties whose questionnaire is valid.
    pub answered: Vec<Party>,
    /// Every gate has an answer.
    pub gates_answered: bool,
    /// Parties that have yet to sign the latest report, in their order; `None` while none was issued.
    pub report: Option<Vec<Party>>,
}

/// A stage, how it stands and what it lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct StageView {
    /// The stage.
    pub stage: Stage,
    /// How it stands.
    pub state: StageState,
    /// What it lacks, the first thing to do first.
    pub blockers: Vec<Blocker>,
}

/// The one next step and the day by which it is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct NextStep {
    /// What is to be done.
    pub blocker: Blocker,
    /// The stage it belongs to.
    pub stage: Stage,
    /// By when.
    pub due: NaiveDate,
    /// Whether that day has passed.
    pub overdue: bool,
}

/// The line of life of one placement on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Lifecycle {
    /// All six stages, in order.
    pub stages: Vec<StageView>,
    /// The stage where work goes on; `None` when all is done.
    pub current: Option<Stage>,
    /// The next step; `None` when all is done.
    pub next: Option<NextStep>,
}

impl Facts {
    /// What a stage lacks, leaving the calendar aside: [`Stage::Running`] lacks nothing here.
    pub fn blockers(&self, stage: Stage) -> Vec<Blocker> {
        match stage {
            Stage::Agreeing => self.agreeing(),
            Stage::Agreement => signatures(self.agreement.as_ref(), Blocker::AgreementIssue, |party| {
                Blocker::AgreementSignature { party }
            }),
            Stage::Running => Vec::new(),
            Stage::Assessing => [
                (!self.has_mentor_assessment).then_some(Blocker::MentorAssessment),
                (!self.has_final_mark).then_some(Blocker::FinalMark),
            ]
            .into_iter()
            .flatten()
            .collect(),
            Stage::Quality => missing(&self.answered, |party| Blocker::QualityForm { party })
                .chain((!self.gates_answered).then_some(Blocker::Gates))
                .collect(),
            Stage::Report => signatures(self.report.as_ref(), Blocker::ReportIssue, |party| {
                Blocker::ReportSignature { party }
            }),
        }
    }

    fn agreeing(&self) -> Vec<Blocker> {
        [
            (!self.has_mentor).then_some(Blocker::Mentor),
            (!self.has_supervisor).then_some(Blocker::Supervisor),
            self.lacks_representative.then_some(Blocker::Representative),
        ]
        .into_iter()
        .flatten()
        .chain(missing(&self.with_items, |party| Blocker::Expectations { party }))
        .chain(missing(&self.consented, |party| Blocker::Consent { party }))
        .collect()
    }

    /// The first stage that lacks something, leaving the calendar aside; `None` when nothing is lacking.
    ///
    /// This is what a list filters by: it changes only when the record changes.
    pub fn progress(&self) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| !self.blockers(*stage).is_empty())
    }

    /// The line of life on a day, under the terms that hold on it.
    pub fn lifecycle(&self, period: Period, as_of: &AsOf) -> Lifecycle {
        let today = as_of.today;
        let running = today <= period.end();
        let lacks = |stage| {
            if stage == Stage::Running && running {
                vec![Blocker::StillRunning]
            } else {
                self.blockers(stage)
            }
        };
        let current = Stage::ALL.into_iter().find(|stage| !lacks(*stage).is_empty());
        let stages = Stage::ALL
            .into_iter()
            .map(|stage| {
                let blockers = lacks(stage);
                let state = state(stage, current, blockers.is_empty(), today > period.end());
                StageView { stage, state, blockers }
            })
            .collect();
        let next = current.and_then(|stage| next_step(stage, lacks(stage).first().copied()?, period, as_of));
        Lifecycle { stages, current, next }
    }
}

fn state(stage: Stage, current: Option<Stage>, done: bool, over: bool) -> StageState {
    match current {
        _ if done => StageState::Done,
        Some(current) if current == stage => StageState::Current,
        _ if over && stage < Stage::Quality => StageState::Missing,
        _ => StageState::Ahead,
    }
}

fn missing(present: &[Party], blocker: impl Fn(Party) -> Blocker) -> impl Iterator<Item = Blocker> {
    Party::ALL.into_iter().filter(|party| !present.contains(party)).map(blocker)
}

fn signatures(
    awaited: Option<&Vec<Party>>,
    unissued: Blocker,
    blocker: impl Fn(Party) -> Blocker,
) -> Vec<Blocker> {
    awaited.map_or_else(|| vec![unissued], |awaited| awaited.iter().copied().map(blocker).collect())
}

fn next_step(stage: Stage, blocker: Blocker, period: Period, as_of: &AsOf) -> Option<NextStep> {
    let due = as_of.terms.due(stage, period)?;
    Some(NextStep { blocker, stage, due, overdue: due < as_of.today })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::placement::Terms;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    fn on(y: i32, m: u32, d: u32) -> AsOf {
        let terms = include_str!("../../../../../assets/rules/placement-terms-1.toml");
        AsOf { today: day(y, m, d), terms: Terms::parse(terms).unwrap() }
    }

    fn period() -> Period {
        Period::parse(day(2026, 10, 1), day(2026, 11, 30)).unwrap()
    }

    fn agreed() -> Facts {
        Facts {
            has_mentor: true,
            has_supervisor: true,
            with_items: Party::ALL.to_vec(),
            consented: Party::ALL.to_vec(),
            ..Facts::default()
        }
    }

    #[test]
    fn a_new_placement_begins_with_its_mentor() {
        let life = Facts::default().lifecycle(period(), &on(2026, 9, 1));
        assert_eq!(life.current, Some(Stage::Agreeing));
        let next = life.next.unwrap();
        assert_eq!((next.blocker, next.due, next.overdue), (Blocker::Mentor, day(2026, 9, 17), false));
    }

    #[test]
    fn a_signed_agreement_runs_until_the_last_day_and_is_assessed_after_it() {
        let facts = Facts { agreement: Some(Vec::new()), ..agreed() };
        assert_eq!(facts.lifecycle(period(), &on(2026, 11, 30)).current, Some(Stage::Running));
        let after = facts.lifecycle(period(), &on(2026, 12, 8));
        assert_eq!(after.current, Some(Stage::Assessing));
        assert!(after.next.unwrap().overdue);
    }

    #[test]
    fn an_unsigned_agreement_is_not_done_and_the_first_who_has_to_sign_is_next() {
        let facts = Facts { agreement: Some(vec![Party::Student, Party::School]), ..agreed() };
        let life = facts.lifecycle(period(), &on(2026, 10, 5));
        assert_eq!(life.next.unwrap().blocker, Blocker::AgreementSignature { party: Party::Student });
        assert_eq!(facts.progress(), Some(Stage::Agreement));
    }

    #[test]
    fn a_stage_that_time_passed_by_is_told_as_missing() {
        let life = Facts::default().lifecycle(period(), &on(2027, 1, 1));
        assert_eq!(life.stages[1].state, StageState::Missing);
        assert_eq!(life.stages[2].state, StageState::Done);
        assert_eq!(life.stages[5].state, StageState::Ahead);
    }

    #[test]
    fn nothing_is_next_when_all_is_done() {
        let facts = Facts {
            agreement: Some(Vec::new()),
            has_mentor_assessment: true,
            has_final_mark: true,
            answered: Party::ALL.to_vec(),
            gates_answered: true,
            report: Some(Vec::new()),
            ..agreed()
        };
        let life = facts.lifecycle(period(), &on(2027, 1, 1));
        assert_eq!((life.current, life.next, facts.progress()), (None, None, None));
    }
}
