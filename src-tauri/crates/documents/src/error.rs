//! What can keep a document from being made.
//!
//! No variant carries a person's data: at most a code point, a placeholder's name or a library's own words.

/// Why no document was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A character that none of the bundled fonts has. The user can replace it.
    #[error("no bundled font has the character U+{:04X}", u32::from(*character))]
    UnsupportedCharacter {
        /// The character, after NFC normalisation.
        character: char,
    },
    /// The template text is not well-formed, or lacks what a template needs.
    #[error("the template is not usable: {reason}")]
    Template {
        /// What is wrong, in the words of the template reader.
        reason: String,
    },
    /// The template names a placeholder that the document has no value for.
    #[error("the template names the unknown placeholder {{{name}}}")]
    UnknownPlaceholder {
        /// The name between the braces.
        name: String,
    },
    /// A text asks for more than 65,535 distinct glyphs in one document.
    #[error("the document needs more distinct glyphs than one font can number")]
    TooManyGlyphs,
    /// The code to scan would be larger than codes can be; ours to mend.
    #[error("the code to scan has too much to say")]
    CodeTooLong,
    /// A bundled font could not be read; ours to mend.
    #[error("the bundled font {face} could not be read")]
    Font {
        /// The face's PostScript name.
        face: &'static str,
    },
    /// The writer below refused what we drew; ours to mend.
    #[error("the PDF writer refused the document: {reason}")]
    Writer {
        /// The writer's own words.
        reason: String,
    },
}
