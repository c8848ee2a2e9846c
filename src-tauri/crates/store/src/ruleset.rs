//! Rules, templates and questionnaires as data with a first day of validity.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A version of rules that change: a questionnaire, a template, legal limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Ruleset {
    /// Name and version („placement-quality-1”).
    pub id: String,
    /// What it rules („questionnaire”, „agreement”).
    pub kind: String,
    /// The first day on which new placements use it.
    pub valid_from: NaiveDate,
    /// The content as the kind defines it, usually TOML.
    pub content: String,
}
