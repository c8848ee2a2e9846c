//! Taking a write back: every record that it changed becomes what it was, unless it was changed since.

use rusqlite::Connection;

use crate::record::{Record, Visitor, visit};
use crate::sql::{self, Cells};
use crate::{Entity, StoreError, Tx};

/// What a write that was taken back left behind.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Reverted {
    /// Records that are as they were before the write.
    pub restored: u32,
    /// Records left as they are: changed since, in use by others, or with their history erased.
    pub kept: u32,
}

/// A record's entry: where it stands in the journal, and which record.
struct Step {
    seq: u32,
    entity: Entity,
    id: String,
}

impl Tx<'_> {
    /// Takes a write back, the last of its changes first. A record that is no longer as the write left it
    /// stays as it is. This is a write like any other: it is journalled, and can itself be taken back.
    pub fn revert(&mut self, change_set: u32) -> Result<Reverted, StoreError> {
        self.still_open()?;
        let mut reverted = Reverted::default();
        for step in steps(self.connection, change_set)? {
            let mut restoring = Restoring {
                content: content(self.connection, step.seq)?,
                id: &step.id,
                tx: self,
                done: false,
            };
            visit(step.entity, &mut restoring)?;
            if restoring.done { reverted.restored += 1 } else { reverted.kept += 1 }
        }
        Ok(reverted)
    }
}

fn steps(connection: &Connection, change_set: u32) -> Result<Vec<Step>, StoreError> {
    sql::all(connection, include_str!("steps.sql"), [change_set], |row| {
        let cells = Cells::new(row, "journal");
        Ok(Step { seq: cells.number("seq")?, entity: cells.word("entity")?, id: cells.text("entity_id")? })
    })
}

/// A record's JSON before and after a change.
type Content = (Option<String>, Option<String>);

fn content(connection: &Connection, seq: u32) -> Result<Option<Content>, StoreError> {
    sql::one(connection, include_str!("content.sql"), [seq], |row| {
        Ok((row.get("before")?, row.get("after")?))
    })
}

struct Restoring<'a, 't> {
    tx: &'a mut Tx<'t>,
    id: &'a str,
    content: Option<Content>,
    done: bool,
}

impl Visitor for Restoring<'_, '_> {
    fn visit<R: Record>(&mut self) -> Result<(), StoreError> {
        let Some((before, after)) = &self.content else { return Ok(()) };
        let parsed = (parsed::<R>(before.as_deref()), parsed::<R>(after.as_deref()));
        let (Ok(before), Ok(after)) = parsed else { return Ok(()) };
        if self.tx.get::<R>(self.id)? != after {
            return Ok(());
        }
        let outcome = match before {
            Some(before) => self.tx.save(&before),
            None => self.tx.remove::<R>(self.id).map(drop),
        };
        match outcome {
            Err(StoreError::StillUsed | StoreError::UnknownReference | StoreError::Conflict { .. }) => Ok(()),
            outcome => {
                self.done = outcome.is_ok();
                outcome
            }
        }
    }
}

/// A record from the journal; an error for one of a shape that this program no longer has.
fn parsed<R: Record>(json: Option<&str>) -> Result<Option<R>, serde_json::Error> {
    json.map(serde_json::from_str).transpose()
}
