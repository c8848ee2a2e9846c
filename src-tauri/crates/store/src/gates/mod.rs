//! The gates of a placement.

use model::quality::{GateAnswer, Gates};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record::{Row, table};
use crate::sql::{self, Cells, word};

impl Row for Gates {
    table!("gates", "placement_id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let placement_id: model::id::PlacementId = cells.parsed("placement_id")?;
        Ok(Self { answers: answers(connection, placement_id.as_str())?, placement_id })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let placement = self.placement_id.as_str();
        sql::put(connection, include_str!("upsert.sql"), is_new, [placement])?;
        sql::run(connection, include_str!("clear_answers.sql"), [placement])?;
        for (position, answer) in (0_u32..).zip(&self.answers) {
            let on = answer.on.map(|day| day.to_string());
            let params = params![placement, position, answer.gate, word(&answer.state), answer.evidence, on];
            sql::run(connection, include_str!("add_answer.sql"), params)?;
        }
        Ok(())
    }
}

fn answers(connection: &Connection, placement: &str) -> Result<Vec<GateAnswer>, StoreError> {
    sql::all(connection, include_str!("answers.sql"), [placement], |row| {
        let cells = Cells::new(row, "gate_answer");
        Ok(GateAnswer {
            gate: cells.text("gate")?,
            state: cells.word("state")?,
            evidence: cells.text("evidence")?,
            on: cells.maybe_date("on_day")?,
        })
    })
}
