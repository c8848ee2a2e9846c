//! The passphrase of a packet file: said on the telephone, typed once.

use super::number::{read, written};

/// Characters: fourteen of chance (70 bits), one of check.
const LENGTH: usize = 15;
/// Characters between hyphens.
const GROUP: usize = 5;

/// A passphrase, written `7K3QF-9XM2D-0TBVW`; read as a packet's number is.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

impl Passphrase {
    /// The passphrase made of some random bytes.
    pub fn from_random(bytes: [u8; LENGTH - 1]) -> Self {
        Self(written(&bytes))
    }

    /// Reads a passphrase as people write it; `None` where it is mistyped.
    pub fn parse(text: &str) -> Option<Self> {
        read(text, LENGTH).map(Self)
    }

    /// The characters, with nothing between them.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The characters as they are read out, in groups.
    pub fn grouped(&self) -> String {
        let groups = self.0.as_bytes().chunks(GROUP).map(String::from_utf8_lossy);
        groups.collect::<Vec<_>>().join("-")
    }
}

/// A passphrase stands in no log.
impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_out_is_read_back_and_a_mistyped_one_is_told() {
        let made = Passphrase::from_random([1, 30, 7, 255, 16, 9, 0, 77, 31, 12, 5, 200, 3, 18]);
        let said = made.grouped();
        assert_eq!(said.len(), LENGTH + 2);
        assert_eq!(Passphrase::parse(&said.to_lowercase().replace('-', " ")), Some(made));
        let first = if said.starts_with('7') { "8" } else { "7" };
        assert_eq!(Passphrase::parse(&format!("{first}{}", &said[1..])), None);
    }
}
