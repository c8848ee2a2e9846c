//! What is to be said of the entries of a placement: findings in words, none of which keeps an entry from being kept.

use serde::{Deserialize, Serialize};

use super::DiaryEntry;
use crate::id::DiaryEntryId;
use crate::working_time::{AgreedDays, Minutes};

/// Something to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum DiaryFinding {
    /// Days of the entry lie outside the placement.
    Outside {
        /// Which entry.
        entry: DiaryEntryId,
    },
    /// Some days belong to an earlier entry as well.
    Overlaps {
        /// Which entry.
        entry: DiaryEntryId,
        /// The one before it.
        other: DiaryEntryId,
    },
    /// It took longer than is worked on its days.
    TooMuch {
        /// Which entry.
        entry: DiaryEntryId,
        /// How long it took.
        found: Minutes,
        /// How long is worked on these days.
        agreed: Minutes,
    },
}

/// What is to be said of the entries, in their order.
pub fn findings(entries: &[DiaryEntry], days: &AgreedDays<'_>) -> Vec<DiaryFinding> {
    let mut found = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let id = || entry.id.clone();
        let period = days.period();
        if !period.contains(entry.start) || !period.contains(entry.end) {
            found.push(DiaryFinding::Outside { entry: id() });
        }
        if let Some(other) = entries[..index].iter().find(|other| other.touches(entry.start, entry.end)) {
            found.push(DiaryFinding::Overlaps { entry: id(), other: other.id.clone() });
        }
        let agreed = days.between(entry.start, entry.end);
        if entry.minutes > agreed {
            found.push(DiaryFinding::TooMuch { entry: id(), found: entry.minutes, agreed });
        }
    }
    found
}
