//! Items that a school keeps for the expectations of other placements.

use model::expectation::ProvenItem;
use model::id::ProgrammeId;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for ProvenItem {
    table!("proven_item", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            programme_id: cells.maybe_parsed("programme_id")?,
            party: cells.word("party")?,
            side: cells.word("side")?,
            text: cells.text("text")?,
            outcome_codes: cells.json("outcome_codes")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.programme_id.as_ref().map(ProgrammeId::as_str),
            self.party.as_str(),
            word(&self.side),
            self.text,
            sql::json(&self.outcome_codes),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// What is kept for the placements of a programme, by its first version, and of every programme: school, company,
    /// student; offers before expectations.
    pub fn proven_items(&self, programme: &ProgrammeId) -> Result<Vec<ProvenItem>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [programme.as_str()])
    }
}
