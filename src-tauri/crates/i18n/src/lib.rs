//! Messages in the languages of the program: Fluent files compiled to typed functions, for Rust and for
//! TypeScript, and the notations of dates and numbers.
//!
//! A message that is missing or has other arguments in another language breaks the build. Knows no locale of
//! the computer: the language is passed in.

pub mod format;
mod language;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

pub use language::{Language, UnknownLanguage};

/// The messages of one language.
#[derive(Debug, Clone, Copy)]
pub struct Tr {
    language: Language,
}

impl Tr {
    /// The messages of a language; the first call for a language reads its text.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// Which language.
    pub fn language(&self) -> Language {
        self.language
    }

    fn text<const N: usize>(self, id: &str, values: [(&'static str, FluentValue<'_>); N]) -> String {
        let bundle = bundle(self.language);
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let arguments: FluentArgs<'_> = values.into_iter().collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

/// The TypeScript module with the same messages, for the screens.
pub fn typescript() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/messages.ts"))
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; 2] = [OnceLock::new(), OnceLock::new()];
    let (slot, text) = match language {
        Language::Lv => (&BUNDLES[0], LV),
        Language::En => (&BUNDLES[1], EN),
    };
    slot.get_or_init(|| {
        // The build has parsed this very text, so what could not be read is nothing.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        let _number_is_known = bundle.add_builtins();
        bundle
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_speaks_the_language_it_was_asked_in() {
        assert!(Tr::new(Language::Lv).refusal_disk_full().starts_with("Diskā"));
        assert!(Tr::new(Language::En).refusal_disk_full().starts_with("The disk"));
    }

    #[test]
    fn latvian_counts_in_three_ways() {
        let tr = Tr::new(Language::Lv);
        let forms: Vec<String> = [21, 22, 11].map(|count| tr.refusal_check_dangling(count)).into();
        assert!(forms[0].starts_with("21 ieraksts "), "{}", forms[0]);
        assert!(forms[1].starts_with("22 ieraksti "), "{}", forms[1]);
        assert!(forms[2].starts_with("Nav"), "{}", forms[2]);
    }

    #[test]
    fn typescript_has_the_same_messages() {
        assert!(typescript().contains("  refusalDiskFull(): string;"));
        assert!(typescript().contains("refusalProblemDateOutOfRange(args: { from: string; to: string }): string;"));
    }
}
