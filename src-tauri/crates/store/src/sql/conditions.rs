//! A WHERE clause that is put together, with the values it binds.

use rusqlite::types::Value;

/// Conditions that must all hold; starts with the values that the statement itself binds from `?1` on.
pub(crate) struct Conditions {
    clause: String,
    values: Vec<Value>,
}

impl Conditions {
    pub(crate) fn new(values: Vec<Value>) -> Self {
        Self { clause: "1 = 1".to_owned(), values }
    }

    /// Binds a value; gives the parameter that stands for it.
    pub(crate) fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    pub(crate) fn and(&mut self, condition: &str) {
        self.clause.push_str("\n    AND ");
        self.clause.push_str(condition);
    }

    pub(crate) fn clause(&self) -> &str {
        &self.clause
    }

    pub(crate) fn values(&self) -> rusqlite::ParamsFromIter<&[Value]> {
        rusqlite::params_from_iter(&self.values)
    }
}
