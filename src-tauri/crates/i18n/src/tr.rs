//! The messages of one language, one method each.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::format;
use crate::language::Language;

type Bundle = FluentBundle<FluentResource>;

static LATVIAN: LazyLock<Bundle> = LazyLock::new(|| bundle(LV, Language::Lv));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(EN, Language::En));

/// Speaks one language: every message is a method. Free to copy; the text is read once per language.
#[derive(Clone, Copy)]
pub struct Tr {
    bundle: &'static Bundle,
    language: Language,
}

impl Tr {
    /// The messages of a language.
    pub fn new(language: Language) -> Self {
        let bundle = match language {
            Language::Lv => &*LATVIAN,
            Language::En => &*ENGLISH,
        };
        Self { bundle, language }
    }

    /// The language it speaks.
    pub fn language(self) -> Language {
        self.language
    }

    /// The build has checked that the message is there and takes these arguments; its name stands in for it
    /// should that ever fail, so that a screen shows something rather than nothing.
    fn say<const N: usize>(self, id: &str, arguments: [(&str, FluentValue<'_>); N]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut named = FluentArgs::with_capacity(N);
        for (name, value) in arguments {
            named.set(name, value);
        }
        self.bundle.format_pattern(pattern, Some(&named), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Tr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tr({})", self.language)
    }
}

/// Isolation marks are for mixed directions, which these languages never have, and would show up in PDFs.
fn bundle(text: &str, language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Lv => |value, _| number(value, Language::Lv),
        Language::En => |value, _| number(value, Language::En),
    }));
    // Neither can fail: the build has parsed the text and found no message twice; nothing is added before.
    let _ = bundle.add_builtins();
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let _ = bundle.add_resource(resource);
    bundle
}

/// Numbers in messages are whole and grouped as [`format`] groups them.
fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            Some(format::integer(number.value as i64, language))
        }
        _ => None,
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
