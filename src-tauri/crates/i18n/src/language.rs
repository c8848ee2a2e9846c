//! The languages of screens and documents.

use std::fmt;
use std::str::FromStr;

/// A language with a complete set of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Latvian.
    Lv,
    /// English.
    En,
}

/// The text names no language there are messages in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither lv nor en")]
pub struct UnknownLanguage;

impl Language {
    /// All of them, the first language first.
    pub const ALL: [Self; 2] = [Self::Lv, Self::En];

    /// The BCP 47 tag, `lv` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Lv => "lv",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == text).ok_or(UnknownLanguage)
    }
}
