//! The Latvian personal code (personas kods), old and new.
//!
//! Old: `DDMMYY-CNNNK`, with a date of birth and a check digit. New (since 2017): `32…`–`39…`, eleven
//! digits without a date and without a check digit. Source: Office of Citizenship and Migration Affairs.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A personal code: eleven digits, shown as `NNNNNN-NNNNN`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonalCode(String);

/// The text is no personal code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a personal code")]
pub struct NotAPersonalCode;

impl PersonalCode {
    /// Reads a code; spaces are ignored, a hyphen may stand after the sixth digit only.
    ///
    /// An old code must hold a date that exists. Its check digit is not required: see [`Self::is_doubtful`].
    pub fn parse(text: &str) -> Result<Self, NotAPersonalCode> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let digits = match compact.split_once('-') {
            Some((head, tail)) if head.len() == 6 => format!("{head}{tail}"),
            Some(_) => return Err(NotAPersonalCode),
            None => compact,
        };
        if digits.len() != 11 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotAPersonalCode);
        }
        let code = Self(digits);
        if code.is_new() || code.birth_date().is_some() { Ok(code) } else { Err(NotAPersonalCode) }
    }

    /// Whether the code is of the new kind, which tells nothing about its holder.
    pub fn is_new(&self) -> bool {
        let digits = self.0.as_bytes();
        digits[0] == b'3' && (b'2'..=b'9').contains(&digits[1])
    }

    /// The date of birth in an old code; `None` in a new one.
    pub fn birth_date(&self) -> Option<NaiveDate> {
        if self.is_new() {
            return None;
        }
        let number = |range: std::ops::Range<usize>| self.0[range].parse::<u32>().ok();
        let century = match self.0.as_bytes()[6] {
            b'0' => 1800,
            b'1' => 1900,
            b'2' => 2000,
            _ => return None,
        };
        let year = century + i32::try_from(number(4..6)?).ok()?;
        NaiveDate::from_ymd_opt(year, number(2..4)?, number(0..2)?)
    }

    /// Whether an old code's check digit does not fit: worth a second look, never a refusal.
    pub fn is_doubtful(&self) -> bool {
        const WEIGHTS: [u32; 10] = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        let digits: Vec<u32> = self.0.bytes().map(|b| u32::from(b - b'0')).collect();
        let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
        !self.is_new() && (1101 - sum) % 11 % 10 != digits[10]
    }

    /// Whether an old code names another date of birth than the one given.
    pub fn contradicts(&self, birth_date: NaiveDate) -> bool {
        self.birth_date().is_some_and(|date| {
            (date.year() % 100, date.month(), date.day())
                != (birth_date.year() % 100, birth_date.month(), birth_date.day())
        })
    }

    /// The code in full, as a document that must carry it prints it.
    pub fn in_full(&self) -> String {
        format!("{}-{}", &self.0[..6], &self.0[6..])
    }

    /// What stands everywhere else.
    pub const MASK: &'static str = "••••••-•••••";
}

/// Never shows a digit: codes must not reach a log.
impl std::fmt::Debug for PersonalCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(Self::MASK)
    }
}

impl TryFrom<String> for PersonalCode {
    type Error = NotAPersonalCode;
    fn try_from(text: String) -> Result<Self, NotAPersonalCode> {
        Self::parse(&text)
    }
}

impl From<PersonalCode> for String {
    fn from(code: PersonalCode) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_codes_hold_a_date_and_a_check_digit() {
        for good in ["161175-19997", "010190-10001", " 161175 19997"] {
            let code = PersonalCode::parse(good).unwrap();
            assert!(!code.is_doubtful(), "{good}");
        }
        assert!(PersonalCode::parse("010190-10002").unwrap().is_doubtful());
        assert_eq!(
            PersonalCode::parse("161175-19997").unwrap().birth_date(),
            NaiveDate::from_ymd_opt(1975, 11, 16)
        );
    }

    #[test]
    fn impossible_dates_and_misplaced_hyphens_are_refused() {
        for bad in ["310290-10006", "161375-19997", "30000000001", "16117-519997", "16117519997x", ""] {
            assert_eq!(PersonalCode::parse(bad), Err(NotAPersonalCode), "{bad}");
        }
    }

    #[test]
    fn new_codes_are_never_doubted() {
        let code = PersonalCode::parse("32345678901").unwrap();
        assert!(code.is_new() && !code.is_doubtful());
        assert_eq!(code.birth_date(), None);
        assert_eq!(code.in_full(), "323456-78901");
    }

    #[test]
    fn a_code_never_shows_itself_in_debug_output() {
        assert_eq!(format!("{:?}", PersonalCode::parse("32345678901").unwrap()), PersonalCode::MASK);
    }
}
