//! Incidents and complaints: one row, and one for each step that was taken.

use model::id::PlacementId;
use model::incident::{Incident, Step};
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Incident {
    table!("incident", "id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let id: model::id::IncidentId = cells.parsed("id")?;
        Ok(Self {
            placement_id: cells.parsed("placement_id")?,
            on: cells.date("happened_on")?,
            kind: cells.word("kind")?,
            serious: cells.flag("serious")?,
            told_by: cells.text("told_by")?,
            text: cells.text("text")?,
            steps: steps(connection, id.as_str())?,
            closed_on: cells.maybe_date("closed_on")?,
            id,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let id = self.id.as_str();
        let params = params![
            id,
            self.placement_id.as_str(),
            self.on.to_string(),
            word(&self.kind),
            self.serious,
            self.told_by,
            self.text,
            self.closed_on.map(|day| day.to_string()),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        sql::run(connection, include_str!("clear_steps.sql"), [id])?;
        for (position, step) in (0_u32..).zip(&self.steps) {
            let params = params![id, position, step.on.to_string(), step.text];
            sql::run(connection, include_str!("add_step.sql"), params)?;
        }
        Ok(())
    }
}

fn steps(connection: &Connection, incident: &str) -> Result<Vec<Step>, StoreError> {
    sql::all(connection, include_str!("steps.sql"), [incident], |row| {
        let cells = Cells::new(row, "incident_step");
        Ok(Step { on: cells.date("done_on")?, text: cells.text("text")? })
    })
}

impl Reader<'_> {
    /// The incidents of a placement, in the order of their days.
    pub fn incidents(&self, placement: &PlacementId) -> Result<Vec<Incident>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }
}
