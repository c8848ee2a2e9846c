//! The inside of a write.

use std::collections::BTreeSet;
use std::ops::Deref;

use model::id::PlacementId;
use rusqlite::Connection;

use crate::change::Changes;
use crate::journal::{Journal, Kind};
use crate::record::Record;
use crate::search::{self, Texts};
use crate::sql::Cells;
use crate::{ChangeKind, Entity, Entry, Reader, StoreError, Written, journal, sql};

/// A write under way: reads what it has itself written.
///
/// A [`save`](Self::save) or [`remove`](Self::remove) that is refused leaves nothing of itself, so a write may
/// go on after it.
pub struct Tx<'c> {
    reader: Reader<'c>,
    journal: Journal<'c>,
    changes: Changes,
    placements: BTreeSet<PlacementId>,
    seen: Option<u32>,
    texts: Texts,
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
        let seen = entry.seen;
        Self {
            reader: Reader { connection },
            journal: Journal::new(connection, entry, salt),
            changes: Changes::default(),
            placements: BTreeSet::new(),
            seen,
            texts: Texts::default(),
        }
    }

    /// Ends the write, with what was kept until its end.
    pub(crate) fn into_written<T>(self, value: T) -> Result<Written<T>, StoreError> {
        self.still_open()?;
        self.texts.write(self.reader.connection)?;
        let change_set = self.journal.change_set();
        Ok(Written { value, changes: self.changes.into_vec(), change_set })
    }

    /// Writes a record, new or not; one that is as it was leaves no trace.
    pub fn save<R: Record>(&mut self, record: &R) -> Result<(), StoreError> {
        self.still_open()?;
        let before = self.get::<R>(record.id())?;
        if before.as_ref() == Some(record) {
            return Ok(());
        }
        self.unless_changed_since::<R>(record.id(), before.is_some())?;
        put(self.connection, record, before.is_none())?;
        record.settle(self.connection, before.as_ref(), &mut self.texts)?;
        let kind = if before.is_some() { ChangeKind::Changed } else { ChangeKind::Created };
        self.tell::<R>(record.id(), kind, before.as_ref(), Some(record))
    }

    /// Removes a record, with what is part of it (a document with its files); `false` when there was none.
    ///
    /// A record that others refer to stays: [`StoreError::StillUsed`].
    pub fn remove<R: Record>(&mut self, id: &str) -> Result<bool, StoreError> {
        self.still_open()?;
        let Some(before) = self.get::<R>(id)? else { return Ok(false) };
        self.unless_changed_since::<R>(id, true)?;
        let place = match R::INDEX {
            Some(index) => search::place(self.connection, index, id)?.map(|place| (index, place)),
            None => None,
        };
        sql::run(self.connection, R::REMOVE, [id]).map_err(StoreError::of_a_removal)?;
        if let Some((index, place)) = place {
            self.texts.remove(index, place);
        }
        self.tell::<R>(id, ChangeKind::Removed, Some(&before), None)?;
        Ok(true)
    }

    /// Placements whose line of life may be another after what was written so far, in order.
    pub fn touched_placements(&self) -> Result<Vec<PlacementId>, StoreError> {
        let mut touched = self.placements.clone();
        for student in self.changes.of(Entity::Student) {
            let params = [student];
            let found = sql::all(self.connection, include_str!("placement/of_student.sql"), params, |row| {
                Cells::new(row, "placement").parsed("id")
            })?;
            touched.extend(found);
        }
        Ok(touched.into_iter().collect())
    }

    /// Journals something that changes no data: a personal code was shown, a document left the program.
    ///
    /// `what` is a stable name and is never erased: no personal data.
    pub fn note(&mut self, entity: Entity, id: &str, what: &str) -> Result<(), StoreError> {
        self.still_open()?;
        self.journal.append(entity, id, &Kind::Noted(what))
    }

    /// Whoever writes a record has seen it as it is; what this write itself did to it does not count.
    fn unless_changed_since<R: Record>(&self, id: &str, is_there: bool) -> Result<(), StoreError> {
        let Some(seen) = self.seen.filter(|_| is_there && !self.changes.has(R::ENTITY, id)) else {
            return Ok(());
        };
        if self.revision(R::ENTITY, id)? > seen { Err(StoreError::ChangedSince) } else { Ok(()) }
    }

    /// After a full disk `SQLite` may take the whole transaction back; what came then would stand alone.
    pub(crate) fn still_open(&self) -> Result<(), StoreError> {
        if self.connection.is_autocommit() { Err(StoreError::TakenBack) } else { Ok(()) }
    }

    fn tell<R: Record>(
        &mut self,
        id: &str,
        kind: ChangeKind,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), StoreError> {
        let (before_json, after_json) = (before.map(sql::json), after.map(sql::json));
        self.journal.append(
            R::ENTITY,
            id,
            &Kind::Changed { kind, before: before_json, after: after_json },
        )?;
        let (was_in, is_in) = (before.and_then(R::owner), after.and_then(R::owner));
        if let Some(owner) = is_in.filter(|_| is_in != was_in) {
            journal::add_part(self.connection, owner, (R::ENTITY, id))?;
        }
        self.placements.extend(before.into_iter().chain(after).filter_map(R::placement).cloned());
        self.changes.add(R::ENTITY, id, kind);
        Ok(())
    }
}

/// Writes a record's rows, all of them or none.
fn put<R: Record>(connection: &Connection, record: &R, is_new: bool) -> Result<(), StoreError> {
    if !R::IN_PARTS {
        return record.put(connection, is_new);
    }
    sql::run(connection, "SAVEPOINT record", [])?;
    let done = record.put(connection, is_new);
    if done.is_err() {
        sql::run(connection, "ROLLBACK TO record", [])?;
    }
    sql::run(connection, "RELEASE record", [])?;
    done
}
