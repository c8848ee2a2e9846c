//! Mentors of companies.

use model::company::Mentor;
use model::id::CompanyId;
use model::text::collation_key;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Mentor {
    table!("mentor", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            company_id: cells.parsed("company_id")?,
            name: cells.text("name")?,
            position: cells.text("position")?,
            phone: cells.text("phone")?,
            email: cells.text("email")?,
            qualification: cells.text("qualification")?,
        })
    }

    fn put(&self, connection: &Connection) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.company_id.as_str(),
            self.name,
            self.position,
            self.phone,
            self.email,
            self.qualification,
            collation_key(&self.name),
        ];
        sql::run(connection, include_str!("upsert.sql"), params).map(drop)
    }
}

impl Reader<'_> {
    /// A company's mentors, in the Latvian order of their names.
    pub fn mentors(&self, company: &CompanyId) -> Result<Vec<Mentor>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [company.as_str()])
    }
}
