//! What happened to a record and to what is part of it.

use serde_json::Value;

use crate::record::Record;
use crate::sql::{self, Cells};
use crate::{Entity, HistoryRow, Reader, StoreError};

impl Reader<'_> {
    /// What happened to a record and to the records that are or were part of it, the latest first, from before a
    /// place in the journal where one is given. Of a student's placements it tells that they came and went; the rest
    /// is their own history.
    pub fn history(
        &self,
        entity: Entity,
        id: &str,
        before: Option<u32>,
        limit: u32,
    ) -> Result<Vec<HistoryRow>, StoreError> {
        let params = rusqlite::params![entity.as_str(), id, before.unwrap_or(u32::MAX), limit];
        sql::all(self.connection, include_str!("history.sql"), params, |row| {
            let cells = Cells::new(row, "journal");
            let is_note = cells.text("kind")? == "noted";
            Ok(HistoryRow {
                seq: cells.number("seq")?,
                change_set: cells.number("change_set")?,
                at: cells.moment("at")?,
                actor: cells.text("actor")?,
                operation: cells.text("operation")?,
                entity: cells.word("entity")?,
                id: cells.text("entity_id")?,
                kind: if is_note { None } else { Some(cells.word("kind")?) },
                note: cells.maybe_text("note")?,
                is_erased: !is_note && cells.maybe_number("payload")?.is_none(),
                before: cells.maybe_json::<Value>("before")?,
                after: cells.maybe_json::<Value>("after")?,
            })
        })
    }

    /// A record as it is, or as the journal saw it last where it is gone and its content was not erased.
    pub fn remembered<R: Record>(&self, id: &str) -> Result<Option<R>, StoreError> {
        if let Some(record) = self.get::<R>(id)? {
            return Ok(Some(record));
        }
        let content = self.last_content(R::ENTITY, id)?;
        Ok(content.and_then(|content| serde_json::from_value(content).ok()))
    }

    /// A record as the journal saw it last; `None` where it never did, and where its content was erased.
    pub fn last_content(&self, entity: Entity, id: &str) -> Result<Option<Value>, StoreError> {
        let params = [entity.as_str(), id];
        let content = sql::one(self.connection, include_str!("last_content.sql"), params, |row| {
            Cells::new(row, "journal").maybe_json::<Value>("content")
        })?;
        Ok(content.flatten())
    }

    /// A record as it was when another came into the workspace; `None` where it was not there yet, and where its
    /// content was erased.
    pub fn when_came<R: Record, O: Record>(&self, id: &str, other: &str) -> Result<Option<R>, StoreError> {
        let params = [R::ENTITY.as_str(), id, O::ENTITY.as_str(), other];
        let content = sql::one(self.connection, include_str!("content_before.sql"), params, |row| {
            Cells::new(row, "journal").maybe_json::<Value>("content")
        })?;
        Ok(content.flatten().and_then(|content| serde_json::from_value(content).ok()))
    }
}
