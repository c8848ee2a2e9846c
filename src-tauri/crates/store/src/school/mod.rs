//! The school: one row.

use model::school::{School, Signatory};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record::{Row, table};
use crate::sql::{self, Cells};

impl Row for School {
    table!("school", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            name: cells.text("name")?,
            registration_number: cells.text("registration_number")?,
            address: cells.text("address")?,
            town: cells.text("town")?,
            town_locative: cells.text("town_locative")?,
            phone: cells.text("phone")?,
            email: cells.text("email")?,
            signatory: Signatory {
                name: cells.text("signatory_name")?,
                position: cells.text("signatory_position")?,
                authority: cells.text("signatory_authority")?,
            },
            signing_order: cells.json("signing_order")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            "school",
            self.name,
            self.registration_number,
            self.address,
            self.town,
            self.town_locative,
            self.phone,
            self.email,
            self.signatory.name,
            self.signatory.position,
            self.signatory.authority,
            sql::json(&self.signing_order),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}
