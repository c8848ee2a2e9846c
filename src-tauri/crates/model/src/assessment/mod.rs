//! What is assessed in a placement, by whom, and the school's final mark.
//!
//! A part that is confirmed changes only by a new version with a reason. While the final mark is confirmed, nothing
//! changes from which it was made, and no earlier may the company see what the student said of it.

mod appraisal;
mod form;
mod mark;
mod proposal;
mod school_marks;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use appraisal::{Appraisal, Hire, OutcomeMark};
pub use form::{AssessmentCriterion, AssessmentForm, AssessmentFormError, WeightedPart};
pub use mark::{Mark, NotAMark, Reached, Scale};
pub use proposal::{Proposal, ProposalLine, ProposalState};
pub use school_marks::{Defence, DiaryMark, FinalMark};

use crate::id::PlacementId;
use crate::problem::{Problem, Problems};

/// Everything that was assessed in one placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Assessment {
    /// The placement; an assessment has no identifier of its own.
    pub placement_id: PlacementId,
    /// The form and its version that it was begun with; none before anything is assessed, and where that was before
    /// there were forms.
    #[serde(default)]
    pub form: Option<String>,
    /// The mentor's appraisal in the middle of the placement.
    #[serde(default)]
    pub midterm: Option<Appraisal>,
    /// The mentor's appraisal at its end.
    pub mentor: Option<Appraisal>,
    /// What the student says of the own work.
    #[serde(default)]
    pub own: Option<Appraisal>,
    /// The school's mark of the diary or report.
    #[serde(default)]
    pub diary: Option<DiaryMark>,
    /// The defence.
    #[serde(default)]
    pub defence: Option<Defence>,
    /// The school's final mark.
    pub final_mark: Option<FinalMark>,
}

/// A part of an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentPart {
    /// The mentor's appraisal in the middle.
    Midterm,
    /// The mentor's appraisal at the end.
    Mentor,
    /// The student's own.
    Own,
    /// The diary or report.
    Diary,
    /// The defence.
    Defence,
    /// The final mark.
    Final,
}

/// Which version of a part it is, and whether it is confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PartStanding {
    /// 1 for the first.
    pub version: u32,
    /// The day on which it was confirmed; none while it can still be changed.
    pub confirmed_on: Option<NaiveDate>,
    /// Why there is a version after the first.
    pub reason: String,
}

/// Why a part stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Locked {
    /// It is confirmed.
    #[error("the part is confirmed")]
    Confirmed,
    /// The final mark is confirmed, and was made from it.
    #[error("the final mark is confirmed")]
    FinalMark,
    /// It is not confirmed, so it needs no new version.
    #[error("the part is open")]
    Open,
    /// Nothing is on record of it.
    #[error("nothing is on record of the part")]
    Absent,
    /// Parts from which the final mark is made are not confirmed.
    #[error("parts of the final mark are open")]
    PartsOpen,
}

impl Default for PartStanding {
    fn default() -> Self {
        Self { version: 1, confirmed_on: None, reason: String::new() }
    }
}

impl PartStanding {
    /// Whether it is confirmed.
    pub const fn is_confirmed(&self) -> bool {
        self.confirmed_on.is_some()
    }
}

impl AssessmentPart {
    /// All parts, in the order in which they come.
    pub const ALL: [Self; 6] =
        [Self::Midterm, Self::Mentor, Self::Own, Self::Diary, Self::Defence, Self::Final];

    /// Those that can have a weight.
    pub const WEIGHED: [Self; 3] = [Self::Mentor, Self::Diary, Self::Defence];
}

impl Assessment {
    /// Nothing assessed yet.
    pub const fn none(placement_id: PlacementId) -> Self {
        Self {
            placement_id,
            form: None,
            midterm: None,
            mentor: None,
            own: None,
            diary: None,
            defence: None,
            final_mark: None,
        }
    }

    /// Whether anything is assessed.
    pub fn is_begun(&self) -> bool {
        AssessmentPart::ALL.into_iter().any(|part| self.standing(part).is_some())
    }

    /// An appraisal; none for a part that is a mark of the school.
    pub const fn appraisal(&self, part: AssessmentPart) -> Option<&Appraisal> {
        match part {
            AssessmentPart::Midterm => self.midterm.as_ref(),
            AssessmentPart::Mentor => self.mentor.as_ref(),
            AssessmentPart::Own => self.own.as_ref(),
            AssessmentPart::Diary | AssessmentPart::Defence | AssessmentPart::Final => None,
        }
    }

    /// A part's mark for the whole placement.
    pub fn mark_of(&self, part: AssessmentPart) -> Option<Mark> {
        match part {
            AssessmentPart::Diary => self.diary.as_ref().map(|diary| diary.mark),
            AssessmentPart::Defence => self.defence.as_ref().map(|defence| defence.mark),
            AssessmentPart::Final => self.final_mark.as_ref().map(|known| known.mark),
            appraisal => self.appraisal(appraisal).and_then(|known| known.overall),
        }
    }

    /// How a part stands; none while it is not on record.
    pub fn standing(&self, part: AssessmentPart) -> Option<&PartStanding> {
        match part {
            AssessmentPart::Diary => self.diary.as_ref().map(|known| &known.standing),
            AssessmentPart::Defence => self.defence.as_ref().map(|known| &known.standing),
            AssessmentPart::Final => self.final_mark.as_ref().map(|known| &known.standing),
            appraisal => self.appraisal(appraisal).map(|known| &known.standing),
        }
    }

    fn standing_mut(&mut self, part: AssessmentPart) -> Option<&mut PartStanding> {
        match part {
            AssessmentPart::Midterm => self.midterm.as_mut().map(|known| &mut known.standing),
            AssessmentPart::Mentor => self.mentor.as_mut().map(|known| &mut known.standing),
            AssessmentPart::Own => self.own.as_mut().map(|known| &mut known.standing),
            AssessmentPart::Diary => self.diary.as_mut().map(|known| &mut known.standing),
            AssessmentPart::Defence => self.defence.as_mut().map(|known| &mut known.standing),
            AssessmentPart::Final => self.final_mark.as_mut().map(|known| &mut known.standing),
        }
    }

    /// Whether a part is confirmed.
    pub fn is_confirmed(&self, part: AssessmentPart) -> bool {
        self.standing(part).is_some_and(PartStanding::is_confirmed)
    }

    /// Whether the company may see what the student answered about it: once the final mark is confirmed, so that no
    /// answer can come back as a mark.
    pub fn company_may_see_students_answers(&self) -> bool {
        self.is_confirmed(AssessmentPart::Final)
    }

    /// The standing that a part has when it is written anew.
    ///
    /// # Errors
    /// Why it cannot be written.
    pub fn may_write(&self, part: AssessmentPart) -> Result<PartStanding, Locked> {
        if self.is_confirmed(part) {
            return Err(Locked::Confirmed);
        }
        self.unless_made_from(part)?;
        Ok(self.standing(part).cloned().unwrap_or_default())
    }

    /// Confirms a part.
    ///
    /// # Errors
    /// Why it cannot be confirmed; the final mark only after the parts from which it is made.
    pub fn confirm(&mut self, part: AssessmentPart, on: NaiveDate) -> Result<(), Locked> {
        let open = |part: AssessmentPart| self.standing(part).is_some_and(|known| !known.is_confirmed());
        if part == AssessmentPart::Final && AssessmentPart::WEIGHED.into_iter().any(open) {
            return Err(Locked::PartsOpen);
        }
        let standing = self.standing_mut(part).ok_or(Locked::Absent)?;
        if standing.is_confirmed() {
            return Err(Locked::Confirmed);
        }
        standing.confirmed_on = Some(on);
        Ok(())
    }

    /// Begins a new version of a confirmed part, which can then be changed.
    ///
    /// # Errors
    /// Why it stays as it is.
    pub fn reopen(&mut self, part: AssessmentPart, reason: &str) -> Result<(), Locked> {
        self.unless_made_from(part)?;
        let standing = self.standing_mut(part).ok_or(Locked::Absent)?;
        if !standing.is_confirmed() {
            return Err(Locked::Open);
        }
        *standing =
            PartStanding { version: standing.version + 1, confirmed_on: None, reason: reason.to_owned() };
        Ok(())
    }

    fn unless_made_from(&self, part: AssessmentPart) -> Result<(), Locked> {
        let made_from = AssessmentPart::WEIGHED.contains(&part);
        if made_from && self.is_confirmed(AssessmentPart::Final) { Err(Locked::FinalMark) } else { Ok(()) }
    }
}

fn not_after(problems: &mut Problems, field: &str, day: NaiveDate, today: NaiveDate) {
    let from = today.checked_sub_months(chrono::Months::new(120)).unwrap_or(today);
    if day > today || day < from {
        problems.add(field, Problem::DateOutOfRange { from, to: today });
    }
}
