//! Pages of a list, followed by key and never by number: a row that comes or goes shifts no other. A page does not
//! know how many rows there are; who wants to, counts.

use serde::{Deserialize, Serialize};

use crate::StoreError;

/// Characters of an identifier in hyphenated form.
const ID: usize = 36;

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Page<T> {
    /// Rows, in order.
    pub rows: Vec<T>,
    /// Where the next page goes on; `None` on the last one.
    pub next: Option<String>,
}

/// Where a page ends: the sort key and the identifier of its last row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub(crate) key: String,
    pub(crate) id: String,
}

impl Cursor {
    pub(crate) fn parse(text: &str) -> Result<Self, StoreError> {
        match text.split_at_checked(ID) {
            Some((id, key)) if id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') => {
                Ok(Self { key: key.to_owned(), id: id.to_owned() })
            }
            _ => Err(StoreError::BadCursor),
        }
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.id, self.key)
    }
}

/// Rows on a page, from what was asked for.
pub(crate) fn rows_on_a_page(asked: u32) -> u32 {
    if asked == 0 { 50 } else { asked.min(200) }
}

/// Makes a page of rows of which one more than fit was read.
pub(crate) fn cut<T>(mut rows: Vec<(T, Cursor)>, limit: u32) -> Page<T> {
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|(_, cursor)| cursor.to_string());
    Page { rows: rows.into_iter().map(|(row, _)| row).collect(), next }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_comes_back_as_it_went() {
        let cursor =
            Cursor { key: "b0ē1 x".to_owned(), id: "01890a5d-ac96-774b-bcce-b302099a8057".to_owned() };
        assert_eq!(Cursor::parse(&cursor.to_string()), Ok(cursor));
    }

    #[test]
    fn a_text_that_is_no_cursor_is_told() {
        for text in ["", "x", "Ā1890a5d-ac96-774b-bcce-b302099a8057", "zz890a5d-ac96-774b-bcce-b302099a8057"]
        {
            assert_eq!(Cursor::parse(text), Err(StoreError::BadCursor));
        }
    }
}
