//! Programmes, with their outcomes in a table of their own so that expectations and marks can refer to them.

use model::id::OutcomeId;
use model::programme::{Outcome, Programme};
use model::text::{collation_key, fold};
use rusqlite::{Connection, params};

use crate::placement::lines;
use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Programme {
    table!("programme", "id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let id: model::id::ProgrammeId = cells.parsed("id")?;
        Ok(Self {
            code: cells.text("code")?,
            name: cells.text("name")?,
            qualification: cells.text("qualification")?,
            sector: cells.text("sector")?,
            lki_level: u8::try_from(cells.number("lki_level")?).map_err(|_| cells.damaged())?,
            outcomes: outcomes(connection, id.as_str())?,
            id,
        })
    }

    fn put(&self, connection: &Connection) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.code,
            self.name,
            self.qualification,
            self.sector,
            self.lki_level,
            collation_key(&self.qualification),
            fold(&self.qualification),
        ];
        sql::run(connection, include_str!("upsert.sql"), params)?;
        put_outcomes(connection, self)
    }

    fn settle(&self, connection: &Connection) -> Result<(), StoreError> {
        lines::refresh_programme(connection, self.id.as_str())
    }
}

fn outcomes(connection: &Connection, programme: &str) -> Result<Vec<Outcome>, StoreError> {
    sql::all(connection, include_str!("outcomes.sql"), [programme], |row| {
        let cells = Cells::new(row, "outcome");
        Ok(Outcome { id: cells.parsed("id")?, code: cells.text("code")?, text: cells.text("text")? })
    })
}

/// Keeps the rows of outcomes that stay: others refer to them. An outcome of another programme is a conflict.
fn put_outcomes(connection: &Connection, programme: &Programme) -> Result<(), StoreError> {
    let kept: Vec<&OutcomeId> = programme.outcomes.iter().map(|outcome| &outcome.id).collect();
    for old in outcomes(connection, programme.id.as_str())? {
        if !kept.contains(&&old.id) {
            sql::run(connection, include_str!("remove_outcome.sql"), [old.id.as_str()])
                .map_err(StoreError::of_a_removal)?;
        }
    }
    for (position, outcome) in (0_u32..).zip(&programme.outcomes) {
        let id = outcome.id.as_str();
        let params = params![id, programme.id.as_str(), position, outcome.code, outcome.text];
        if sql::run(connection, include_str!("upsert_outcome.sql"), params)? == 0 {
            return Err(StoreError::Conflict { field: "outcomes" });
        }
    }
    Ok(())
}

impl Reader<'_> {
    /// All programmes, in the Latvian order of their qualifications.
    pub fn programmes(&self) -> Result<Vec<Programme>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [])
    }
}
