//! What the compiler knows about the messages once all checks have passed.

use std::collections::BTreeMap;

/// What a message takes in place of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text, put in as it is.
    Text,
    /// A whole number, which may choose a plural form.
    Number,
}

/// A message as every language has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Identifier, `area-what-more`.
    pub id: String,
    /// Arguments in alphabetical order.
    pub arguments: BTreeMap<String, Kind>,
    /// The text in the last language, for whoever reads the generated code.
    pub gloss: String,
}

/// All messages, and the Fluent text of each language.
#[derive(Debug)]
pub struct Catalogue {
    /// By identifier.
    pub messages: Vec<Message>,
    /// Language and its text.
    pub resources: Vec<(String, String)>,
}
