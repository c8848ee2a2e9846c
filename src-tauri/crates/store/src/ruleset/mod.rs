//! Rules, templates and questionnaires as data with a first day of validity.

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

/// A version of rules that change: a questionnaire, a template, legal limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Ruleset {
    /// Name and version („placement-quality-1”).
    pub id: String,
    /// What it rules („questionnaire”, „agreement”).
    pub kind: String,
    /// The first day on which new placements use it.
    pub valid_from: NaiveDate,
    /// The content as the kind defines it, usually TOML.
    pub content: String,
}

impl Row for Ruleset {
    table!("ruleset", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.text("id")?,
            kind: cells.text("kind")?,
            valid_from: cells.date("valid_from")?,
            content: cells.text("content")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![self.id, self.kind, self.valid_from.to_string(), self.content];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// All versions of a kind of rules, the latest first.
    pub fn rulesets(&self, kind: &str) -> Result<Vec<Ruleset>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [kind])
    }
}
