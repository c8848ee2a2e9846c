//! An open workspace, and the one door through which it is written.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use documents::Press;
use model::id::PlacementId;
use store::{Change, Entry, Reader, Store, Tx};

use crate::placement;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::surroundings::Surroundings;

/// An open workspace.
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) around: Surroundings,
    pub(crate) press: Press,
    pub(crate) documents: PathBuf,
    actor: String,
    changed: Vec<Change>,
}

impl Desk {
    /// A desk over a store; `documents` is the folder where documents are saved, `actor` who works at it.
    pub fn new(store: Store, around: Surroundings, documents: PathBuf, actor: String) -> Result<Self, Stop> {
        let press = Press::new().map_err(|error| Failure::Document(error.to_string()))?;
        let mut desk = Self { store, around, press, documents, actor, changed: Vec::new() };
        crate::rules::install(&mut desk)?;
        Ok(desk)
    }

    /// Writes through the one door: transaction → change → journal → commit; what changed is remembered for
    /// [`Self::take_changes`]. Nothing is written when the change stops.
    pub fn write<T>(
        &mut self,
        operation: &'static str,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let entry = Entry { at: self.around.now(), actor: self.actor.clone(), operation };
        let around = self.around.clone();
        let written = self.store.write(entry, &mut || around.random(), change)?;
        self.changed.extend(written.changes);
        Ok(written.value)
    }

    /// As [`Self::write`], and brings the placement's progress up to date in the same transaction.
    pub fn write_placement<T>(
        &mut self,
        operation: &'static str,
        id: &PlacementId,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        self.write(operation, |tx| {
            let value = change(tx)?;
            placement::refresh(tx, id)?;
            Ok(value)
        })
    }

    /// Reads from one consistent state.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Stop>) -> Result<T, Stop> {
        self.store.read(look)
    }

    /// Now.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.around.now()
    }

    /// Today.
    pub fn today(&self) -> NaiveDate {
        self.around.today()
    }

    /// What was changed since this was last asked.
    pub fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changed)
    }
}

impl From<store::StoreError> for Stop {
    fn from(error: store::StoreError) -> Self {
        match error {
            store::StoreError::Conflict { field } => Self::Refused(crate::reply::Refusal {
                code: RefusalCode::Conflict,
                fields: vec![model::problem::FieldProblem {
                    field,
                    problem: model::problem::Problem::Duplicate,
                }],
            }),
            store::StoreError::InUse => RefusalCode::InUse.into(),
            store::StoreError::DiskFull => RefusalCode::DiskFull.into(),
            store::StoreError::ReadOnly => RefusalCode::FolderReadOnly.into(),
            other => Self::Failed(Failure::Store(other)),
        }
    }
}
