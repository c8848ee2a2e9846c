//! What was done: undo and redo, the history of the workspace and of one record; all of it from the journal.

use i18n::Tr;
use model::company::{Capacity, Company, Cooperation, Mentor, Policy, Suitability};
use model::group::Group;
use model::id::{CompanyId, PlacementId};
use model::placement::Placement;
use model::programme::Programme;
use model::school::Supervisor;
use model::student::Student;
use store::{ChangeKind, ChangeSetRow, Entity, HistoryRow, Reader, Reverted, SavedView};

use crate::input::{ChangeSetRef, HistoryPageQuery, HistoryRef, Nothing};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{History, HistoryLine, HistoryPage, RecordLine, UndoState, Undone};
use crate::wording;

/// How many entries of one record are shown at most.
const ROWS: u32 = 200;
/// How many writes a page of the workspace's history holds.
const PAGE: u32 = 50;

/// Who changed a record, when and how; the latest first.
pub fn get(session: &mut Session, input: HistoryRef) -> Result<History, Stop> {
    let entity = input.entity.parse().map_err(|_| RefusalCode::NotFound)?;
    let tr = session.tr();
    session.desk()?.read(|r| {
        let rows = r.history(entity, &input.id, ROWS)?;
        Ok(History { rows: rows.into_iter().map(|row| record_line(&tr, row)).collect() })
    })
}

fn record_line(tr: &Tr, row: HistoryRow) -> RecordLine {
    let mut fields: Vec<String> = match row.kind {
        Some(ChangeKind::Changed) => row.fields.iter().map(|name| wording::field(tr, name)).collect(),
        _ => Vec::new(),
    };
    fields.sort();
    fields.dedup();
    RecordLine {
        seq: row.seq,
        at: row.at,
        actor: row.actor,
        what: what(tr, &row.operation),
        kind: row.kind,
        fields,
    }
}

fn what(tr: &Tr, operation: &str) -> String {
    let known = Operation::parse(operation);
    known.map_or_else(|| tr.history_operation_other(), |operation| wording::operation(tr, operation))
}

/// A page of what was done in the workspace, the latest first.
pub fn list(session: &mut Session, input: HistoryPageQuery) -> Result<HistoryPage, Stop> {
    let tr = session.tr();
    session.desk()?.read(|r| {
        let sets = r.change_sets(input.before, PAGE)?;
        let next = sets.last().filter(|_| sets.len() as u32 == PAGE).map(|set| set.change_set);
        let rows = sets.into_iter().map(|set| line(&tr, r, set)).collect::<Result<_, Stop>>()?;
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

fn line(tr: &Tr, reader: &Reader<'_>, set: ChangeSetRow) -> Result<HistoryLine, Stop> {
    Ok(HistoryLine {
        what: what(tr, &set.operation),
        subject: subject(reader, set.entity, &set.id)?,
        can_be_undone: Operation::parse(&set.operation).is_some_and(Operation::can_be_undone),
        change_set: set.change_set,
        at: set.at,
        actor: set.actor,
        records: set.records,
    })
}

/// The name by which people know a record; empty for one that is gone or has none.
fn subject(reader: &Reader<'_>, entity: Entity, id: &str) -> Result<String, Stop> {
    let name = match entity {
        Entity::Student => reader.get::<Student>(id)?.map(|student| student.full_name()),
        Entity::Company => reader.get::<Company>(id)?.map(|company| company.full_name()),
        Entity::Mentor => reader.get::<Mentor>(id)?.map(|mentor| mentor.name),
        Entity::Suitability => host(reader, reader.get::<Suitability>(id)?.map(|one| one.company_id))?,
        Entity::Capacity => host(reader, reader.get::<Capacity>(id)?.map(|one| one.company_id))?,
        Entity::Cooperation => host(reader, reader.get::<Cooperation>(id)?.map(|one| one.company_id))?,
        Entity::Policy => host(reader, reader.get::<Policy>(id)?.map(|one| one.company_id))?,
        Entity::Supervisor => reader.get::<Supervisor>(id)?.map(|supervisor| supervisor.name),
        Entity::StudyGroup => reader.get::<Group>(id)?.map(|group| group.name),
        Entity::SavedView => reader.get::<SavedView>(id)?.map(|view| view.name),
        Entity::Programme => reader.get::<Programme>(id)?.map(|programme| programme.qualification),
        _ => placement_name(reader, reader.placement_of(entity, id)?)?,
    };
    Ok(name.unwrap_or_default())
}

fn host(reader: &Reader<'_>, id: Option<CompanyId>) -> Result<Option<String>, Stop> {
    let Some(id) = id else { return Ok(None) };
    Ok(reader.get::<Company>(id.as_str())?.map(|company| company.full_name()))
}

fn placement_name(reader: &Reader<'_>, id: Option<PlacementId>) -> Result<Option<String>, Stop> {
    let Some(id) = id else { return Ok(None) };
    let Some(placement) = reader.get::<Placement>(id.as_str())? else { return Ok(None) };
    let student = reader.get::<Student>(placement.student_id.as_str())?;
    Ok(Some(
        student.map_or(placement.number.clone(), |who| format!("{} · {}", placement.number, who.full_name())),
    ))
}
