//! What was done: undo and redo, the history of the workspace and of one record; all of it from the journal.

mod compare;
mod fields;
mod kinds;
mod names;
mod record;
mod show;
#[cfg(test)]
mod tests;

use i18n::Tr;
use store::{ChangeSetRow, Reader, Reverted};

use crate::input::{ChangeSetRef, HistoryPageQuery, Nothing};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{HistoryLine, HistoryPage, UndoState, Undone};
use crate::wording;

pub(crate) use kinds::document_kind;
pub(crate) use names::of as name;
pub use record::get;

/// How many writes a page of the workspace's history holds.
const PAGE: u32 = 50;

fn what(tr: Tr, operation: &str) -> String {
    let known = Operation::parse(operation);
    known.map_or_else(|| tr.history_operation_other(), |operation| wording::operation(&tr, operation))
}

/// A page of what was done in the workspace, the latest first.
pub fn list(session: &mut Session, input: HistoryPageQuery) -> Result<HistoryPage, Stop> {
    let tr = session.tr();
    session.desk()?.read(|r| {
        let sets = r.change_sets(input.before, PAGE)?;
        let next = sets.last().filter(|_| sets.len() as u32 == PAGE).map(|set| set.change_set);
        let rows = sets.into_iter().map(|set| line(tr, r, set)).collect::<Result<_, Stop>>()?;
        Ok(HistoryPage { rows, next })
    })
}

/// What undo and redo would do now.
pub fn undo_state(session: &mut Session, _: Nothing) -> Result<UndoState, Stop> {
    let tr = session.tr();
    let done = &session.desk()?.done;
    let words = |act: crate::done::Act| wording::act(&tr, act.operation, act.records);
    Ok(UndoState { undo: done.last_done().map(words), redo: done.last_undone().map(words) })
}

/// Takes the last change back.
pub fn undo(session: &mut Session, _: Nothing) -> Result<Undone, Stop> {
    let undone = session.desk()?.undo()?;
    told(&session.tr(), undone)
}

/// Makes the change again that was taken back last.
pub fn redo(session: &mut Session, _: Nothing) -> Result<Undone, Stop> {
    let redone = session.desk()?.redo()?;
    told(&session.tr(), redone)
}

/// Takes back one write out of the history. Records that were changed since stay as they are.
pub fn revert(session: &mut Session, input: ChangeSetRef) -> Result<Undone, Stop> {
    let operation = |r: &Reader<'_>| {
        let set = r.change_sets(Some(input.change_set + 1), 1)?.pop();
        let found = set.filter(|set| set.change_set == input.change_set).ok_or(RefusalCode::NotFound)?;
        Operation::parse(&found.operation)
            .filter(|o| o.can_be_undone())
            .ok_or(RefusalCode::CannotBeUndone.into())
    };
    let operation = session.desk()?.read(operation)?;
    let reverted = session.desk()?.write(Operation::HistoryUndo, |tx| Ok(tx.revert(input.change_set)?))?;
    told(&session.tr(), Some((operation, reverted)))
}

fn told(tr: &Tr, outcome: Option<(Operation, Reverted)>) -> Result<Undone, Stop> {
    let (operation, Reverted { restored, kept }) = outcome.ok_or(RefusalCode::NothingToUndo)?;
    if restored == 0 {
        return Err(RefusalCode::ChangedSince.into());
    }
    Ok(Undone { what: wording::act(tr, operation, restored + kept), restored, kept })
}

fn line(tr: Tr, reader: &Reader<'_>, set: ChangeSetRow) -> Result<HistoryLine, Stop> {
    Ok(HistoryLine {
        what: what(tr, &set.operation),
        subject: names::of(reader, set.entity, &set.id)?,
        can_be_undone: Operation::parse(&set.operation).is_some_and(Operation::can_be_undone),
        change_set: set.change_set,
        at: set.at,
        actor: set.actor,
        records: set.records,
    })
}
