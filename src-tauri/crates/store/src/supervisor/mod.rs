//! Supervisors at the school.

use model::school::Supervisor;
use model::text::collation_key;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Supervisor {
    table!("supervisor", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            name: cells.text("name")?,
            position: cells.text("position")?,
            phone: cells.text("phone")?,
            email: cells.text("email")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let key = collation_key(&self.name);
        let params = params![self.id.as_str(), self.name, self.position, self.phone, self.email, key];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// All supervisors, in the Latvian order of their names.
    pub fn supervisors(&self) -> Result<Vec<Supervisor>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [])
    }
}
