//! Certificates that the workspace trusts.

use model::document::Anchor;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Anchor {
    table!("anchor", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self { id: cells.parsed("id")?, label: cells.text("label")?, pem: cells.text("pem")? })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![self.id.as_str(), self.label, self.pem];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// All trusted certificates by label.
    pub fn anchors(&self) -> Result<Vec<Anchor>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [])
    }
}
