//! Visits and talks of the school: one row, and one for each thing that was agreed on.

use model::id::PlacementId;
use model::visit::{Agreed, Visit};
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Visit {
    table!("visit", "id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let id: model::id::VisitId = cells.parsed("id")?;
        Ok(Self {
            placement_id: cells.parsed("placement_id")?,
            kind: cells.word("kind")?,
            on: cells.date("visit_on")?,
            held: cells.flag("held")?,
            by: cells.text("by_whom")?,
            with: cells.text("with_whom")?,
            seen: cells.text("seen")?,
            agreed: agreed(connection, id.as_str())?,
            id,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let id = self.id.as_str();
        let params = params![
            id,
            self.placement_id.as_str(),
            word(&self.kind),
            self.on.to_string(),
            self.held,
            self.by,
            self.with,
            self.seen,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        sql::run(connection, include_str!("clear_agreed.sql"), [id])?;
        for (position, agreed) in (0_u32..).zip(&self.agreed) {
            let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
            let params = params![id, position, agreed.text, day(agreed.due), day(agreed.done_on)];
            sql::run(connection, include_str!("add_agreed.sql"), params)?;
        }
        Ok(())
    }
}

fn agreed(connection: &Connection, visit: &str) -> Result<Vec<Agreed>, StoreError> {
    sql::all(connection, include_str!("agreed.sql"), [visit], |row| {
        let cells = Cells::new(row, "visit_agreed");
        Ok(Agreed {
            text: cells.text("text")?,
            due: cells.maybe_date("due_on")?,
            done_on: cells.maybe_date("done_on")?,
        })
    })
}

impl Reader<'_> {
    /// The visits of a placement, in the order of their days.
    pub fn visits(&self, placement: &PlacementId) -> Result<Vec<Visit>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }
}
