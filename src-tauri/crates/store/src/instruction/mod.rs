//! The log of safety instruction.

use model::id::PlacementId;
use model::instruction::Instruction;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Instruction {
    table!("instruction", "id");

    fn read(_: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            placement_id: cells.parsed("placement_id")?,
            kind: cells.word("kind")?,
            on: cells.date("given_on")?,
            instructor: cells.text("instructor")?,
            position: cells.text("position")?,
            topic: cells.text("topic")?,
            checked: cells.flag("checked")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.placement_id.as_str(),
            word(&self.kind),
            self.on.to_string(),
            self.instructor,
            self.position,
            self.topic,
            self.checked,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The safety instructions of a placement, in the order of their days.
    pub fn instructions(&self, placement: &PlacementId) -> Result<Vec<Instruction>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }
}
