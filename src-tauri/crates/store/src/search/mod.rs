//! Full text: which records hold words that begin as the ones that were typed.
//!
//! Text and query are folded by [`model::text::fold`]; every word of the query must begin a word of the
//! record, in any order. This module and `connection` are the only ones that know `SQLite`'s own ways.

use std::collections::BTreeMap;

use model::text::fold;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::sql::{self, Conditions};

/// A list that can be searched. Public in a private module: [`crate::record::Row`] names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

/// Which of the rows that fit are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// The first ones in the list's order.
    Page,
    /// All of them, in any order.
    All,
}

/// How many records may fit before a page is found by walking the list in its order.
const FEW: usize = 3000;

/// Narrows a list down to the records that fit what was typed; nothing typed is no condition.
///
/// The full text gives all that fit, and they would then be sorted for one page; where many fit, it is cheaper to
/// walk the list in its order and try each row. The full text is asked once: merging what begins alike is its cost.
pub(crate) fn narrow(
    connection: &Connection,
    index: Index,
    typed: &str,
    wanted: Wanted,
    conditions: &mut Conditions,
) -> Result<(), StoreError> {
    let words = words(typed);
    if words.is_empty() {
        return Ok(());
    }
    let expression = expression(&words);
    let Some(text) = index.own_text().filter(|_| wanted == Wanted::Page) else {
        let parameter = conditions.bind(expression);
        let found = index.statement().trim().replace("?1", &parameter);
        conditions.and(&format!("seq IN ({found})"));
        return Ok(());
    };
    let few = index.first(connection, &expression, FEW + 1)?;
    if few.len() <= FEW {
        let parameter = conditions.bind(sql::json(&few));
        conditions.and(&format!("seq IN (SELECT value FROM json_each({parameter}))"));
    } else {
        for word in &words {
            let parameter = conditions.bind(format!(" {word}"));
            conditions.and(&format!("instr(' ' || {text}, {parameter}) > 0"));
        }
    }
    Ok(())
}

/// The folded words that were typed.
fn words(typed: &str) -> Vec<String> {
    let folded = fold(typed);
    folded.split(' ').filter(|word| !word.is_empty()).take(WORDS).map(str::to_owned).collect()
}

/// The full-text expression for words that each begin one of the record's.
fn expression(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
    words.join(" AND ")
}

impl Index {
    /// The statement that gives the `seq` of the records that an expression finds.
    fn statement(self) -> &'static str {
        match self {
            Self::Student => include_str!("student_matches.sql"),
            Self::Company => include_str!("company_matches.sql"),
            Self::Placement => include_str!("placement_matches.sql"),
        }
    }

    fn put(self) -> &'static str {
        match self {
            Self::Student => include_str!("student_put.sql"),
            Self::Company => include_str!("company_put.sql"),
            Self::Placement => include_str!("placement_put.sql"),
        }
    }

    fn remove(self) -> &'static str {
        match self {
            Self::Student => include_str!("student_remove.sql"),
            Self::Company => include_str!("company_remove.sql"),
            Self::Placement => include_str!("placement_remove.sql"),
        }
    }

    /// The text of the index as the list's own row has it; companies, of which there are not many, do not.
    fn own_text(self) -> Option<&'static str> {
        match self {
            Self::Student => Some("folded_name || ' ' || folded_group"),
            Self::Company => None,
            Self::Placement => Some("search_text"),
        }
    }

    /// The `seq` of the first records that an expression finds, in no order that means anything.
    fn first(self, connection: &Connection, expression: &str, limit: usize) -> Result<Vec<i64>, StoreError> {
        let statement = format!("{} LIMIT ?2", self.statement().trim());
        let params = params![expression, i64::try_from(limit).unwrap_or(i64::MAX)];
        sql::all(connection, &statement, params, |row| Ok(row.get(0)?))
    }
}

/// What a write does to the full text, kept until its end: by list and `seq` the folded text, or none for a record
/// that is gone.
///
/// `SQLite` writes out what an index has gathered whenever a statement begins that might fail half-way, and so at
/// nearly every record. Kept apart from the records, any number of texts is gathered in one go. What a write changed
/// is found by searching only after it. Public in a private module: [`crate::record::Row`] names it.
#[derive(Debug, Default)]
pub struct Texts(BTreeMap<(Index, i64), Option<String>>);

impl Texts {
    /// The text of a record that stands in its list.
    pub(crate) fn put(
        &mut self,
        connection: &Connection,
        index: Index,
        id: &str,
        text: String,
    ) -> Result<(), StoreError> {
        if let Some(place) = place(connection, index, id)? {
            self.0.insert((index, place), Some(text));
        }
        Ok(())
    }

    /// A record that is gone from its place.
    pub(crate) fn remove(&mut self, index: Index, place: i64) {
        self.0.insert((index, place), None);
    }

    /// Writes all of it.
    pub(crate) fn write(self, connection: &Connection) -> Result<(), StoreError> {
        for ((index, place), text) in self.0 {
            match text {
                Some(text) => sql::run(connection, index.put(), params![place, text])?,
                None => sql::run(connection, index.remove(), [place])?,
            };
        }
        Ok(())
    }
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

#[cfg(test)]
mod tests {
    use super::{expression, words};

    #[test]
    fn what_was_typed_becomes_the_beginnings_of_words() {
        assert_eq!(expression(&words(" Ābele  SIA\"k")), "\"abele\"* AND \"sia\"* AND \"k\"*");
    }

    #[test]
    fn a_pasted_text_is_looked_at_as_far_as_its_first_words() {
        assert_eq!(words(&"vārds ".repeat(10_000)).len(), super::WORDS);
    }

    #[test]
    fn no_word_is_no_search() {
        for typed in ["", "  ", "\"*-()", "„”"] {
            assert!(words(typed).is_empty(), "{typed}");
        }
    }
}
