//! Whether a workspace is whole.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::placement::lines;
use crate::record::{Record, Visitor, visit_all};
use crate::{Entity, StoreError, attachment, document, journal, schema, sql};

/// What a check of the whole workspace found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct CheckReport {
    /// Damage that `SQLite` finds in its pages, tables and indexes; at most 100 lines.
    pub damage: Vec<String>,
    /// References that lead nowhere: the tables they stand in.
    pub dangling: Vec<String>,
    /// The first journal entry that does not fit the one before it, or whose content was changed.
    pub broken_at: Option<u32>,
    /// Records that are not as the journal last saw them: kind and identifier; at most 100.
    pub unjournalled: Vec<String>,
    /// Documents with a file that is not what was written, and the SHA-256 of kept files that are not.
    pub changed_files: Vec<String>,
    /// Placements whose line in the lists is not what their records give.
    pub stale_lines: u32,
    /// Entries of the journal.
    pub journal_entries: u32,
    /// Journal entries whose content was erased.
    pub erased: u32,
    /// Hash of the last journal entry, in lower-case hexadecimal.
    pub journal_head: String,
    /// Records of each kind.
    pub counts: Vec<RecordCount>,
}

/// How many records of a kind there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct RecordCount {
    /// The kind.
    pub entity: Entity,
    /// How many.
    pub records: u32,
}

impl CheckReport {
    /// Whether nothing is wrong with the file itself: its pages, references, files and lists.
    pub fn is_sound(&self) -> bool {
        self.damage.is_empty()
            && self.dangling.is_empty()
            && self.changed_files.is_empty()
            && self.stale_lines == 0
    }

    /// Whether the journal holds, and the records are as it tells.
    pub fn chain_holds(&self) -> bool {
        self.broken_at.is_none() && self.unjournalled.is_empty()
    }

    /// Whether nothing at all is wrong.
    pub fn is_whole(&self) -> bool {
        self.is_sound() && self.chain_holds()
    }
}

/// Checks everything that can be checked.
pub(crate) fn report(connection: &Connection) -> Result<CheckReport, StoreError> {
    let damage = damage(connection)?;
    let verdict = journal::verify(connection)?;
    let mut counting = Counting { connection, counts: Vec::new() };
    visit_all(&mut counting)?;
    Ok(CheckReport {
        damage,
        dangling: schema::dangling(connection)?,
        broken_at: verdict.broken_at,
        unjournalled: journal::unjournalled(connection)?,
        changed_files: [document::file::changed(connection)?, attachment::changed(connection)?].concat(),
        stale_lines: lines::stale(connection)?,
        journal_entries: verdict.entries,
        erased: verdict.erased,
        journal_head: journal::head_hash(connection)?,
        counts: counting.counts,
    })
}

fn damage(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let lines = sql::all(connection, "PRAGMA integrity_check(100)", [], |row| Ok(row.get::<_, String>(0)?))?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

struct Counting<'c> {
    connection: &'c Connection,
    counts: Vec<RecordCount>,
}

impl Visitor for Counting<'_> {
    fn visit<R: Record>(&mut self) -> Result<(), StoreError> {
        let statement = format!("SELECT count(*) FROM {}", R::ENTITY.as_str());
        let records = sql::count(self.connection, &statement, [])?;
        self.counts.push(RecordCount { entity: R::ENTITY, records });
        Ok(())
    }
}
