//! Consents of the parties to the expectations.

use model::expectation::Consent;
use model::id::PlacementId;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Consent {
    table!("consent", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            placement_id: cells.parsed("placement_id")?,
            party: cells.word("party")?,
            person: cells.text("person")?,
            agreed_on: cells.date("agreed_on")?,
            manner: cells.word("manner")?,
            fingerprint: cells.text("fingerprint")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.placement_id.as_str(),
            self.party.as_str(),
            self.person,
            self.agreed_on.to_string(),
            word(&self.manner),
            self.fingerprint,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// A placement's consents, the oldest first.
    pub fn consents(&self, placement: &PlacementId) -> Result<Vec<Consent>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }
}
