//! Time that learners missed.

use model::attendance::Absence;
use model::id::PlacementId;
use model::working_time::Minutes;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Absence {
    table!("absence", "id");

    fn read(_: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            placement_id: cells.parsed("placement_id")?,
            start: cells.date("start_on")?,
            end: cells.date("end_on")?,
            minutes: Minutes::new(cells.number("minutes")?),
            reason: cells.word("reason")?,
            told_on: cells.maybe_date("told_on")?,
            note: cells.text("note")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.placement_id.as_str(),
            self.start.to_string(),
            self.end.to_string(),
            self.minutes.get(),
            word(&self.reason),
            self.told_on.map(|day| day.to_string()),
            self.note,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The absences of a placement, in the order of their days.
    pub fn absences(&self, placement: &PlacementId) -> Result<Vec<Absence>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }
}
