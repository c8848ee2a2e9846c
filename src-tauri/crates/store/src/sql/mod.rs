//! Running statements and reading cells: the thin layer between `rusqlite` and the records.

mod cells;
mod conditions;

use rusqlite::{Connection, Params, Row};
use serde::Serialize;

pub use cells::Cells;
pub(crate) use conditions::Conditions;

use crate::StoreError;

/// The first row of a statement.
pub(crate) fn one<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    map: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(map).transpose()
}

/// All rows of a statement.
pub(crate) fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    mut map: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(map(row)?);
    }
    Ok(out)
}

/// Runs a statement that gives no rows; tells how many it changed.
pub(crate) fn run(connection: &Connection, sql: &str, params: impl Params) -> Result<usize, StoreError> {
    Ok(connection.prepare_cached(sql)?.execute(params)?)
}

/// Writes a record's row by a statement `INSERT … ON CONFLICT …`.
///
/// A new row is only inserted: for a statement that may insert or update, `SQLite` keeps a journal of its own, and
/// that was a fifth of a large import's time.
pub(crate) fn put(
    connection: &Connection,
    upsert: &str,
    is_new: bool,
    params: impl Params,
) -> Result<usize, StoreError> {
    let insert = upsert.split_once("ON CONFLICT").map_or(upsert, |(insert, _)| insert);
    run(connection, if is_new { insert } else { upsert }, params)
}

/// A count, from a statement that gives one number.
pub(crate) fn count(connection: &Connection, sql: &str, params: impl Params) -> Result<u32, StoreError> {
    Ok(one(connection, sql, params, |row| Ok(row.get(0)?))?.unwrap_or(0))
}

/// The word that an enumeration is stored as: the one that it travels as.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// A value as JSON. The model's records have string keys and finite numbers only, so this cannot fail.
pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
