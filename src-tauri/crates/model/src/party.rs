//! The three parties of a placement.

use serde::{Deserialize, Serialize};

/// A party of the tripartite agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The school (izglītības iestāde).
    School,
    /// The company or other host (prakses vieta).
    Company,
    /// The student (praktikants).
    Student,
}

impl Party {
    /// All three, in the order in which documents name them.
    pub const ALL: [Self; 3] = [Self::School, Self::Company, Self::Student];

    /// The party's stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Company => "company",
            Self::Student => "student",
        }
    }
}
