//! Students.

mod list;

use model::identity_document::{DocumentNumber, IdentityDocument};
use model::student::{Leaving, Representative, Student};
use model::text::{collation_key, fold};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::placement::lines;
use crate::record::{Row, table};
use crate::search::{Index, Texts};
use crate::sql::{self, Cells};

impl Row for Student {
    table!("student", "id");
    const INDEX: Option<Index> = Some(Index::Student);

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            first_name: cells.text("first_name")?,
            last_name: cells.text("last_name")?,
            personal_code: cells.maybe_parsed("personal_code")?,
            document: document(cells)?,
            birth_date: cells.date("birth_date")?,
            group: cells.text("group_name")?,
            programme_id: cells.maybe_parsed("programme_id")?,
            phone: cells.text("phone")?,
            email: cells.text("email")?,
            address: cells.text("address")?,
            representative: Representative {
                name: cells.text("representative_name")?,
                phone: cells.text("representative_phone")?,
                email: cells.text("representative_email")?,
            },
            left: leaving(cells)?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let list_name = format!("{}, {}", self.last_name, self.first_name);
        let params = params![
            self.id.as_str(),
            self.first_name,
            self.last_name,
            self.personal_code.clone().map(String::from),
            self.birth_date.to_string(),
            self.group,
            self.programme_id.as_ref().map(model::id::ProgrammeId::as_str),
            self.phone,
            self.email,
            self.address,
            self.representative.name,
            self.representative.phone,
            self.representative.email,
            list_name,
            collation_key(&list_name),
            fold(&self.full_name()),
            fold(&self.group),
            self.left.as_ref().map(|left| left.on.to_string()),
            self.left.as_ref().map(|left| sql::word(&left.how)),
            self.document.as_ref().map(|document| sql::word(&document.kind)),
            self.document.as_ref().map(|document| document.number.as_str()),
            self.document.as_ref().map(|document| document.country.as_str()),
            self.document.as_ref().and_then(|document| document.valid_until).map(|day| day.to_string()),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }

    fn settle(
        &self,
        connection: &Connection,
        before: Option<&Self>,
        texts: &mut Texts,
    ) -> Result<(), StoreError> {
        if before.is_some_and(|before| shown(before) == shown(self)) {
            return Ok(());
        }
        let text = format!("{} {}", fold(&self.full_name()), fold(&self.group));
        texts.put(connection, Index::Student, self.id.as_str(), text)?;
        if before.is_some() { lines::refresh_student(connection, self.id.as_str(), texts) } else { Ok(()) }
    }
}

/// What lists and full text hold of a student.
fn shown(student: &Student) -> [&str; 3] {
    [&student.first_name, &student.last_name, &student.group]
}

fn document(cells: &Cells<'_, '_>) -> Result<Option<IdentityDocument>, StoreError> {
    let document = |number: DocumentNumber| {
        Ok(IdentityDocument {
            kind: cells.word("document_kind")?,
            number,
            country: cells.text("document_country")?,
            valid_until: cells.maybe_date("document_until")?,
        })
    };
    cells.maybe_parsed("document_number")?.map(document).transpose()
}

fn leaving(cells: &Cells<'_, '_>) -> Result<Option<Leaving>, StoreError> {
    let left = |on| Ok(Leaving { on, how: cells.word("left_how")? });
    cells.maybe_date("left_on")?.map(left).transpose()
}
