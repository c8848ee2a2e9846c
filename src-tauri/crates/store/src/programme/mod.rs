//! Programmes: a row is one version. Modules and outcomes stand in tables of their own, so that expectations
//! and marks can refer to them.

mod parts;

use model::id::ProgrammeId;
use model::programme::Programme;
use model::text::{collation_key, fold};
use rusqlite::{Connection, params};

use crate::placement::lines;
use crate::record::{self, Row, table};
use crate::search::Texts;
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

impl Row for Programme {
    table!("programme", "id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let id: ProgrammeId = cells.parsed("id")?;
        let small = |column| u8::try_from(cells.number(column)?).map_err(|_| cells.damaged());
        Ok(Self {
            first_id: cells.maybe_parsed("first_id")?,
            version: cells.number("version")?,
            valid_from: cells.maybe_date("valid_from")?,
            code: cells.text("code")?,
            name: cells.text("name")?,
            qualification: cells.text("qualification")?,
            sector: cells.text("sector")?,
            field: cells.text("field")?,
            lki_level: small("lki_level")?,
            years: small("years")?,
            placement_hours: cells.number("placement_hours")?,
            modules: parts::modules(connection, id.as_str())?,
            outcomes: parts::outcomes(connection, id.as_str())?,
            id,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.code,
            self.name,
            self.qualification,
            self.sector,
            self.lki_level,
            collation_key(&self.qualification),
            fold(&self.qualification),
            self.first_id.as_ref().map(ProgrammeId::as_str),
            self.version,
            self.valid_from.map(|day| day.to_string()),
            self.field,
            self.years,
            self.placement_hours,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        parts::put(connection, self)
    }

    fn settle(
        &self,
        connection: &Connection,
        before: Option<&Self>,
        texts: &mut Texts,
    ) -> Result<(), StoreError> {
        if before.is_some() { lines::refresh_programme(connection, self.id.as_str(), texts) } else { Ok(()) }
    }
}

impl Reader<'_> {
    /// The latest version of every programme, in the Latvian order of their qualifications.
    pub fn programmes(&self) -> Result<Vec<Programme>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [])
    }

    /// All versions of a programme, named by its first one; the latest first.
    pub fn programme_versions(&self, series: &ProgrammeId) -> Result<Vec<Programme>, StoreError> {
        record::list(self.connection, include_str!("versions.sql"), [series.as_str()])
    }

    /// How many placements began with a version of a programme.
    pub fn placements_of_version(&self, version: &ProgrammeId) -> Result<u32, StoreError> {
        sql::count(self.connection, include_str!("uses.sql"), [version.as_str()])
    }
}
