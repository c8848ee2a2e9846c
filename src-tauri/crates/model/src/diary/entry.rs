//! One entry: some days, what was done on them, and how it stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::EntryMark;
use crate::id::{DiaryEntryId, OutcomeId, PlacementId};
use crate::problem::{FieldProblem, Problem, Problems};
use crate::working_time::Minutes;

/// Most characters of what was done.
const WORK: u32 = 4000;
/// Most characters of a remark or a reason.
const REMARK: u32 = 1000;
/// Most characters of a name.
const NAME: u32 = 120;
/// Most outcomes of an entry.
const OUTCOMES: usize = 100;
/// Most minutes of an entry: a week around the clock.
const MOST_MINUTES: u32 = 7 * 24 * 60;
/// Most days of an entry: a month, for companies that confirm by the month.
const MOST_DAYS: i64 = 31;

/// An entry of the diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct DiaryEntry {
    /// Identifier.
    pub id: DiaryEntryId,
    /// The placement.
    pub placement_id: PlacementId,
    /// First day.
    pub start: NaiveDate,
    /// Last day; the first one for an entry by the day.
    pub end: NaiveDate,
    /// What was done, in the learner's words.
    pub work: String,
    /// How long it took.
    pub minutes: Minutes,
    /// Outcomes of the programme that the work touched.
    pub outcome_ids: Vec<OutcomeId>,
    /// How it stands.
    pub state: EntryState,
    /// The mentor's remark, or why it was returned.
    pub remark: String,
    /// The mentor's mark, where one is given.
    pub mark: Option<EntryMark>,
    /// Who confirmed or returned it; empty before.
    pub judged_by: String,
    /// When that was.
    pub judged_on: Option<NaiveDate>,
    /// Where it comes from.
    pub source: EntrySource,
    /// The picture of the paper, by its SHA-256.
    pub scan: Option<String>,
    /// Why it was changed after it had been confirmed; empty where it was not.
    pub reason: String,
}

/// How an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    /// Melnraksts.
    Draft,
    /// Iesniegts.
    HandedIn,
    /// Apstiprināts.
    Confirmed,
    /// Atgriezts labošanai.
    Returned,
}

/// Where an entry comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum EntrySource {
    /// It was typed here.
    Typed,
    /// It was typed from a paper.
    Paper,
    /// It came with a form that was filled in elsewhere.
    Form,
}

impl DiaryEntry {
    /// Whether the company has confirmed it.
    pub fn is_confirmed(&self) -> bool {
        self.state == EntryState::Confirmed
    }

    /// Whether some day belongs to both the entry and the days from one to another.
    pub fn touches(&self, start: NaiveDate, end: NaiveDate) -> bool {
        self.start <= end && start <= self.end
    }

    /// The entry as the company confirms it.
    #[must_use]
    pub fn confirmed(self, by: &str, on: NaiveDate, mark: Option<EntryMark>, remark: &str) -> Self {
        let (judged_by, remark) = (by.trim().to_owned(), remark.trim().to_owned());
        Self { state: EntryState::Confirmed, judged_by, judged_on: Some(on), mark, remark, ..self }
    }

    /// The entry as the company gives it back, with what is to be put right.
    #[must_use]
    pub fn returned(self, by: &str, on: NaiveDate, remark: &str) -> Self {
        let (judged_by, remark) = (by.trim().to_owned(), remark.trim().to_owned());
        Self { state: EntryState::Returned, judged_by, judged_on: Some(on), mark: None, remark, ..self }
    }

    /// The entry as it waits for the company, with nothing said of it; why it was returned stays to be read.
    #[must_use]
    pub fn handed_in(self) -> Self {
        Self { state: EntryState::HandedIn, mark: None, judged_by: String::new(), judged_on: None, ..self }
    }

    /// Judges the record before it is written.
    ///
    /// # Errors
    /// Each problem with its field.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("work", &self.work, WORK);
        if !(1..=MOST_MINUTES).contains(&self.minutes.get()) {
            problems.add("minutes", Problem::NotANumber { min: 1, max: MOST_MINUTES });
        }
        if self.end < self.start {
            problems.add("end", Problem::EndsBeforeStart);
        } else if (self.end - self.start).num_days() >= MOST_DAYS {
            let to = self.start + chrono::Duration::days(MOST_DAYS - 1);
            problems.add("end", Problem::DateOutOfRange { from: self.start, to });
        }
        if self.outcome_ids.len() > OUTCOMES {
            problems.add("outcome_ids", Problem::NotANumber { min: 0, max: OUTCOMES as u32 });
        }
        if self.state == EntryState::Returned {
            problems.required("remark", &self.remark, REMARK);
        } else {
            problems.optional("remark", &self.remark, REMARK);
        }
        if matches!(self.state, EntryState::Confirmed | EntryState::Returned) {
            problems.required("by", &self.judged_by, NAME);
            if self.judged_on.is_some_and(|on| on < self.start) {
                let to = self.start + chrono::Duration::days(366);
                problems.add("on", Problem::DateOutOfRange { from: self.start, to });
            }
        }
        problems.optional("reason", &self.reason, REMARK);
        problems.into_result()
    }
}
