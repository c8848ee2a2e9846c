//! An open workspace, and the one door through which it is written.

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use documents::Press;
use model::placement::AsOf;
use model::problem::{FieldProblem, Problem};
use store::{CheckReport, Entity, Entry, Reader, Reverted, Store, StoreError, Tx, Written};

use crate::done::{Act, Done};
use crate::operation::Operation;
use crate::reply::{Failure, Refusal, RefusalCode, Stop};
use crate::surroundings::Surroundings;
use crate::work::Work;
use crate::{group, placement, rules};

/// An open workspace.
pub struct Desk {
    pub(crate) store: Store,
    pub(crate) around: Surroundings,
    pub(crate) press: Press,
    pub(crate) documents: PathBuf,
    actor: String,
    changed: BTreeSet<Entity>,
    pub(crate) done: Done,
    /// The last journal entry that whoever asks had seen.
    pub(crate) seen: Option<u32>,
    /// When the workspace was opened, in the place's own time.
    pub(crate) opened: NaiveDateTime,
    /// The last automatic backup could not be made.
    pub(crate) backup_failed: bool,
}

impl Desk {
    /// A desk over a store; `documents` is the folder where documents are saved, `actor` who works at it.
    pub fn new(store: Store, around: Surroundings, documents: PathBuf, actor: String) -> Result<Self, Stop> {
        let press = Press::new().map_err(|error| Failure::Document(error.to_string()))?;
        let mut desk = Self {
            opened: around.now().naive_local(),
            store,
            around,
            press,
            documents,
            actor,
            changed: BTreeSet::new(),
            done: Done::default(),
            seen: None,
            backup_failed: false,
        };
        rules::install(&mut desk)?;
        group::adopt_on_opening(&mut desk)?;
        Ok(desk)
    }

    /// Writes through the one door: transaction → change → journal → commit. The lines of life that the change
    /// touches are brought up to date with it; what changed is remembered for [`Self::take_changes`], and the
    /// write for [`Self::undo`]. Nothing is written when the change stops.
    pub fn write<T>(
        &mut self,
        operation: Operation,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let seen = self.seen;
        let written = self.perform(operation, seen, change)?;
        if let Some(change_set) = written.change_set.filter(|_| !written.changes.is_empty()) {
            self.done.add(Act { change_set, operation, records: written.changes.len() as u32 });
        }
        Ok(written.value)
    }

    /// Takes the last change of this session back; `None` when there is none.
    pub fn undo(&mut self) -> Result<Option<(Operation, Reverted)>, Stop> {
        let Some(act) = self.done.last_done() else { return Ok(None) };
        let written = self.perform(Operation::HistoryUndo, None, |tx| Ok(tx.revert(act.change_set)?))?;
        self.done.undone(written.change_set);
        Ok(Some((act.operation, written.value)))
    }

    /// Makes the change again that was taken back last; `None` when there is none.
    pub fn redo(&mut self) -> Result<Option<(Operation, Reverted)>, Stop> {
        let Some(act) = self.done.last_undone() else { return Ok(None) };
        let written = self.perform(Operation::HistoryRedo, None, |tx| Ok(tx.revert(act.change_set)?))?;
        self.done.redone(written.change_set);
        Ok(Some((act.operation, written.value)))
    }

    fn perform<T>(
        &mut self,
        operation: Operation,
        seen: Option<u32>,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, Stop>,
    ) -> Result<Written<T>, Stop> {
        let entry =
            Entry { at: self.around.now(), actor: self.actor.clone(), operation: operation.as_str(), seen };
        let around = self.around.clone();
        let written = self.store.write(entry, &mut || around.random(), |tx| {
            let value = change(tx)?;
            for id in tx.touched_placements()? {
                placement::refresh(tx, &id)?;
            }
            Ok::<T, Stop>(value)
        })?;
        self.changed.extend(written.changes.iter().map(|change| change.entity));
        Ok(written)
    }

    /// Reads from one consistent state.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Stop>) -> Result<T, Stop> {
        self.store.read(look)
    }

    /// Checks file, references, the journal's chain and, in a sound file, what is derived from the records; that
    /// looks at everything about every placement, and tells `work` of each.
    pub fn check(&self, work: &Work) -> Result<CheckReport, Stop> {
        let report = self.store.check()?;
        if !report.is_sound() {
            return Ok(report);
        }
        let stale = self.read(|reader| placement::stale(reader, work))?;
        Ok(CheckReport { stale_lines: report.stale_lines + stale, ..report })
    }

    /// Now.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.around.now()
    }

    /// Today, with the terms that hold today.
    pub fn as_of(&self) -> Result<AsOf, Stop> {
        self.read(|r| rules::as_of(r, self.today()))
    }

    /// Today.
    pub fn today(&self) -> NaiveDate {
        self.around.today()
    }

    /// Forgets what was changed and done so far, as if the workspace were opened now.
    pub(crate) fn forget(&mut self) {
        self.changed.clear();
        self.done = Done::default();
    }

    /// Kinds of records that were changed since this was last asked.
    pub fn take_changes(&mut self) -> BTreeSet<Entity> {
        std::mem::take(&mut self.changed)
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict { field } => {
                let problem = FieldProblem { field: field.to_owned(), problem: Problem::Duplicate };
                Self::Refused(Refusal { code: RefusalCode::Conflict, fields: vec![problem] })
            }
            StoreError::ChangedSince => RefusalCode::ChangedMeanwhile.into(),
            StoreError::StillUsed => RefusalCode::InUse.into(),
            StoreError::NotFound(_) | StoreError::UnknownReference => RefusalCode::NotFound.into(),
            StoreError::TooManyPicked => RefusalCode::TooManyPicked.into(),
            StoreError::Busy => RefusalCode::WorkspaceInUse.into(),
            StoreError::DiskFull => RefusalCode::DiskFull.into(),
            StoreError::ReadOnly => RefusalCode::FolderReadOnly.into(),
            StoreError::Damaged { .. } => RefusalCode::WorkspaceDamaged.into(),
            other => Self::Failed(Failure::Store(other)),
        }
    }
}
