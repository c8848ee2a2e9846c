//! What the caller decides about a document besides its data.

use chrono::NaiveDate;
use i18n::Language;

/// How the parties are going to sign; one way for all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Signing {
    /// With a pen, on originals, one for each party.
    #[default]
    Paper,
    /// With electronic signatures in the file.
    Electronic,
}

/// The circumstances of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The document's language, whatever the program's is.
    pub language: Language,
    /// The day on which the document is made; printed, and its date in the metadata.
    pub date: NaiveDate,
    /// A draft bears „Projekts” across every page.
    pub draft: bool,
    /// A document of the demonstration workspace bears „DEMO” on every page.
    pub demonstration: bool,
    /// How the parties sign.
    pub signing: Signing,
    /// The document's number in the school's register.
    pub number: String,
    /// 1 for the first of its kind; a later one replaces the earlier.
    pub version: u32,
    /// Hash of the journal's last entry, hexadecimal; its first twelve digits are printed. Empty for none.
    pub journal_head: String,
}
