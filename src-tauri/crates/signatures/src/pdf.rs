//! What this crate needs of PDF: cross-reference chains read strictly, objects by number in any
//! revision, and updates appended to the end. Knows no signatures.
//!
//! Viewers repair broken files, each in its own way, and that is where forgeries live. Nothing is
//! repaired here: a file whose chain does not hold together is [`Unreadable`].

pub mod file;
pub mod object;
pub mod scan;
pub mod update;
pub mod view;
pub mod write;
pub mod xref;

/// Why a file could not be read as a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// It does not begin with `%PDF-`.
    #[error("not a PDF")]
    NotPdf,
    /// It does not end with `startxref`, an offset and `%%EOF`: a piece may be missing.
    #[error("the end of the file is missing")]
    NoEnd,
    /// A cross-reference section is damaged, or the sections do not follow one another.
    #[error("the cross-reference chain is damaged")]
    Chain,
    /// It mixes both kinds of cross-reference in one revision, so that readers disagree.
    #[error("a hybrid file that readers understand differently")]
    Hybrid,
    /// It is encrypted.
    #[error("the file is encrypted")]
    Encrypted,
    /// An object that is needed is damaged.
    #[error("object {0} is damaged")]
    Object(u32),
    /// It is larger than we read, or unpacks to more.
    #[error("the file is too large")]
    TooLarge,
}
