//! The list of companies, and how an import finds one again.

use chrono::NaiveDate;
use model::company::{Company, RegisterTerms};
use model::registration_number::RegistrationNumber;

use crate::page::{Cursor, cut, rows_on_a_page};
use crate::record;
use crate::search::{self, Index, Wanted};
use crate::sql::{self, Cells, Conditions, word};
use crate::{CompanyFilter, CompanyQuery, CompanyRow, Page, Reader, StoreError};

const STANDING: &str = include_str!("standing.sql");
const COOPERATION_ENDING: &str = include_str!("cooperation_ending.sql");
const INSURANCE_ENDING: &str = include_str!("insurance_ending.sql");

impl Reader<'_> {
    /// A page of companies, in the Latvian order of their names; the legal form does not count.
    pub fn companies(
        &self,
        query: &CompanyQuery,
        today: NaiveDate,
        terms: &RegisterTerms,
    ) -> Result<Page<CompanyRow>, StoreError> {
        let mut conditions = self.fitting_companies(query, Wanted::Page, today, terms)?;
        if let Some(after) = &query.after {
            let cursor = Cursor::parse(after)?;
            let (key, id) = (conditions.bind(cursor.key), conditions.bind(cursor.id));
            conditions.and(&format!("(sort_key, id) > ({key}, {id})"));
        }
        let limit = rows_on_a_page(query.limit);
        let parameter = conditions.bind(limit + 1);
        let statement = include_str!("list.sql")
            .replace("{standing}", STANDING)
            .replace("{conditions}", conditions.clause())
            .replace("{limit}", &parameter);
        let rows = sql::all(self.connection, &dated(&statement), conditions.values(), |r| {
            row(&Cells::new(r, "company"))
        })?;
        Ok(cut(rows, limit))
    }

    /// How many companies there are on all pages.
    pub fn count_companies(
        &self,
        query: &CompanyQuery,
        today: NaiveDate,
        terms: &RegisterTerms,
    ) -> Result<u32, StoreError> {
        let conditions = self.fitting_companies(query, Wanted::All, today, terms)?;
        let statement = include_str!("count.sql").replace("{conditions}", conditions.clause());
        sql::count(self.connection, &dated(&statement), conditions.values())
    }

    fn fitting_companies(
        &self,
        query: &CompanyQuery,
        wanted: Wanted,
        today: NaiveDate,
        terms: &RegisterTerms,
    ) -> Result<Conditions, StoreError> {
        let (day, soon) = (today.to_string(), terms.soon(today).to_string());
        let mut conditions = Conditions::new(vec![day.into(), soon.into()]);
        // Both days are bound in every statement, also where no condition asks for them.
        conditions.and("?1 <= ?2");
        search::narrow(self.connection, Index::Company, &query.search, wanted, &mut conditions)?;
        match query.filter {
            None => {}
            Some(CompanyFilter::NotAssessed) => conditions.and(&format!("{STANDING} IS NULL")),
            Some(CompanyFilter::CooperationEnding) => conditions.and(COOPERATION_ENDING),
            Some(CompanyFilter::InsuranceEnding) => conditions.and(INSURANCE_ENDING),
            Some(standing) => {
                let parameter = conditions.bind(word(&standing));
                conditions.and(&format!("{STANDING} = {parameter}"));
            }
        }
        if let Some(picked) = &query.picked {
            picked.narrow(&mut conditions, "id")?;
        }
        Ok(conditions)
    }

    /// The company with a registration number.
    pub fn company_by_registration_number(
        &self,
        number: &RegistrationNumber,
    ) -> Result<Option<Company>, StoreError> {
        record::first(self.connection, include_str!("by_registration_number.sql"), [number.as_str()])
    }

    /// Companies whose name, without the legal form, folds to `folded`.
    pub fn companies_by_folded_name(&self, folded: &str) -> Result<Vec<Company>, StoreError> {
        record::list(self.connection, include_str!("by_folded_name.sql"), [folded])
    }
}

/// Puts today and the last of the days that are soon into a statement: its first two parameters.
fn dated(statement: &str) -> String {
    statement.replace("{today}", "?1").replace("{soon}", "?2")
}

fn row(cells: &Cells<'_, '_>) -> Result<(CompanyRow, Cursor), StoreError> {
    let company = CompanyRow {
        id: cells.parsed("id")?,
        name: cells.text("full_name")?,
        registration_number: cells.text("registration_number")?,
        address: cells.text("usual_site")?,
        standing: cells.word("standing")?,
        mentors: cells.number("mentors")?,
        placements: cells.number("placements")?,
        phone: cells.text("phone")?,
        email: cells.text("email")?,
    };
    let cursor = Cursor { key: cells.text("sort_key")?, id: company.id.as_str().to_owned() };
    Ok((company, cursor))
}
