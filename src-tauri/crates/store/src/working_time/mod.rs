//! The working time of a placement: one row, one for each day of its week, one for each interruption.

use model::working_time::{Interruption, Lessons, Minutes, SchoolDay, Shift, WorkingTime};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record::{Row, table};
use crate::sql::{self, Cells, word};

impl Row for WorkingTime {
    table!("working_time", "placement_id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let placement_id: model::id::PlacementId = cells.parsed("placement_id")?;
        let placement = placement_id.as_str();
        Ok(Self {
            shifts: shifts(connection, placement)?,
            school: school(connection, placement)?,
            interruptions: interruptions(connection, placement)?,
            employed: cells.flag("employed")?,
            moved_days: cells.flag("moved_days")?,
            note: cells.text("note")?,
            placement_id,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let placement = self.placement_id.as_str();
        let params = params![placement, self.employed, self.moved_days, self.note];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        sql::run(connection, include_str!("clear_shifts.sql"), [placement])?;
        sql::run(connection, include_str!("clear_school_days.sql"), [placement])?;
        sql::run(connection, include_str!("clear_interruptions.sql"), [placement])?;
        for shift in &self.shifts {
            let (from, to) = (shift.from.to_string(), shift.to.to_string());
            let params = params![placement, shift.weekday, from, to, shift.break_minutes.get()];
            sql::run(connection, include_str!("add_shift.sql"), params)?;
        }
        for day in &self.school {
            let params = params![placement, day.weekday, day.lessons.get()];
            sql::run(connection, include_str!("add_school_day.sql"), params)?;
        }
        for rest in &self.interruptions {
            let params = params![placement, rest.start.to_string(), rest.end.to_string(), word(&rest.reason)];
            sql::run(connection, include_str!("add_interruption.sql"), params)?;
        }
        Ok(())
    }
}

fn shifts(connection: &Connection, placement: &str) -> Result<Vec<Shift>, StoreError> {
    sql::all(connection, include_str!("shifts.sql"), [placement], |row| {
        let cells = Cells::new(row, "working_shift");
        Ok(Shift {
            weekday: weekday(&cells)?,
            from: cells.parsed("from_time")?,
            to: cells.parsed("to_time")?,
            break_minutes: Minutes::new(cells.number("break_minutes")?),
        })
    })
}

fn school(connection: &Connection, placement: &str) -> Result<Vec<SchoolDay>, StoreError> {
    sql::all(connection, include_str!("school_days.sql"), [placement], |row| {
        let cells = Cells::new(row, "school_day");
        Ok(SchoolDay { weekday: weekday(&cells)?, lessons: Lessons::new(cells.number("lessons")?) })
    })
}

fn interruptions(connection: &Connection, placement: &str) -> Result<Vec<Interruption>, StoreError> {
    sql::all(connection, include_str!("interruptions.sql"), [placement], |row| {
        let cells = Cells::new(row, "interruption");
        Ok(Interruption {
            start: cells.date("start_on")?,
            end: cells.date("end_on")?,
            reason: cells.word("reason")?,
        })
    })
}

fn weekday(cells: &Cells<'_, '_>) -> Result<u8, StoreError> {
    u8::try_from(cells.number("weekday")?).map_err(|_| cells.damaged())
}
