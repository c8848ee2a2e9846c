//! Companies and other hosts, with their sites and representatives in tables of their own.

mod list;

use model::company::{Company, CompanyRepresentative, Site};
use model::registration_number::RegistrationNumber;
use model::text::{collation_key, fold};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::placement::lines;
use crate::record::{Row, table};
use crate::search::{Index, Texts};
use crate::sql::{self, Cells};

impl Row for Company {
    table!("company", "id");
    const IN_PARTS: bool = true;
    const INDEX: Option<Index> = Some(Index::Company);

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let id: model::id::CompanyId = cells.parsed("id")?;
        Ok(Self {
            name: cells.text("name")?,
            legal_form: cells.text("legal_form")?,
            registration_number: cells.maybe_parsed("registration_number")?,
            address: cells.text("address")?,
            phone: cells.text("phone")?,
            email: cells.text("email")?,
            sites: sites(connection, id.as_str())?,
            representatives: representatives(connection, id.as_str())?,
            id,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.name,
            self.legal_form,
            self.registration_number.as_ref().map(RegistrationNumber::as_str),
            self.address,
            self.phone,
            self.email,
            self.full_name(),
            collation_key(&self.name),
            fold(&self.name),
            fold(&self.legal_form),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        put_sites(connection, self)?;
        put_representatives(connection, self)
    }

    fn settle(
        &self,
        connection: &Connection,
        before: Option<&Self>,
        texts: &mut Texts,
    ) -> Result<(), StoreError> {
        texts.put(connection, Index::Company, self.id.as_str(), search_text(self))?;
        if before.is_some() { lines::refresh_company(connection, self.id.as_str(), texts) } else { Ok(()) }
    }
}

fn search_text(company: &Company) -> String {
    let number = company.registration_number.as_ref().map_or("", RegistrationNumber::as_str);
    let sites = company.sites.iter().flat_map(|site| [site.name.as_str(), site.address.as_str()]);
    let parts = [company.legal_form.as_str(), &company.name, &company.address].into_iter();
    parts.chain(sites).chain([number]).map(fold).collect::<Vec<_>>().join(" ")
}

fn sites(connection: &Connection, company: &str) -> Result<Vec<Site>, StoreError> {
    sql::all(connection, include_str!("sites.sql"), [company], |row| {
        let cells = Cells::new(row, "company_site");
        Ok(Site { id: cells.parsed("id")?, name: cells.text("name")?, address: cells.text("address")? })
    })
}

/// Keeps the rows of sites that stay: assessments refer to them. A site of another company is a conflict.
fn put_sites(connection: &Connection, company: &Company) -> Result<(), StoreError> {
    for old in sites(connection, company.id.as_str())? {
        if company.sites.iter().all(|site| site.id != old.id) {
            sql::run(connection, include_str!("remove_site.sql"), [old.id.as_str()])
                .map_err(StoreError::of_a_removal)?;
        }
    }
    for (position, site) in (0_u32..).zip(&company.sites) {
        let params = params![site.id.as_str(), company.id.as_str(), position, site.name, site.address];
        if sql::run(connection, include_str!("upsert_site.sql"), params)? == 0 {
            return Err(StoreError::Conflict { field: "sites" });
        }
    }
    Ok(())
}

fn representatives(connection: &Connection, company: &str) -> Result<Vec<CompanyRepresentative>, StoreError> {
    sql::all(connection, include_str!("representatives.sql"), [company], |row| {
        let cells = Cells::new(row, "company_representative");
        Ok(CompanyRepresentative {
            id: cells.parsed("id")?,
            name: cells.text("name")?,
            position: cells.text("job")?,
            authority: cells.text("authority")?,
            from: cells.maybe_date("from_on")?,
            until: cells.maybe_date("until_on")?,
            signs: cells.flag("signs")?,
        })
    })
}

fn put_representatives(connection: &Connection, company: &Company) -> Result<(), StoreError> {
    sql::run(connection, include_str!("clear_representatives.sql"), [company.id.as_str()])?;
    for (position, person) in (0_u32..).zip(&company.representatives) {
        let params = params![
            person.id.as_str(),
            company.id.as_str(),
            position,
            person.name,
            person.position,
            person.authority,
            person.from.map(|day| day.to_string()),
            person.until.map(|day| day.to_string()),
            person.signs,
        ];
        sql::run(connection, include_str!("add_representative.sql"), params)?;
    }
    Ok(())
}
