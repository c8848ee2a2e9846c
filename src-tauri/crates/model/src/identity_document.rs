//! A document that tells who somebody is: what a learner without a Latvian personal code has instead of one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::text::fold;

/// Fewest and most signs of a number.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=20;

/// A passport or another document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityDocument {
    /// What kind of document.
    pub kind: IdentityDocumentKind,
    /// Its number.
    pub number: DocumentNumber,
    /// The country that issued it: an item of the classification of countries („UA”, ISO 3166-1 alpha-2).
    pub country: String,
    /// Its last day; none for one without a term.
    pub valid_until: Option<NaiveDate>,
}

/// What kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum IdentityDocumentKind {
    /// Pase.
    Passport,
    /// Personas apliecība.
    IdentityCard,
    /// Uzturēšanās atļauja.
    ResidencePermit,
    /// Another one.
    Other,
}

/// The number of a document: letters, digits, hyphens and strokes, upper case, without spaces.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DocumentNumber(String);

/// The text is no number of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a document number")]
pub struct NotADocumentNumber;

impl IdentityDocument {
    /// Whether it no longer holds on a day.
    pub fn is_expired_on(&self, day: NaiveDate) -> bool {
        self.valid_until.is_some_and(|until| until < day)
    }
}

impl IdentityDocumentKind {
    /// The kind that words stand for, in Latvian or English („Pase”, „ID karte”, „residence permit”).
    pub fn from_words(words: &str) -> Option<Self> {
        Some(match fold(words).as_str() {
            "pase" | "passport" => Self::Passport,
            "personas aplieciba" | "id karte" | "eid" | "identity card" | "id card" => Self::IdentityCard,
            "uzturesanas atlauja" | "residence permit" => Self::ResidencePermit,
            "cits" | "cits dokuments" | "other" | "other document" => Self::Other,
            _ => return None,
        })
    }
}

impl DocumentNumber {
    /// Reads a number; spaces and case do not count. There must be a digit in it.
    pub fn parse(text: &str) -> Result<Self, NotADocumentNumber> {
        let number: String =
            text.chars().filter(|sign| !sign.is_whitespace()).flat_map(char::to_uppercase).collect();
        let fits = |sign: char| sign.is_alphanumeric() || sign == '-' || sign == '/';
        let is_number = LENGTH.contains(&number.chars().count())
            && number.chars().all(fits)
            && number.chars().any(|sign| sign.is_ascii_digit());
        if is_number { Ok(Self(number)) } else { Err(NotADocumentNumber) }
    }

    /// The number in full, as the agreement prints it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands everywhere else.
    pub const MASK: &'static str = "••••••••";
}

/// Never shows a sign: numbers must not reach a log.
impl std::fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(Self::MASK)
    }
}

impl TryFrom<String> for DocumentNumber {
    type Error = NotADocumentNumber;
    fn try_from(text: String) -> Result<Self, NotADocumentNumber> {
        Self::parse(&text)
    }
}

impl From<DocumentNumber> for String {
    fn from(number: DocumentNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_spaced_and_cased() {
        let number = DocumentNumber::parse(" fa 123 456 ").unwrap();
        assert_eq!(number.as_str(), "FA123456");
        assert_eq!(DocumentNumber::parse("Fa123456"), Ok(number));
    }

    #[test]
    fn words_and_scraps_are_no_numbers() {
        for bad in ["", "12", "nav", "pase", "AB 1234;5", "123456789012345678901"] {
            assert_eq!(DocumentNumber::parse(bad), Err(NotADocumentNumber), "{bad}");
        }
    }

    #[test]
    fn a_number_never_shows_itself_in_debug_output() {
        let document = IdentityDocument {
            kind: IdentityDocumentKind::Passport,
            number: DocumentNumber::parse("FA123456").unwrap(),
            country: "UA".to_owned(),
            valid_until: None,
        };
        assert!(!format!("{document:?}").contains("123456"));
    }

    #[test]
    fn a_document_holds_on_its_last_day() {
        let last = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let document = IdentityDocument {
            kind: IdentityDocumentKind::IdentityCard,
            number: DocumentNumber::parse("1234").unwrap(),
            country: "LT".to_owned(),
            valid_until: Some(last),
        };
        assert!(!document.is_expired_on(last) && document.is_expired_on(last.succ_opt().unwrap()));
        assert!(!IdentityDocument { valid_until: None, ..document }.is_expired_on(NaiveDate::MAX));
    }

    #[test]
    fn kinds_are_known_by_their_words_in_both_languages() {
        assert_eq!(IdentityDocumentKind::from_words("ID karte"), Some(IdentityDocumentKind::IdentityCard));
        assert_eq!(IdentityDocumentKind::from_words("PASSPORT"), Some(IdentityDocumentKind::Passport));
        assert_eq!(IdentityDocumentKind::from_words("autovadītāja apliecība"), None);
    }
}
