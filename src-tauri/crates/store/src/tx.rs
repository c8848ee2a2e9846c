//! The inside of a write.

use std::ops::Deref;

use rusqlite::Connection;

use crate::change::Changes;
use crate::journal::{Journal, Kind};
use crate::record::Record;
use crate::{Change, ChangeKind, Entity, Entry, Reader, StoreError, sql};

/// A write under way: reads what it has itself written.
pub struct Tx<'c> {
    reader: Reader<'c>,
    journal: Journal<'c>,
    changes: Changes,
}

impl std::fmt::Debug for Tx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tx").field("changes", &self.changes).finish_non_exhaustive()
    }
}

impl<'c> Deref for Tx<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl<'c> Tx<'c> {
    pub(crate) fn new(
        connection: &'c Connection,
        entry: Entry,
        salt: &'c mut dyn FnMut() -> [u8; 16],
    ) -> Self {
        Self {
            reader: Reader { connection },
            journal: Journal::new(connection, entry, salt),
            changes: Changes::default(),
        }
    }

    pub(crate) fn into_changes(self) -> Vec<Change> {
        self.changes.into_vec()
    }

    /// Writes a record, new or not; one that is as it was leaves no trace.
    pub fn save<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        let before = self.get::<R>(record.id())?;
        if before.as_ref() == Some(record) {
            return Ok(());
        }
        record.put(self.connection)?;
        record.settle(self.connection)?;
        let kind = if before.is_some() { ChangeKind::Changed } else { ChangeKind::Created };
        self.tell::<R>(record.id(), kind, before.as_ref(), Some(record))
    }

    /// Removes a record, with what is part of it (a document with its files); `false` when there was none.
    ///
    /// A record that others refer to stays: [`StoreError::StillUsed`].
    pub fn remove<R: Record>(&mut self, id: &str) -> Result<bool, StoreError> {
        let Some(before) = self.get::<R>(id)? else { return Ok(false) };
        R::unsettle(self.connection, id)?;
        sql::run(self.connection, R::REMOVE, [id]).map_err(StoreError::of_a_removal)?;
        self.tell::<R>(id, ChangeKind::Removed, Some(&before), None)?;
        Ok(true)
    }

    /// Journals something that changes no data: a personal code was shown, a document left the program.
    ///
    /// `what` is a stable name and is never erased: no personal data.
    pub fn note(&mut self, entity: Entity, id: &str, what: &str) -> Result<(), StoreError> {
        self.journal.append(entity, id, &Kind::Noted(what))
    }

    fn tell<R: Record>(
        &mut self,
        id: &str,
        kind: ChangeKind,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), StoreError> {
        let (before, after) = (before.map(sql::json), after.map(sql::json));
        self.journal.append(R::ENTITY, id, &Kind::Changed { kind, before, after })?;
        self.changes.add(R::ENTITY, id, kind);
        Ok(())
    }
}
