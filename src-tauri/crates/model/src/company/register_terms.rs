//! When a register speaks up about what ends: the school's own way, so it is data.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Terms of the registers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterTerms {
    /// Name and version („register-terms-1”).
    pub id: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// How many days before its last day a paper is told to be ending.
    pub ending_days: u32,
}

impl RegisterTerms {
    /// Parses terms from TOML.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The last of the days that are soon, today.
    pub fn soon(&self, today: NaiveDate) -> NaiveDate {
        today.checked_add_days(Days::new(self.ending_days.into())).unwrap_or(today)
    }
}
