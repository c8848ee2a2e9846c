//! What a mentor gives for an entry where the form asks for it.

use serde::{Deserialize, Serialize};

use crate::grade::Grade;

/// A mark on the ten-point scale, or that it is passed (ieskaitīts) or not. Travels as `8`, `passed`, `not_passed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum EntryMark {
    /// 1 to 10.
    Points(Grade),
    /// Ieskaitīts.
    Passed,
    /// Neieskaitīts.
    NotPassed,
}

/// The text is no mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no mark of an entry")]
pub struct NotAnEntryMark;

impl TryFrom<String> for EntryMark {
    type Error = NotAnEntryMark;

    fn try_from(text: String) -> Result<Self, NotAnEntryMark> {
        match text.as_str() {
            "passed" => Ok(Self::Passed),
            "not_passed" => Ok(Self::NotPassed),
            points => {
                let points: u8 = points.parse().map_err(|_| NotAnEntryMark)?;
                Grade::parse(points).map(Self::Points).map_err(|_| NotAnEntryMark)
            }
        }
    }
}

impl From<EntryMark> for String {
    fn from(mark: EntryMark) -> Self {
        match mark {
            EntryMark::Points(grade) => grade.points().to_string(),
            EntryMark::Passed => "passed".to_owned(),
            EntryMark::NotPassed => "not_passed".to_owned(),
        }
    }
}
