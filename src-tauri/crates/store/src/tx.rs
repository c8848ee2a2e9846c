//! The inside of a write.

use std::ops::Deref;

use chrono::{DateTime, FixedOffset};
use model::id::{DocumentId, PlacementId};
use model::placement::{Blocker, Stage};

use crate::{Entity, Reader, Record, StoreError};

/// A write under way: reads what it has itself written.
#[derive(Debug)]
pub struct Tx<'c> {
    reader: Reader<'c>,
}

impl<'c> Deref for Tx<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl Tx<'_> {
    /// Writes a record, new or not; one that is as it was leaves no trace.
    pub fn save<R: Record>(&mut self, _record: &R) -> Result<(), StoreError> {
        todo!()
    }

    /// Removes a record; `false` when there was none.
    pub fn remove<R: Record>(&mut self, _id: &str) -> Result<bool, StoreError> {
        todo!()
    }

    /// Journals something that changes no data: a personal code was shown, a document left the program.
    ///
    /// `what` is a stable name and is never erased: no personal data.
    pub fn note(&mut self, _entity: Entity, _id: &str, _what: &str) -> Result<(), StoreError> {
        todo!()
    }

    /// Keeps how far a placement has come, for the lists. Derived from the records, so not journalled.
    ///
    /// `progress` is what `Facts::progress` gives, `next` the first thing that stage lacks, `index` the
    /// quality index as shown.
    pub fn set_progress(
        &mut self,
        _placement: &PlacementId,
        _progress: Option<Stage>,
        _next: Option<&Blocker>,
        _index: Option<u32>,
    ) -> Result<(), StoreError> {
        todo!()
    }

    /// Adds a file to a document: the first one is the original, each later one the latest.
    pub fn add_file(
        &mut self,
        _document: &DocumentId,
        _content: &[u8],
        _at: DateTime<FixedOffset>,
    ) -> Result<(), StoreError> {
        todo!()
    }
}
