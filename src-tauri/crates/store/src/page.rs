//! Pages of a list, followed by key and never by number: a row that comes or goes shifts no other.

use serde::{Deserialize, Serialize};

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Page<T> {
    /// Rows, in order.
    pub rows: Vec<T>,
    /// Where the next page goes on; `None` on the last one.
    pub next: Option<String>,
    /// Rows on all pages.
    pub total: u32,
}
