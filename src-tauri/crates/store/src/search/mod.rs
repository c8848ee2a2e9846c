//! Full text: which records hold words that begin as the ones that were typed.
//!
//! Text and query are folded by [`model::text::fold`]; every word of the query must begin a word of the
//! record, in any order. This module and `connection` are the only ones that know `SQLite`'s own ways.

use model::text::fold;
use rusqlite::Connection;

use crate::StoreError;
use crate::sql;

/// A list that can be searched. Public in a private module: [`crate::record::Row`] names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Index {
    /// Name and group.
    Student,
    /// Name, legal form, addresses, registration number.
    Company,
    /// What the student's, the company's and the programme's names and the number say.
    Placement,
}

/// Most words of a query that are looked at: a page of text pasted into the field is no harm.
const WORDS: usize = 16;

/// The full-text expression for what was typed; `None` when it holds no word.
pub(crate) fn expression(typed: &str) -> Option<String> {
    let folded = fold(typed);
    let words = folded.split(' ').filter(|word| !word.is_empty()).take(WORDS);
    let words: Vec<String> = words.map(|word| format!("\"{word}\"*")).collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

impl Index {
    /// The condition that `seq` is among the records that the expression in `parameter` finds.
    ///
    /// `few` looks the records up one by one; otherwise the list is walked in its order and each row tried,
    /// which is cheaper as soon as many records fit.
    pub(crate) fn condition(self, parameter: &str, few: bool) -> String {
        let text = match self {
            Self::Student => include_str!("student_matches.sql"),
            Self::Company => include_str!("company_matches.sql"),
            Self::Placement => include_str!("placement_matches.sql"),
        };
        let walk = if few { "" } else { "+" };
        format!("{walk}seq IN ({})", text.trim().replace("?1", parameter))
    }

    /// How many records the expression finds.
    pub(crate) fn count(self, connection: &Connection, expression: &str) -> Result<u32, StoreError> {
        let text = match self {
            Self::Student => include_str!("student_count.sql"),
            Self::Company => include_str!("company_count.sql"),
            Self::Placement => include_str!("placement_count.sql"),
        };
        sql::count(connection, text, [expression])
    }
}

/// How many records may fit before a list is walked instead.
pub(crate) const FEW: u32 = 1000;

/// Puts a record's folded text into the index.
pub(crate) fn put(connection: &Connection, index: Index, id: &str, text: &str) -> Result<(), StoreError> {
    let statement = match index {
        Index::Student => include_str!("student_put.sql"),
        Index::Company => include_str!("company_put.sql"),
        Index::Placement => include_str!("placement_put.sql"),
    };
    sql::run(connection, statement, [id, text]).map(drop)
}

/// Where a record stands in the index.
pub(crate) fn place(connection: &Connection, index: Index, id: &str) -> Result<Option<i64>, StoreError> {
    let statement = match index {
        Index::Student => include_str!("student_place.sql"),
        Index::Company => include_str!("company_place.sql"),
        Index::Placement => include_str!("placement_place.sql"),
    };
    sql::one(connection, statement, [id], |row| Ok(row.get(0)?))
}

/// Takes a record that is gone out of the index.
pub(crate) fn remove(connection: &Connection, index: Index, place: i64) -> Result<(), StoreError> {
    let statement = match index {
        Index::Student => include_str!("student_remove.sql"),
        Index::Company => include_str!("company_remove.sql"),
        Index::Placement => include_str!("placement_remove.sql"),
    };
    sql::run(connection, statement, [place]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::expression;

    #[test]
    fn what_was_typed_becomes_the_beginnings_of_words() {
        assert_eq!(expression(" Ābele  SIA\"k").as_deref(), Some("\"abele\"* AND \"sia\"* AND \"k\"*"));
    }

    #[test]
    fn a_pasted_text_is_looked_at_as_far_as_its_first_words() {
        let text = expression(&"vārds ".repeat(10_000)).unwrap();
        assert_eq!(text.matches("vards").count(), super::WORDS);
    }

    #[test]
    fn no_word_is_no_search() {
        for typed in ["", "  ", "\"*-()", "„”"] {
            assert_eq!(expression(typed), None);
        }
    }
}
