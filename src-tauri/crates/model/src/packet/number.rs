//! The one-time number of a packet: short enough to be read out and typed, with a check character.

use serde::{Deserialize, Serialize};

/// Digits and capitals without those that are mistaken for others (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a number: nine of chance (45 bits), one of check.
const LENGTH: usize = 10;
/// Characters before the hyphen.
const HALF: usize = 5;

/// A packet's number: ten characters, the last one checks the others (Luhn's algorithm modulo 32).
///
/// Written `7K3QF-9XM2D`; read without regard to case, hyphens and spaces, `O` as nought, `I` and `L` as one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct PacketNumber(String);

/// The text is no number of a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number of a form")]
pub struct NotAPacketNumber;

impl PacketNumber {
    /// The number made of some random bytes.
    pub fn from_random(bytes: [u8; 10]) -> Self {
        Self(written(&bytes[..LENGTH - 1]))
    }

    /// Reads a number as people write it.
    ///
    /// # Errors
    /// [`NotAPacketNumber`] where a character is missing, is none of the alphabet, or does not fit the check.
    pub fn parse(text: &str) -> Result<Self, NotAPacketNumber> {
        read(text, LENGTH).map(Self).ok_or(NotAPacketNumber)
    }

    /// The ten characters, with nothing between them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for PacketNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (first, second) = self.0.split_at(HALF);
        write!(f, "{first}-{second}")
    }
}

impl TryFrom<String> for PacketNumber {
    type Error = NotAPacketNumber;
    fn try_from(text: String) -> Result<Self, NotAPacketNumber> {
        Self::parse(&text)
    }
}

impl From<PacketNumber> for String {
    fn from(number: PacketNumber) -> Self {
        number.0
    }
}

/// Random bytes as characters (five bits of each), and a check character after them.
pub(super) fn written(bytes: &[u8]) -> String {
    let mut values: Vec<usize> = bytes.iter().map(|byte| usize::from(byte % 32)).collect();
    values.push(check(&values));
    values.iter().map(|value| char::from(ALPHABET[*value])).collect()
}

/// So many characters as people write them; `None` where one is missing, none of the alphabet, or does not fit the check.
pub(super) fn read(text: &str, length: usize) -> Option<String> {
    let written = text.chars().filter(|c| *c != '-' && !c.is_whitespace());
    let values: Vec<usize> = written.map(value).collect::<Option<_>>()?;
    let (last, rest) = values.split_last()?;
    let fits = values.len() == length && check(rest) == *last;
    fits.then(|| values.iter().map(|value| char::from(ALPHABET[*value])).collect())
}

fn value(character: char) -> Option<usize> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == character)
}

/// The check character of the values before it (Luhn's algorithm modulo N): every other value is doubled from the right.
fn check(values: &[usize]) -> usize {
    let doubled = values.iter().rev().enumerate().map(|(place, value)| {
        let value = if place % 2 == 0 { value * 2 } else { *value };
        value / ALPHABET.len() + value % ALPHABET.len()
    });
    (ALPHABET.len() - doubled.sum::<usize>() % ALPHABET.len()) % ALPHABET.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_number_is_read_back_however_it_is_written(bytes: [u8; 10]) {
            let number = PacketNumber::from_random(bytes);
            prop_assert_eq!(PacketNumber::parse(&number.to_string()), Ok(number.clone()));
            prop_assert_eq!(PacketNumber::parse(&number.as_str().to_lowercase()), Ok(number.clone()));
            let taken_for_letters = number.as_str().replace('0', "o").replace('1', "l");
            prop_assert_eq!(PacketNumber::parse(&format!(" {taken_for_letters} ")), Ok(number));
        }

        #[test]
        fn one_wrong_character_is_noticed(bytes: [u8; 10], at in 0..LENGTH, wrong in 0..32_usize) {
            let number = PacketNumber::from_random(bytes);
            let mut mistyped = number.as_str().as_bytes().to_vec();
            prop_assume!(mistyped[at] != ALPHABET[wrong]);
            mistyped[at] = ALPHABET[wrong];
            prop_assert_eq!(PacketNumber::parse(std::str::from_utf8(&mistyped).unwrap()), Err(NotAPacketNumber));
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "7K3QF", "7K3QF-9XM2U", "7K3QF-9XM2DD", "ābele-ābele"] {
            assert_eq!(PacketNumber::parse(text), Err(NotAPacketNumber), "{text}");
        }
    }
}
