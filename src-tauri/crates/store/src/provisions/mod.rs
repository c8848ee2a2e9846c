//! What is on record about the needs of a placement.

use model::placement::Provisions;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record::{Row, table};
use crate::sql::{self, Cells};

impl Row for Provisions {
    table!("provisions", "placement_id");

    fn read(_: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            placement_id: cells.parsed("placement_id")?,
            insured_until: cells.maybe_date("insured_until")?,
            health_check_until: cells.maybe_date("health_check_until")?,
            instructed_on: cells.maybe_date("instructed_on")?,
            equipped_on: cells.maybe_date("equipped_on")?,
            planned_on: cells.maybe_date("planned_on")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let text = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
        let params = params![
            self.placement_id.as_str(),
            text(self.insured_until),
            text(self.health_check_until),
            text(self.instructed_on),
            text(self.equipped_on),
            text(self.planned_on),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        Ok(())
    }
}
