//! What the law asks of an individual plan, as data with a first day of validity.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is asked of individual plans, a version of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRules {
    /// Name and version („individual-plan-1”).
    pub id: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// The least part of a plan that is learnt in the company, in per cent.
    pub least_in_company: u32,
}

/// The rules are not as they should be written.
#[derive(Debug, thiserror::Error)]
#[error("rules of individual plans: {0}")]
pub struct PlanRulesError(#[from] toml::de::Error);

impl PlanRules {
    /// Parses rules from TOML.
    ///
    /// # Errors
    /// What the reader says of a text that is not TOML of this shape.
    pub fn parse(text: &str) -> Result<Self, PlanRulesError> {
        Ok(toml::from_str(text)?)
    }
}
