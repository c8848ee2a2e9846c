//! The registration number of a Latvian legal entity: eleven digits, the first 4–9, with a check sum.

use serde::{Deserialize, Serialize};

/// A registration number, eleven digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct RegistrationNumber(String);

/// The text is no registration number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a registration number")]
pub struct NotARegistrationNumber;

impl RegistrationNumber {
    /// Reads a number; spaces, hyphens and a VAT prefix `LV` are ignored.
    pub fn parse(text: &str) -> Result<Self, NotARegistrationNumber> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let digits = compact.strip_prefix("LV").unwrap_or(&compact);
        let shape = digits.len() == 11 && digits.bytes().all(|b| b.is_ascii_digit());
        if shape && digits.as_bytes()[0] >= b'4' {
            Ok(Self(digits.to_owned()))
        } else {
            Err(NotARegistrationNumber)
        }
    }

    /// Whether the check sum does not fit: worth a second look, never a refusal.
    pub fn is_doubtful(&self) -> bool {
        const WEIGHTS: [u32; 11] = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];
        let sum: u32 =
            self.0.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
        sum % 11 != 3
    }

    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RegistrationNumber {
    type Error = NotARegistrationNumber;
    fn try_from(text: String) -> Result<Self, NotARegistrationNumber> {
        Self::parse(&text)
    }
}

impl From<RegistrationNumber> for String {
    fn from(number: RegistrationNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_numbers_pass_the_check_sum() {
        for good in [
            "40003521600",
            "40003032949",
            "40003584818",
            "50008018801",
            "53603062391",
            "90000089305",
            "90001800413",
            "90000358168",
        ] {
            assert!(!RegistrationNumber::parse(good).unwrap().is_doubtful(), "{good}");
        }
        assert!(RegistrationNumber::parse("40003012345").unwrap().is_doubtful());
    }

    #[test]
    fn a_vat_number_is_read_and_other_text_is_refused() {
        assert_eq!(RegistrationNumber::parse("LV 4000 3521 600").unwrap().as_str(), "40003521600");
        for bad in ["", "1234", "30003521600", "4000352160x"] {
            assert_eq!(RegistrationNumber::parse(bad), Err(NotARegistrationNumber), "{bad}");
        }
    }
}
