//! Places that companies planned, and how many placements take them.

use chrono::NaiveDate;
use model::company::{Capacity, Seats};
use model::id::{CompanyId, ProgrammeId};
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Capacity {
    table!("capacity", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            company_id: cells.parsed("company_id")?,
            programme_id: cells.parsed("programme_id")?,
            school_year: cells.number("school_year")?,
            planned: cells.number("planned")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let (company, programme) = (self.company_id.as_str(), self.programme_id.as_str());
        let params = params![self.id.as_str(), company, programme, self.school_year, self.planned];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

/// How many placements of one qualification and school year a company has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatsOf {
    /// The programme that gives the qualification.
    pub programme_id: ProgrammeId,
    /// The year in which the school year begins.
    pub school_year: u32,
    /// How many.
    pub seats: Seats,
}

/// What a company planned for one qualification in a school year, and what is known of the year after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedOf {
    /// The company.
    pub company_id: CompanyId,
    /// Its name with the legal form.
    pub company: String,
    /// The programme that gives the qualification.
    pub programme_id: ProgrammeId,
    /// The qualification.
    pub qualification: String,
    /// Places that were planned.
    pub planned: u32,
    /// Placements that began in the school year.
    pub used: u32,
    /// Places that are planned for the year after already.
    pub entered: Option<u32>,
}

impl Reader<'_> {
    /// What all companies planned for a school year, in the Latvian order of their names; placements count until a
    /// day.
    pub fn planned_of_year(&self, school_year: i32, today: NaiveDate) -> Result<Vec<PlannedOf>, StoreError> {
        let last = format!("{}-08-31", school_year + 1).min(today.to_string());
        let params = params![school_year, format!("{school_year}-09-01"), last];
        sql::all(self.connection, include_str!("of_year.sql"), params, |row| {
            let cells = Cells::new(row, "capacity");
            Ok(PlannedOf {
                company_id: cells.parsed("company_id")?,
                company: cells.text("full_name")?,
                programme_id: cells.parsed("programme_id")?,
                qualification: cells.text("qualification")?,
                planned: cells.number("planned")?,
                used: cells.number("used")?,
                entered: cells.maybe_number("entered")?,
            })
        })
    }

    /// What a company planned, the latest school year first.
    pub fn capacities(&self, company: &CompanyId) -> Result<Vec<Capacity>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [company.as_str()])
    }

    /// A company's placements counted by qualification and school year, as they stand on a day.
    pub fn seats(&self, company: &CompanyId, today: NaiveDate) -> Result<Vec<SeatsOf>, StoreError> {
        let params = params![company.as_str(), today.to_string()];
        sql::all(self.connection, include_str!("seats.sql"), params, |row| {
            let cells = Cells::new(row, "placement");
            Ok(SeatsOf {
                programme_id: cells.parsed("programme_id")?,
                school_year: cells.number("school_year")?,
                seats: Seats { assigned: cells.number("assigned")?, used: cells.number("used")? },
            })
        })
    }
}
