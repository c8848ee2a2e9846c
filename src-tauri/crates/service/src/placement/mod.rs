//! Placements: lists, the page of one, and changes to it.

mod hints;
mod progress;
mod record;

use std::sync::Arc;

use chrono::NaiveDate;
use model::id::PlacementId;
use model::placement::{EarlyEnd, Placement};
use store::{Attention, Late, Page, PlacementQuery, PlacementRow, Reader};

pub use hints::hints;
pub(crate) use progress::{refresh, stale};
pub(crate) use record::{Record, questionnaire};

use crate::input::{Nothing, PlacementEnd, PlacementInput, PlacementRef};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{ConsentView, Count, LateView, PlacementView, Saved, TodayView};
use crate::{company, school, student, working_time};

/// How many rows each list of the first screen shows.
const TODAY_ROWS: u32 = 10;

/// What needs doing.
pub fn today(session: &mut Session, _: Nothing) -> Result<TodayView, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let rows = |attention| {
            let query =
                PlacementQuery { attention: Some(attention), limit: TODAY_ROWS, ..PlacementQuery::default() };
            r.placements(&query, &as_of).map(|page| page.rows)
        };
        Ok(TodayView {
            today: as_of.today,
            counts: r.placement_counts(&as_of)?,
            overdue: rows(Attention::Overdue)?,
            this_week: rows(Attention::ThisWeek)?,
            waiting: rows(Attention::Waiting)?,
            late: late(r, as_of.today)?,
        })
    })
}

/// What is late in the weeks at the company.
fn late(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<LateView>, Stop> {
    let mut all = Vec::new();
    for what in Late::ALL {
        let mut rows = reader.late(what, today, TODAY_ROWS + 1)?;
        let more = rows.len() > TODAY_ROWS as usize;
        rows.truncate(TODAY_ROWS as usize);
        if !rows.is_empty() {
            all.push(LateView { what, rows, more });
        }
    }
    Ok(all)
}

/// A page of placements.
pub fn list(session: &mut Session, query: PlacementQuery) -> Result<Page<PlacementRow>, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| Ok(r.placements(&query, &as_of)?))
}

/// How many placements the list has on all pages.
pub fn count(session: &mut Session, query: PlacementQuery) -> Result<Count, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| Ok(Count { count: r.count_placements(&query, &as_of)? }))
}

/// Everything about one placement.
pub fn get(session: &mut Session, input: PlacementRef) -> Result<PlacementView, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let record = Record::read(r, &input.id)?;
        let lifecycle = record.facts().lifecycle(record.placement.period, &as_of);
        let consents = record
            .consents
            .iter()
            .map(|consent| ConsentView { consent: consent.clone(), holds: record.holds(consent) })
            .collect();
        Ok(PlacementView {
            minor: record.student.is_minor_on(record.placement.period.start()),
            mentors: company::mentor::all(r, &record.placement.company_id, as_of.today)?,
            hints: hints::of_placement(r, &record.placement)?,
            evaluation: record.evaluation(),
            lifecycle,
            consents,
            student: student::view(record.student, Vec::new(), as_of.today),
            placement: record.placement,
            company: record.company,
            mentor: record.mentor,
            supervisor: record.supervisor,
            programme: record.programme,
            expectations: record.expectations,
            assessment: record.assessment,
            questionnaire: Arc::unwrap_or_clone(record.questionnaire),
            forms: record.forms,
            gates: record.gates,
            documents: record.documents,
            signing_order: school::find(r)?.signing_order,
        })
    })
}

/// Makes or changes a placement. A new one gets the next number of its year.
pub fn save(session: &mut Session, input: PlacementInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let id = input.id.clone().unwrap_or_else(|| PlacementId::new(&mut desk.around));
    desk.write(Operation::PlacementSave, |tx| {
        let before = tx.get::<Placement>(id.as_str())?;
        let placement = record::parse(tx, id.clone(), input)?;
        tx.save(&placement)?;
        if before.is_some_and(|before| lays_time_otherwise(&before, &placement)) {
            working_time::judge_again(tx, &id)?;
        }
        Ok(Saved { id: id.to_string() })
    })
}

/// Whether working time is laid over other days, or judged by other limits, than before.
fn lays_time_otherwise(before: &Placement, after: &Placement) -> bool {
    let asked = |of: &Placement| (of.period, of.kind, of.student_id.clone(), of.programme_id.clone());
    asked(before) != asked(after)
}

/// Ends a placement before its time.
pub fn end(session: &mut Session, input: PlacementEnd) -> Result<Saved, Stop> {
    let ended = EarlyEnd { on: input.on, reason: input.reason.trim().to_owned() };
    set_end(session, Operation::PlacementEnd, &input.id, Some(ended))
}

/// Takes an early end back.
pub fn resume(session: &mut Session, input: PlacementRef) -> Result<Saved, Stop> {
    set_end(session, Operation::PlacementResume, &input.id, None)
}

fn set_end(
    session: &mut Session,
    operation: Operation,
    id: &PlacementId,
    ended: Option<EarlyEnd>,
) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        let placement = Placement { ended, ..find(tx, id)? };
        placement.check()?;
        tx.save(&placement)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// Finds the placement of a part that is saved; a part that is known already must be its own.
pub(crate) fn find_of<R: store::Record>(
    reader: &Reader<'_>,
    id: &PlacementId,
    part: Option<&str>,
) -> Result<Placement, Stop> {
    let known = part.map(|part| reader.get::<R>(part)).transpose()?.flatten();
    if known.is_some_and(|known| known.placement() != Some(id)) {
        return Err(RefusalCode::NotFound.into());
    }
    find(reader, id)
}

pub(crate) fn find(reader: &Reader<'_>, id: &PlacementId) -> Result<Placement, Stop> {
    reader.get::<Placement>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}
