//! The workspace as one thing: made, opened, read, written, checked, copied.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::{CheckReport, Entry, OpenError, Reader, StoreError, Tx, Written};

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
    path: PathBuf,
    kind: WorkspaceKind,
}

impl Store {
    /// Makes a workspace where no file is yet.
    pub fn create(_path: &Path, _kind: WorkspaceKind, _at: DateTime<FixedOffset>) -> Result<Self, OpenError> {
        todo!()
    }

    /// Opens a workspace; an older one is brought up to date after a copy of it was put beside it.
    pub fn open(_path: &Path) -> Result<Self, OpenError> {
        todo!()
    }

    /// Puts a backup in the place of a workspace that is not open; gives the copy of what was replaced.
    pub fn restore(_from: &Path, _to: &Path) -> Result<Option<PathBuf>, OpenError> {
        todo!()
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
        _entry: Entry,
        _random: &mut dyn FnMut() -> [u8; 16],
        _change: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        todo!()
    }

    /// Reads: everything that `f` sees belongs to the same moment.
    pub fn read<T, E: From<StoreError>>(&self, _f: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        todo!()
    }

    /// Checks pages, references, the journal, and the records against the journal.
    pub fn check(&self) -> Result<CheckReport, StoreError> {
        todo!()
    }

    /// Copies the workspace to a file, whole or not at all; the copy is opened and checked.
    pub fn backup_to(&self, _path: &Path) -> Result<(), StoreError> {
        todo!()
    }

    /// Hash of the last journal entry, in lower-case hexadecimal; 64 zeros before the first.
    pub fn journal_head(&self) -> Result<String, StoreError> {
        todo!()
    }
}
