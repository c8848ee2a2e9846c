//! What a company is looked at for before placements go there: criteria as data, with a first day of validity.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::quality::LocalText;

/// The criteria of suitability, a version of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Checklist {
    /// Name and version („site-suitability-1”).
    pub id: String,
    /// The first day on which new assessments use it.
    pub valid_from: NaiveDate,
    /// For how many years an assessment holds, unless it says otherwise.
    pub holds_years: u32,
    /// Criteria, in order.
    pub criteria: Vec<Criterion>,
}

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Criterion {
    /// „K01”.
    pub id: String,
    /// What is looked at.
    pub name: LocalText,
    /// What to ask and see.
    pub hint: LocalText,
}

/// The checklist is not as it should be written.
#[derive(Debug, thiserror::Error)]
pub enum ChecklistError {
    /// Not TOML of this shape.
    #[error("checklist: {0}")]
    Shape(#[from] toml::de::Error),
    /// It has no criteria, or one identifier twice.
    #[error("checklist: no criteria, or one twice")]
    Criteria,
}

impl Checklist {
    /// Parses a checklist from TOML.
    pub fn parse(text: &str) -> Result<Self, ChecklistError> {
        let list: Self = toml::from_str(text)?;
        let mut ids: Vec<&str> = list.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() || ids.len() < list.criteria.len() {
            return Err(ChecklistError::Criteria);
        }
        Ok(list)
    }

    /// The last day on which an assessment of a day holds by default.
    pub fn holds_until(&self, assessed_on: NaiveDate) -> NaiveDate {
        assessed_on
            .checked_add_months(Months::new(12 * self.holds_years))
            .and_then(|day| day.pred_opt())
            .unwrap_or(assessed_on)
    }
}
