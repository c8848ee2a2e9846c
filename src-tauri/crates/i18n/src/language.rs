//! The languages of the program.

use std::fmt;
use std::str::FromStr;

use unic_langid::{LanguageIdentifier, langid};

/// A language of screens, messages or documents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Latvian.
    #[default]
    Lv,
    /// English.
    En,
}

/// The text names no language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the program")]
pub struct UnknownLanguage;

impl Language {
    /// The language's code, ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::Lv => "lv",
            Self::En => "en",
        }
    }

    /// The language and country that a document declares, BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Lv => "lv-LV",
            Self::En => "en-GB",
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Lv => langid!("lv"),
            Self::En => langid!("en"),
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        match text {
            "lv" => Ok(Self::Lv),
            "en" => Ok(Self::En),
            _ => Err(UnknownLanguage),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
