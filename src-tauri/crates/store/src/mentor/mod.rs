//! Mentors of companies.

use model::company::{Mentor, Training};
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
            training: training(cells)?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let training = self.training.as_ref();
        let params = params![
            self.id.as_str(),
            self.company_id.as_str(),
            self.name,
            self.position,
            self.phone,
            self.email,
            self.qualification,
            collation_key(&self.name),
            training.map(|part| &part.course),
            training.map(|part| part.hours),
            training.map(|part| &part.certificate),
            training.map(|part| part.issued_on.to_string()),
            training.and_then(|part| part.valid_until).map(|day| day.to_string()),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

fn training(cells: &Cells<'_, '_>) -> Result<Option<Training>, StoreError> {
    let Some(course) = cells.maybe_text("training_course")? else { return Ok(None) };
    Ok(Some(Training {
        course,
        hours: cells.number("training_hours")?,
        certificate: cells.text("training_certificate")?,
        issued_on: cells.date("training_issued_on")?,
        valid_until: cells.maybe_date("training_valid_until")?,
    }))
}

impl Reader<'_> {
    /// A company's mentors, in the Latvian order of their names.
    pub fn mentors(&self, company: &CompanyId) -> Result<Vec<Mentor>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [company.as_str()])
    }
}
