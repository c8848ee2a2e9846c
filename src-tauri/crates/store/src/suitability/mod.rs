//! Assessments of suitability; the older ones stay.

use model::company::Suitability;
use model::id::{CompanyId, SiteId};
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, json, word};
use crate::{Reader, StoreError};

impl Row for Suitability {
    table!("suitability", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            company_id: cells.parsed("company_id")?,
            site_id: cells.maybe_parsed("site_id")?,
            checklist: cells.text("checklist")?,
            findings: cells.json("findings")?,
            verdict: cells.word("verdict")?,
            conditions: cells.text("conditions")?,
            assessed_on: cells.date("assessed_on")?,
            assessed_by: cells.text("assessed_by")?,
            valid_until: cells.date("valid_until")?,
            next_check: cells.maybe_date("next_check")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.company_id.as_str(),
            self.site_id.as_ref().map(SiteId::as_str),
            self.checklist,
            json(&self.findings),
            word(&self.verdict),
            self.conditions,
            self.assessed_on.to_string(),
            self.assessed_by,
            self.valid_until.to_string(),
            self.next_check.map(|day| day.to_string()),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// A company's assessments, the latest first.
    pub fn suitability(&self, company: &CompanyId) -> Result<Vec<Suitability>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [company.as_str()])
    }
}
