//! Hours done against hours agreed.
//!
//! What the diary says counts: entries that were handed in or confirmed. As long as it says nothing, the week counts up
//! to yesterday, less what was missed. Which of the two is told along with the number.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Absence;
use crate::diary::{DiaryEntry, EntryState};
use crate::working_time::{AgreedDays, Minutes};

/// Where the number of hours done comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Entries of the diary that were handed in or confirmed.
    Diary,
    /// The week up to yesterday, less absences.
    Schedule,
}

/// How far the hours of a placement have come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct HoursDone {
    /// Hours of the placement.
    pub required: Minutes,
    /// What is done.
    pub done: Minutes,
    /// What of it the company has confirmed.
    pub confirmed: Minutes,
    /// What was missed so far.
    pub missed: Minutes,
    /// Where `done` comes from.
    pub basis: Basis,
    /// The part that is done in thousandths, rounded down; none where no hours are agreed on.
    pub share: Option<u32>,
    /// The day on which the hours are done if it goes on by the week; none where they are done, or never will be.
    pub met_on: Option<NaiveDate>,
}

/// How far the hours have come on a day.
pub fn hours_done(
    required: Minutes,
    entries: &[DiaryEntry],
    absences: &[Absence],
    days: &AgreedDays<'_>,
    today: NaiveDate,
) -> HoursDone {
    let said = || entries.iter().filter(|e| matches!(e.state, EntryState::HandedIn | EntryState::Confirmed));
    let sum = |state| entries.iter().filter(|entry| entry.state == state).map(|entry| entry.minutes).sum();
    let confirmed: Minutes = sum(EntryState::Confirmed);
    let missed = absences.iter().filter(|absence| absence.start < today).map(|absence| absence.minutes).sum();
    let (basis, done) = match said().next() {
        Some(_) => (Basis::Diary, confirmed + sum(EntryState::HandedIn)),
        None => (Basis::Schedule, before(days, today).without(missed)),
    };
    let left = required.without(done);
    let next = said().map(|entry| entry.end + Days::new(1)).max().map_or(today, |next| next.max(today));
    let share = (required > Minutes::ZERO)
        .then(|| u64::from(done.get()) * 1000 / u64::from(required.get()))
        .and_then(|share| u32::try_from(share).ok());
    let met_on =
        (left > Minutes::ZERO).then(|| days.reached(next.max(days.period().start()), left)).flatten();
    HoursDone { required, done, confirmed, missed, basis, share, met_on }
}

fn before(days: &AgreedDays<'_>, today: NaiveDate) -> Minutes {
    let yesterday = today.pred_opt().unwrap_or(today);
    days.between(days.period().start(), yesterday)
}
