//! By when each stage of a placement is due: rules that a school may have its own way, so they are data.

use chrono::{Duration, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Stage;
use crate::period::Period;

/// Terms of the line of life, in days after the first day of a placement (`agreeing`, `agreement`) or after
/// its last day (the rest); negative before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Name and version („placement-terms-1”).
    pub id: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// Expectations are agreed on.
    pub agreeing: i32,
    /// The agreement is signed.
    pub agreement: i32,
    /// The weeks at the company are over.
    pub running: i32,
    /// The marks are given.
    pub assessing: i32,
    /// The questionnaires are answered.
    pub quality: i32,
    /// The report is signed.
    pub report: i32,
}

/// The terms are not as they should be written.
#[derive(Debug, thiserror::Error)]
#[error("terms: {0}")]
pub struct TermsError(#[from] toml::de::Error);

impl Terms {
    /// Parses terms from TOML.
    pub fn parse(text: &str) -> Result<Self, TermsError> {
        Ok(toml::from_str(text)?)
    }

    /// Days from the day that a stage is counted from to the day on which it is due.
    pub const fn days(&self, stage: Stage) -> i32 {
        match stage {
            Stage::Agreeing => self.agreeing,
            Stage::Agreement => self.agreement,
            Stage::Running => self.running,
            Stage::Assessing => self.assessing,
            Stage::Quality => self.quality,
            Stage::Report => self.report,
        }
    }

    /// The day on which a stage is due; `None` outside the calendar.
    pub fn due(&self, stage: Stage, period: Period) -> Option<NaiveDate> {
        let counted_from = if stage < Stage::Running { period.start() } else { period.end() };
        counted_from.checked_add_signed(Duration::days(self.days(stage).into()))
    }
}

/// A day, and the terms that hold on it: what a placement's stage and due day are seen from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsOf {
    /// The day.
    pub today: NaiveDate,
    /// The terms.
    pub terms: Terms,
}
