//! The workspace as one thing: made, opened, read, written, checked, copied.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};

use crate::backup::Part;
use crate::lock::Lock;
use crate::sql::{self, Cells, word};
use crate::{
    CheckReport, Entry, OpenError, Reader, StoreError, Tx, Written, backup, check, connection, journal,
    schema,
};

/// What a workspace is for; it never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum WorkspaceKind {
    /// A school's real work.
    School,
    /// Invented names to look around in; every screen and document says so.
    Demonstration,
}

/// An open workspace: the one connection, and the lock that keeps others out.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    kind: WorkspaceKind,
    _lock: Lock,
}

impl Store {
    /// Makes a workspace where no file is yet.
    pub fn create(path: &Path, kind: WorkspaceKind, at: DateTime<FixedOffset>) -> Result<Self, OpenError> {
        if path.exists() {
            return Err(OpenError::AlreadyThere);
        }
        let lock = Lock::take(path)?;
        let part = Part::beside(path)?;
        furnish(part.path(), kind, at)?;
        part.put(path)?;
        let connection = connection::open(path)?;
        connection::log_ahead(&connection)?;
        Ok(Self { connection, path: path.to_owned(), kind, _lock: lock })
    }

    /// Opens a workspace; an older one is brought up to date after a copy of it was put beside it.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Self::open_as(path, schema::MIGRATIONS)
    }

    /// Opens a workspace as a program does that knows these migrations.
    fn open_as(path: &Path, migrations: &[&str]) -> Result<Self, OpenError> {
        connection::sniff(path)?;
        let lock = Lock::take(path)?;
        let mut connection = connection::open(path)?;
        let known = migrations.len() as u32;
        let version = schema::version(&connection, known)?;
        if version < known {
            backup::copy_beside(&connection, path, &format!("version-{version}"))?;
            schema::migrate(&mut connection, migrations)?;
        }
        connection::log_ahead(&connection)?;
        let kind = kind(&connection)?.ok_or(OpenError::Damaged)?;
        Ok(Self { connection, path: path.to_owned(), kind, _lock: lock })
    }

    /// Puts a backup in the place of a workspace that is not open; gives the copy of what was replaced.
    pub fn restore(from: &Path, to: &Path) -> Result<Option<PathBuf>, OpenError> {
        backup::restore(from, to)
    }

    /// What the workspace is for.
    pub fn kind(&self) -> WorkspaceKind {
        self.kind
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes: everything that `change` does stands afterwards, with its journal entries, or nothing of it.
    ///
    /// `random` gives the salts of the journal's content.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        entry: Entry,
        random: &mut dyn FnMut() -> [u8; 16],
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        let behaviour = TransactionBehavior::Immediate;
        let transaction = self.connection.transaction_with_behavior(behaviour).map_err(StoreError::from)?;
        let mut tx = Tx::new(&transaction, entry, random);
        let value = change(&mut tx)?;
        let written = tx.into_written(value)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(written)
    }

    /// Reads: everything that `f` sees belongs to the same moment.
    pub fn read<T, E: From<StoreError>>(&self, f: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.connection.unchecked_transaction().map_err(StoreError::from)?;
        f(&Reader { connection: &transaction })
    }

    /// Checks pages, references, the journal, and the records against the journal.
    pub fn check(&self) -> Result<CheckReport, StoreError> {
        check::report(&self.connection)
    }

    /// Copies the workspace to a file, whole or not at all, replacing what is there; the copy is opened and
    /// checked before it takes its place.
    pub fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        if fs::canonicalize(path).is_ok_and(|path| fs::canonicalize(&self.path).is_ok_and(|own| own == path))
        {
            return Err(StoreError::Io(std::io::ErrorKind::AlreadyExists));
        }
        backup::copy(&self.connection, path).map_err(StoreError::from)
    }

    /// Hash of the last journal entry, in lower-case hexadecimal; 64 zeros before the first.
    pub fn journal_head(&self) -> Result<String, StoreError> {
        journal::head_hash(&self.connection)
    }
}

/// Gives an empty file its tables. No log is on yet, so that all of it, header and all, is in the one file.
fn furnish(path: &Path, kind: WorkspaceKind, at: DateTime<FixedOffset>) -> Result<(), OpenError> {
    let mut connection = connection::open(path)?;
    schema::migrate(&mut connection, schema::MIGRATIONS)?;
    let statement = include_str!("workspace/create.sql");
    sql::run(&connection, statement, [word(&kind), at.to_rfc3339()])?;
    Ok(())
}

fn kind(connection: &Connection) -> Result<Option<WorkspaceKind>, StoreError> {
    sql::one(connection, include_str!("workspace/kind.sql"), [], |row| {
        Cells::new(row, "workspace").word("kind")
    })
}

#[cfg(test)]
mod tests;
