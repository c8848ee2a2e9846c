//! The school's own authorities.

use model::issuer::Issuer;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Issuer {
    table!("issuer", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            name: cells.text("name")?,
            certificate: cells.text("certificate")?,
            valid_until: cells.date("valid_until")?,
            list: cells.text("list")?,
            lists: cells.number("lists")?,
            issued: cells.json("issued")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.name,
            self.certificate,
            self.valid_until.to_string(),
            self.list,
            self.lists,
            sql::json(&self.issued),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// All authorities of the school, the oldest first.
    pub fn issuers(&self) -> Result<Vec<Issuer>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [])
    }
}
