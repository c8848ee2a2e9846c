//! What a register shows, kept under a name.

use model::id::SavedViewId;
use model::text::collation_key;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{CompanyQuery, PersonQuery, PlacementQuery, Reader, StoreError};

/// A register and what of it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "register", content = "query", rename_all = "snake_case")]
pub enum ListQuery {
    /// Students.
    Students(PersonQuery),
    /// Companies.
    Companies(CompanyQuery),
    /// Placements.
    Placements(PlacementQuery),
}

impl ListQuery {
    /// The register's stable name.
    pub fn register(&self) -> &'static str {
        match self {
            Self::Students(_) => "students",
            Self::Companies(_) => "companies",
            Self::Placements(_) => "placements",
        }
    }

    /// The same from its first row on, with nothing picked: the search, the filters and the order alone.
    #[must_use]
    pub fn whole(self) -> Self {
        match self {
            Self::Students(query) => {
                Self::Students(PersonQuery { picked: None, after: None, limit: 0, ..query })
            }
            Self::Companies(query) => {
                Self::Companies(CompanyQuery { picked: None, after: None, limit: 0, ..query })
            }
            Self::Placements(query) => {
                Self::Placements(PlacementQuery { picked: None, after: None, limit: 0, ..query })
            }
        }
    }
}

/// A register's search, filters and order under a name; a register has no two of the same name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct SavedView {
    /// Identifier.
    pub id: SavedViewId,
    /// The name.
    pub name: String,
    /// What is shown.
    pub shows: ListQuery,
}

impl Row for SavedView {
    table!("saved_view", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self { id: cells.parsed("id")?, name: cells.text("name")?, shows: cells.json("query")? })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.shows.register(),
            self.name,
            sql::json(&self.shows),
            collation_key(&self.name),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// What was kept under a name, of every register, in the Latvian order of the names.
    pub fn saved_views(&self) -> Result<Vec<SavedView>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [])
    }
}
