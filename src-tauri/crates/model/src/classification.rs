//! Classifications: lists that somebody outside the program keeps, with their source and the day from which
//! they hold. Records keep an item's identifier; its words are looked up where they are shown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::quality::LocalText;
use crate::text::fold;

/// A classification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Classification {
    /// Name and version („sectors-1”).
    pub id: String,
    /// The first day on which it holds.
    pub valid_from: NaiveDate,
    /// Whose list it is, and as of when.
    pub source: String,
    /// Items, in the order in which they are offered.
    pub items: Vec<ClassifiedItem>,
}

/// An item of a classification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ClassifiedItem {
    /// The code that records keep.
    pub id: String,
    /// The name.
    pub name: LocalText,
    /// Other words that people use for it.
    #[serde(default)]
    pub also: Vec<String>,
}

/// The classification is not as it should be written.
#[derive(Debug, thiserror::Error)]
pub enum ClassificationError {
    /// It is not TOML of its shape.
    #[error("classification: {0}")]
    Shape(#[from] toml::de::Error),
    /// Two items have one identifier.
    #[error("classification: item {0} stands twice")]
    Twice(String),
}

impl Classification {
    /// Parses a classification from TOML.
    pub fn parse(text: &str) -> Result<Self, ClassificationError> {
        let parsed: Self = toml::from_str(text)?;
        let mut seen = std::collections::BTreeSet::new();
        match parsed.items.iter().find(|item| !seen.insert(item.id.as_str())) {
            Some(twice) => Err(ClassificationError::Twice(twice.id.clone())),
            None => Ok(parsed),
        }
    }

    /// The item that an identifier, a name in either language or another usual word stands for, without regard
    /// to case and diacritics; identifiers and names come before other words.
    pub fn find(&self, words: &str) -> Option<&ClassifiedItem> {
        let typed = fold(words);
        let named = |item: &&ClassifiedItem| {
            item.id.eq_ignore_ascii_case(words.trim())
                || [&item.name.lv, &item.name.en].into_iter().any(|name| fold(name) == typed)
        };
        let known = |item: &&ClassifiedItem| item.also.iter().any(|word| fold(word) == typed);
        self.items.iter().find(named).or_else(|| self.items.iter().find(known)).filter(|_| !typed.is_empty())
    }

    /// What a record keeps for what was typed: the item's identifier, or the words as they stand.
    pub fn keep(&self, words: &str) -> String {
        self.find(words).map_or_else(|| words.trim().to_owned(), |item| item.id.clone())
    }

    /// The name of what a record keeps; words that are no item are their own name.
    pub fn name<'a>(&'a self, kept: &'a str, language: &str) -> &'a str {
        self.find(kept).map_or(kept, |item| item.name.get(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sectors() -> Classification {
        Classification::parse(include_str!("../../../../assets/classifications/sectors-1.toml")).unwrap()
    }

    #[test]
    fn an_item_is_found_by_code_name_and_usual_words() {
        for words in ["wood", "Kokrūpniecība", "kokrupnieciba", "WOOD INDUSTRY", " Kokapstrāde "] {
            assert_eq!(sectors().keep(words), "wood");
        }
        assert_eq!(sectors().name("wood", "lv"), "Kokrūpniecība");
    }

    #[test]
    fn words_that_are_no_item_stay_as_they_stand() {
        assert_eq!(sectors().keep(" Kosmosa izpēte "), "Kosmosa izpēte");
        assert_eq!(sectors().name("Kosmosa izpēte", "en"), "Kosmosa izpēte");
        assert_eq!(sectors().find(""), None);
    }

    #[test]
    fn an_identifier_that_stands_twice_is_refused() {
        let text = "id = 'x'\nvalid_from = '2020-01-01'\nsource = ''\nitems = [{ id = 'a', name = { lv = '', en = '' } }, { id = 'a', name = { lv = '', en = '' } }]";
        assert!(matches!(Classification::parse(text), Err(ClassificationError::Twice(_))));
    }
}
