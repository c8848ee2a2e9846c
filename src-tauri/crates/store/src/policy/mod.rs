//! Insurance policies of companies.

use model::company::Policy;
use model::id::CompanyId;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Policy {
    table!("policy", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            company_id: cells.parsed("company_id")?,
            insurer: cells.text("insurer")?,
            number: cells.text("number")?,
            sum: cells.maybe_number("sum")?,
            valid_until: cells.date("valid_until")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let (id, company) = (self.id.as_str(), self.company_id.as_str());
        let params = params![id, company, self.insurer, self.number, self.sum, self.valid_until.to_string()];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// A company's policies, the one that lasts longest first.
    pub fn policies(&self, company: &CompanyId) -> Result<Vec<Policy>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [company.as_str()])
    }
}
