//! Cooperation agreements and memoranda.

use model::company::Cooperation;
use model::id::CompanyId;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Cooperation {
    table!("cooperation", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            company_id: cells.parsed("company_id")?,
            kind: cells.word("kind")?,
            number: cells.text("number")?,
            signed_on: cells.date("signed_on")?,
            from: cells.maybe_date("from_on")?,
            until: cells.maybe_date("until_on")?,
            subject: cells.text("subject")?,
            note: cells.text("note")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.company_id.as_str(),
            word(&self.kind),
            self.number,
            self.signed_on.to_string(),
            self.from.map(|day| day.to_string()),
            self.until.map(|day| day.to_string()),
            self.subject,
            self.note,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// A company's agreements and memoranda, the latest first.
    pub fn cooperation(&self, company: &CompanyId) -> Result<Vec<Cooperation>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [company.as_str()])
    }
}
