//! The writes of a workspace, one line each: what a person sees as „what was done”.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::sql::{self, Cells};
use crate::{Entity, Reader, StoreError};

/// One write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ChangeSetRow {
    /// Its number, from 1.
    pub change_set: u32,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<FixedOffset>,
    /// Who.
    pub actor: String,
    /// The operation's stable name.
    pub operation: String,
    /// Records that it changed; notes do not count.
    pub records: u32,
    /// The first record that it changed.
    pub entity: Entity,
    /// Identifier of that record.
    pub id: String,
}

impl Reader<'_> {
    /// Writes that changed records, the latest first, those before `before` where it is given.
    pub fn change_sets(&self, before: Option<u32>, limit: u32) -> Result<Vec<ChangeSetRow>, StoreError> {
        let params = (before.unwrap_or(u32::MAX), limit);
        sql::all(self.connection, include_str!("change_sets.sql"), params, |row| {
            let cells = Cells::new(row, "journal");
            Ok(ChangeSetRow {
                change_set: cells.number("change_set")?,
                at: cells.moment("at")?,
                actor: cells.text("actor")?,
                operation: cells.text("operation")?,
                records: cells.number("records")?,
                entity: cells.word("entity")?,
                id: cells.text("entity_id")?,
            })
        })
    }

    /// The place in the journal of the last entry, 0 before the first.
    pub fn journal_end(&self) -> Result<u32, StoreError> {
        Ok(super::head(self.connection)?.map_or(0, |head| head.seq))
    }

    /// The place in the journal of a record's last change, 0 before the first.
    pub fn revision(&self, entity: Entity, id: &str) -> Result<u32, StoreError> {
        sql::count(self.connection, include_str!("revision.sql"), [entity.as_str(), id])
    }
}
