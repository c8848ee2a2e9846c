//! Absences, and how far the hours of a placement have come.

use model::attendance::{Absence, hours_done};
use model::id::AbsenceId;
use model::problem::{Problem, Problems};
use model::working_time::{Hours, Minutes};

use crate::input::{AbsenceInput, AbsenceRef, PlacementRef};
use crate::operation::Operation;
use crate::placement;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{AttendanceView, Saved};
use crate::working_time::CourseDays;

/// The absences of a placement and its hours as they stand today.
pub fn get(session: &mut Session, input: PlacementRef) -> Result<AttendanceView, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let placement = placement::find(r, &input.id)?;
        let (entries, absences) = (r.diary(&input.id)?, r.absences(&input.id)?);
        let days = CourseDays::read(r, &placement)?;
        let required = Hours::new(placement.hours_total).into();
        let hours = hours_done(required, &entries, &absences, &days.agreed(), today);
        Ok(AttendanceView { absences, hours, period: days.period() })
    })
}

/// Records an absence.
pub fn save(session: &mut Session, input: AbsenceInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let fresh = AbsenceId::new(&mut desk.around);
    desk.write(Operation::AbsenceSave, |tx| {
        placement::find_of::<Absence>(tx, &input.placement_id, input.id.as_ref().map(AbsenceId::as_str))?;
        let mut problems = Problems::default();
        for (field, day) in [("start", input.start), ("end", input.end)] {
            if day.is_none() {
                problems.add(field, Problem::Missing);
            }
        }
        problems.into_result()?;
        let absence = Absence {
            id: input.id.unwrap_or(fresh),
            placement_id: input.placement_id,
            start: input.start.unwrap_or_default(),
            end: input.end.unwrap_or_default(),
            minutes: Minutes::new(input.minutes),
            reason: input.reason,
            told_on: input.told_on,
            note: input.note.trim().to_owned(),
        };
        absence.check()?;
        tx.save(&absence)?;
        Ok(Saved { id: absence.id.to_string() })
    })
}

/// Takes an absence off the record.
pub fn remove(session: &mut Session, input: AbsenceRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::AbsenceRemove, |tx| {
        if !tx.remove::<Absence>(input.id.as_str())? {
            return Err(RefusalCode::NotFound.into());
        }
        Ok(Saved { id: input.id.to_string() })
    })
}
