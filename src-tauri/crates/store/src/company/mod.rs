//! Companies and other hosts.

mod list;

use model::company::Company;
use model::registration_number::RegistrationNumber;
use model::text::{collation_key, fold};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::placement::lines;
use crate::record::{Row, table};
use crate::school::signatory;
use crate::search::{self, Index};
use crate::sql::{self, Cells};

impl Row for Company {
    table!("company", "id");
    const INDEX: Option<Index> = Some(Index::Company);

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            name: cells.text("name")?,
            legal_form: cells.text("legal_form")?,
            registration_number: cells.maybe_parsed("registration_number")?,
            address: cells.text("address")?,
            site_address: cells.text("site_address")?,
            phone: cells.text("phone")?,
            email: cells.text("email")?,
            signatory: signatory(cells)?,
        })
    }

    fn put(&self, connection: &Connection) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.name,
            self.legal_form,
            self.registration_number.as_ref().map(RegistrationNumber::as_str),
            self.address,
            self.site_address,
            self.phone,
            self.email,
            self.signatory.name,
            self.signatory.position,
            self.signatory.authority,
            self.full_name(),
            collation_key(&self.name),
            fold(&self.name),
            fold(&self.legal_form),
        ];
        sql::run(connection, include_str!("upsert.sql"), params).map(drop)
    }

    fn settle(&self, connection: &Connection) -> Result<(), StoreError> {
        let number = self.registration_number.as_ref().map_or("", RegistrationNumber::as_str);
        let parts = [&self.legal_form, &self.name, &self.address, &self.site_address, number];
        let text = parts.map(fold).join(" ");
        search::put(connection, Index::Company, self.id.as_str(), &text)?;
        lines::refresh_company(connection, self.id.as_str())
    }
}
