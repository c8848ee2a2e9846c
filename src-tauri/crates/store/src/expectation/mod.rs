//! Items of the expectations matrix, with the outcomes that they serve.

use model::expectation::Expectation;
use model::id::{OutcomeId, PlacementId, ProgrammeId};
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Expectation {
    table!("expectation", "id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let id: model::id::ExpectationId = cells.parsed("id")?;
        Ok(Self {
            placement_id: cells.parsed("placement_id")?,
            party: cells.word("party")?,
            side: cells.word("side")?,
            text: cells.text("text")?,
            outcome_ids: outcomes(connection, id.as_str())?,
            standing: cells.word("standing")?,
            position: cells.number("position")?,
            id,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let id = self.id.as_str();
        let params = params![
            id,
            self.placement_id.as_str(),
            self.party.as_str(),
            word(&self.side),
            self.text,
            word(&self.standing),
            self.position,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        sql::run(connection, include_str!("clear_outcomes.sql"), [id])?;
        for (position, outcome) in (0_u32..).zip(&self.outcome_ids) {
            sql::run(connection, include_str!("add_outcome.sql"), params![id, position, outcome.as_str()])?;
        }
        Ok(())
    }
}

fn outcomes(connection: &Connection, expectation: &str) -> Result<Vec<OutcomeId>, StoreError> {
    sql::all(connection, include_str!("outcomes.sql"), [expectation], |row| {
        Cells::new(row, "expectation_outcome").parsed("outcome_id")
    })
}

impl Reader<'_> {
    /// A placement's expectations: school, company, student; offers before expectations; by position.
    pub fn expectations(&self, placement: &PlacementId) -> Result<Vec<Expectation>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }

    /// Items of every placement of a programme, for a school to see which have proved themselves.
    pub fn expectations_of_programme(&self, programme: &ProgrammeId) -> Result<Vec<Expectation>, StoreError> {
        record::list(self.connection, include_str!("of_programme.sql"), [programme.as_str()])
    }
}
