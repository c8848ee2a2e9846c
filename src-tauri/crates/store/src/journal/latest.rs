//! Whether the records are as the journal last saw them: what a changed byte in the tables cannot hide from.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::record::{self, Record, Visitor, visit_all};
use crate::{StoreError, sql};

/// Most records that are named.
const MOST: usize = 100;

/// Records that are not as the journal last saw them, as kind and identifier; at most 100.
///
/// Where the content of the last entry was erased, or is of a shape that this program no longer has,
/// nothing can be told.
pub(crate) fn unjournalled(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut comparison = Comparison { connection, found: Vec::new() };
    visit_all(&mut comparison)?;
    comparison.found.truncate(MOST);
    Ok(comparison.found)
}

struct Comparison<'c> {
    connection: &'c Connection,
    found: Vec<String>,
}

impl Visitor for Comparison<'_> {
    fn visit<R: Record>(&mut self) -> Result<(), StoreError> {
        let entity = R::ENTITY.as_str();
        let ids = sql::all(self.connection, R::IDS, [], |row| Ok(row.get::<_, String>(0)?))?;
        let mut unseen: BTreeSet<String> = ids.into_iter().collect();
        let mut statement = self.connection.prepare_cached(include_str!("latest.sql"))?;
        let mut rows = statement.query([entity])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get("entity_id")?;
            let is_there = unseen.remove(&id);
            let erased = row.get::<_, Option<u32>>("payload")?.is_none();
            let after: Option<String> = row.get("after")?;
            let should_be_there = row.get::<_, String>("kind")? != "removed";
            let differs = is_there && !erased && self.differs::<R>(&id, after.as_deref().unwrap_or_default());
            if is_there != should_be_there || differs {
                self.found.push(format!("{entity} {id}"));
            }
        }
        self.found.extend(unseen.into_iter().map(|id| format!("{entity} {id}")));
        Ok(())
    }
}

impl Comparison<'_> {
    fn differs<R: Record>(&self, id: &str, journalled: &str) -> bool {
        match (serde_json::from_str::<R>(journalled), record::fetch::<R>(self.connection, id)) {
            (Err(_), _) => false,
            (Ok(journalled), Ok(Some(stored))) => journalled != stored,
            (Ok(_), _) => true,
        }
    }
}
