//! What happened to a record, told by the names of its fields and never by their values.

use serde_json::{Map, Value};

use crate::sql::{self, Cells};
use crate::{ChangeKind, Entity, HistoryRow, Reader, StoreError};

impl Reader<'_> {
    /// What happened to a record, the latest first.
    pub fn history(&self, entity: Entity, id: &str, limit: u32) -> Result<Vec<HistoryRow>, StoreError> {
        let params = rusqlite::params![entity.as_str(), id, limit];
        sql::all(self.connection, include_str!("history.sql"), params, |row| {
            let cells = Cells::new(row, "journal");
            Ok(HistoryRow {
                seq: cells.number("seq")?,
                change_set: cells.number("change_set")?,
                at: cells.moment("at")?,
                actor: cells.text("actor")?,
                operation: cells.text("operation")?,
                kind: kind(&cells)?,
                note: cells.maybe_text("note")?,
                fields: changed_fields(&fields(&cells, "before")?, &fields(&cells, "after")?),
            })
        })
    }
}

fn kind(cells: &Cells<'_, '_>) -> Result<Option<ChangeKind>, StoreError> {
    if cells.text("kind")? == "noted" { Ok(None) } else { cells.word("kind").map(Some) }
}

fn fields(cells: &Cells<'_, '_>, column: &str) -> Result<Map<String, Value>, StoreError> {
    Ok(cells.maybe_json(column)?.unwrap_or_default())
}

/// Names of the fields that are not the same, in alphabetical order.
fn changed_fields(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<String> {
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().filter(|name| before.get(*name) != after.get(*name)).cloned().collect()
}
