//! The working time of a placement: its week, its interruptions, and what follows from them.
//!
//! In a placement an exceeded limit warns and asks for a note, without which the agreement is not issued; under an
//! employment contract it is refused.

mod days;
mod lay;
mod parse;

use chrono::NaiveDate;
use model::id::PlacementId;
use model::period::Period;
use model::placement::Placement;
use model::problem::{FieldProblem, Problem};
use model::working_time::{Interruption, WorkingTime};
use store::{Reader, Tx};

use crate::input::{Fit, InterruptionInput, InterruptionRef, PlacementFit, PlacementRef, WorkingTimeInput};
use crate::operation::Operation;
use crate::placement::{self, Record};
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Saved, ScheduleView, WorkingTimeVerdict};
use lay::Laid;

pub(crate) use days::CourseDays;

/// The working time of a placement as it is on record.
pub fn get(session: &mut Session, input: PlacementRef) -> Result<ScheduleView, Stop> {
    let language = session.language();
    session.desk()?.read(|r| {
        let time = find(r, &input.id)?;
        Ok(Laid::new(r, &time)?.view(language))
    })
}

/// The working time of a placement as its form holds it; nothing is written.
pub fn tell(session: &mut Session, input: WorkingTimeInput) -> Result<ScheduleView, Stop> {
    let language = session.language();
    session.desk()?.read(|r| {
        let time = parse::working_time(find(r, &input.placement_id)?, input)?;
        Ok(Laid::new(r, &time)?.view(language))
    })
}

/// Records the week of a placement.
pub fn save(session: &mut Session, input: WorkingTimeInput) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::WorkingTimeSave, |tx| {
        let id = input.placement_id.clone();
        let time = parse::working_time(find(tx, &id)?, input)?;
        put(tx, &time)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// Records days on which a placement rests; its last day moves with them where that is asked for.
pub fn interrupt(session: &mut Session, input: InterruptionInput) -> Result<Saved, Stop> {
    let InterruptionInput { placement_id, start, end, reason, extend } = input;
    session.desk()?.write(Operation::PlacementInterrupt, |tx| {
        let placement = placement::find(tx, &placement_id)?;
        let by = Interruption { start, end, reason };
        let time = find(tx, &placement_id)?.interrupted(by, placement.period)?;
        put(tx, &time)?;
        if extend {
            fit_end(tx, &placement_id)?;
        }
        Ok(Saved { id: placement_id.to_string() })
    })
}

/// Takes an interruption back; the last day of the placement stays.
pub fn take_interruption_back(session: &mut Session, input: InterruptionRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::InterruptionRemove, |tx| {
        let mut time = find(tx, &input.placement_id)?;
        time.interruptions.retain(|known| known.start != input.start);
        put(tx, &time)?;
        Ok(Saved { id: input.placement_id.to_string() })
    })
}

/// Moves the last day of a placement, or its hours, to what its working time comes to.
pub fn fit(session: &mut Session, input: PlacementFit) -> Result<Saved, Stop> {
    let operation = match input.fit {
        Fit::End => Operation::PlacementFitEnd,
        Fit::Hours => Operation::PlacementFitHours,
    };
    session.desk()?.write(operation, |tx| {
        match input.fit {
            Fit::End => fit_end(tx, &input.id)?,
            Fit::Hours => fit_hours(tx, &input.id)?,
        }
        Ok(Saved { id: input.id.to_string() })
    })
}

/// The working time of a placement; an empty one where nothing is on record.
pub(crate) fn find(reader: &Reader<'_>, id: &PlacementId) -> Result<WorkingTime, Stop> {
    placement::find(reader, id)?;
    Ok(reader.get::<WorkingTime>(id.as_str())?.unwrap_or_else(|| WorkingTime::none(id.clone())))
}

/// Why an agreement over these hours is not issued: a limit is exceeded, and nobody has answered for it.
pub(crate) fn objection(reader: &Reader<'_>, record: &Record) -> Result<Option<RefusalCode>, Stop> {
    Ok(match Laid::new(reader, &record.working_time)?.verdict() {
        WorkingTimeVerdict::Kept | WorkingTimeVerdict::Noted => None,
        WorkingTimeVerdict::NeedsNote => Some(RefusalCode::WorkingTimeNote),
        WorkingTimeVerdict::Refused => Some(RefusalCode::WorkingTimeOverLimit),
    })
}

/// Writes working time that may be: a limit that a contract makes law is not exceeded.
pub(crate) fn put(tx: &mut Tx<'_>, time: &WorkingTime) -> Result<(), Stop> {
    time.check()?;
    judge(tx, time)?;
    Ok(tx.save(time)?)
}

/// Judges the week of a placement again when what it is laid over – days, age, programme – has changed: a contract
/// makes the limits law whichever of them moves.
pub(crate) fn judge_again(reader: &Reader<'_>, id: &PlacementId) -> Result<(), Stop> {
    judge(reader, &find(reader, id)?)
}

fn judge(reader: &Reader<'_>, time: &WorkingTime) -> Result<(), Stop> {
    if time.employed && Laid::new(reader, time)?.verdict() == WorkingTimeVerdict::Refused {
        return Err(RefusalCode::WorkingTimeOverLimit.into());
    }
    Ok(())
}

/// Records a week, and the hours that it comes to.
pub(crate) fn agree(tx: &mut Tx<'_>, time: &WorkingTime) -> Result<(), Stop> {
    put(tx, time)?;
    fit_hours(tx, &time.placement_id)
}

fn fit_end(tx: &mut Tx<'_>, id: &PlacementId) -> Result<(), Stop> {
    let time = find(tx, id)?;
    let done_on = Laid::new(tx, &time)?.done_on().ok_or(RefusalCode::NoWorkingTime)?;
    let placement = placement::find(tx, id)?;
    let period = Period::parse(placement.period.start(), done_on).map_err(|_| out_of_range(done_on))?;
    change(tx, Placement { period, ..placement })?;
    put(tx, &time)
}

fn fit_hours(tx: &mut Tx<'_>, id: &PlacementId) -> Result<(), Stop> {
    let planned = Laid::new(tx, &find(tx, id)?)?.planned();
    let hours_total = planned.get() / 60;
    if hours_total == 0 {
        return Err(RefusalCode::NoWorkingTime.into());
    }
    change(tx, Placement { hours_total, ..placement::find(tx, id)? })
}

fn change(tx: &mut Tx<'_>, placement: Placement) -> Result<(), Stop> {
    placement.check()?;
    Ok(tx.save(&placement)?)
}

fn out_of_range(day: NaiveDate) -> Stop {
    vec![FieldProblem { field: "end".to_owned(), problem: Problem::DateOutOfRange { from: day, to: day } }]
        .into()
}
