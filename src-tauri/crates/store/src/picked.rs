//! Rows of a list that a person picked: some of them, or all but some.

use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::sql::Conditions;

/// Most rows that can be named one by one: `SQLite` binds 32,766 values and a list asks for others as well.
const MOST: usize = 10_000;

/// Which of the rows that a list finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Picked<I> {
    /// These.
    Only(Vec<I>),
    /// All but these.
    Except(Vec<I>),
}

impl<I: Clone + Into<String>> Picked<I> {
    /// Narrows a list down to what was picked, by the column that holds the identifiers.
    pub(crate) fn narrow(&self, conditions: &mut Conditions, column: &str) -> Result<(), StoreError> {
        let (ids, way) = match self {
            Self::Only(ids) => (ids, "IN"),
            Self::Except(ids) => (ids, "NOT IN"),
        };
        if ids.len() > MOST {
            return Err(StoreError::TooManyPicked);
        }
        if ids.is_empty() {
            conditions.and(if way == "IN" { "1 = 0" } else { "1 = 1" });
            return Ok(());
        }
        let parameters: Vec<String> =
            ids.iter().map(|id| conditions.bind(Into::<String>::into(id.clone()))).collect();
        conditions.and(&format!("{column} {way} ({})", parameters.join(", ")));
        Ok(())
    }
}
