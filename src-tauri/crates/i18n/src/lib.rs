//! Words: Fluent files become typed functions for Rust and a typed table for TypeScript.
//!
//! Every sentence a person reads, on a screen or on paper, stands in `assets/locales/<language>/<area>.ftl`.
//! The build script checks the languages against each other, so that a missing message, a wrong argument or a
//! mistake in the syntax cannot reach a running program. Knows no screen, no document and none of the domain.

pub mod format;
mod language;
mod tr;

pub use language::{Language, UnknownLanguage};
pub use tr::Tr;

/// The TypeScript module with the name and arguments of every message and the Fluent text of every language.
pub fn typescript() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/messages.ts"))
}
