//! The cells of a row, read by column name into the model's types.
//!
//! What cannot be read was not written by this program: the answer is „damaged”, never a guess.

use chrono::{DateTime, FixedOffset, NaiveDate};
use model::grade::Grade;
use rusqlite::Row;
use rusqlite::types::FromSql;
use serde::de::DeserializeOwned;

use crate::StoreError;

/// A row of a table. Public in a private module: [`crate::record::Row`] names it.
pub struct Cells<'r, 's> {
    row: &'r Row<'s>,
    table: &'static str,
}

impl<'r, 's> Cells<'r, 's> {
    pub(crate) fn new(row: &'r Row<'s>, table: &'static str) -> Self {
        Self { row, table }
    }

    fn get<T: FromSql>(&self, column: &str) -> Result<T, StoreError> {
        self.row.get(column).map_err(|error| match StoreError::from(error) {
            StoreError::Database { .. } => self.damaged(),
            other => other,
        })
    }

    pub(crate) fn damaged(&self) -> StoreError {
        StoreError::Damaged { table: self.table }
    }

    pub(crate) fn text(&self, column: &str) -> Result<String, StoreError> {
        self.get(column)
    }

    pub(crate) fn maybe_text(&self, column: &str) -> Result<Option<String>, StoreError> {
        self.get(column)
    }

    pub(crate) fn number(&self, column: &str) -> Result<u32, StoreError> {
        self.get(column)
    }

    pub(crate) fn maybe_number(&self, column: &str) -> Result<Option<u32>, StoreError> {
        self.get(column)
    }

    pub(crate) fn maybe_day(&self, column: &str) -> Result<Option<i32>, StoreError> {
        self.get(column)
    }

    pub(crate) fn flag(&self, column: &str) -> Result<bool, StoreError> {
        self.get(column)
    }

    /// A value that is parsed from its text: an identifier, a code.
    pub(crate) fn parsed<T: TryFrom<String>>(&self, column: &str) -> Result<T, StoreError> {
        T::try_from(self.text(column)?).map_err(|_| self.damaged())
    }

    pub(crate) fn maybe_parsed<T: TryFrom<String>>(&self, column: &str) -> Result<Option<T>, StoreError> {
        self.maybe_text(column)?.map(|text| T::try_from(text).map_err(|_| self.damaged())).transpose()
    }

    pub(crate) fn date(&self, column: &str) -> Result<NaiveDate, StoreError> {
        self.text(column)?.parse().map_err(|_| self.damaged())
    }

    pub(crate) fn maybe_date(&self, column: &str) -> Result<Option<NaiveDate>, StoreError> {
        self.maybe_text(column)?.map(|text| text.parse().map_err(|_| self.damaged())).transpose()
    }

    pub(crate) fn moment(&self, column: &str) -> Result<DateTime<FixedOffset>, StoreError> {
        DateTime::parse_from_rfc3339(&self.text(column)?).map_err(|_| self.damaged())
    }

    pub(crate) fn maybe_grade(&self, column: &str) -> Result<Option<Grade>, StoreError> {
        let points: Option<u8> = self.get(column)?;
        points.map(|points| Grade::parse(points).map_err(|_| self.damaged())).transpose()
    }

    /// An enumeration by its word.
    pub(crate) fn word<T: DeserializeOwned>(&self, column: &str) -> Result<T, StoreError> {
        serde_json::from_value(serde_json::Value::String(self.text(column)?)).map_err(|_| self.damaged())
    }

    pub(crate) fn json<T: DeserializeOwned>(&self, column: &str) -> Result<T, StoreError> {
        serde_json::from_str(&self.text(column)?).map_err(|_| self.damaged())
    }

    pub(crate) fn maybe_json<T: DeserializeOwned>(&self, column: &str) -> Result<Option<T>, StoreError> {
        self.maybe_text(column)?
            .map(|text| serde_json::from_str(&text).map_err(|_| self.damaged()))
            .transpose()
    }
}
