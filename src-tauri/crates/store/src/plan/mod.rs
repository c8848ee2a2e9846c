//! The individual plan of a placement: one row that says there is one, and its rows in order.

use model::id::ModuleId;
use model::plan::{Plan, PlanRow};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record::{Row, table};
use crate::sql::{self, Cells, word};

impl Row for Plan {
    table!("plan", "placement_id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let placement_id: model::id::PlacementId = cells.parsed("placement_id")?;
        Ok(Self { rows: rows(connection, placement_id.as_str())?, placement_id })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let placement = self.placement_id.as_str();
        sql::put(connection, include_str!("upsert.sql"), is_new, [placement])?;
        sql::run(connection, include_str!("clear_rows.sql"), [placement])?;
        for (row, position) in self.rows.iter().zip(0_u32..) {
            let params = params![
                row.id.as_str(),
                placement,
                position,
                row.module_id.as_ref().map(ModuleId::as_str),
                row.module,
                word(&row.place),
                row.amount,
                row.start.to_string(),
                row.end.to_string(),
            ];
            sql::run(connection, include_str!("add_row.sql"), params)?;
        }
        Ok(())
    }
}

fn rows(connection: &Connection, placement: &str) -> Result<Vec<PlanRow>, StoreError> {
    sql::all(connection, include_str!("rows.sql"), [placement], |row| {
        let cells = Cells::new(row, "plan_row");
        Ok(PlanRow {
            id: cells.parsed("id")?,
            module_id: cells.maybe_parsed("module_id")?,
            module: cells.text("module")?,
            place: cells.word("place")?,
            amount: cells.number("amount")?,
            start: cells.date("start_on")?,
            end: cells.date("end_on")?,
        })
    })
}
