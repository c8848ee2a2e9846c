//! The templates that ship with the program.

use i18n::Language;
use model::template::{Template, TemplateKind};

use crate::Error;

/// The text of the shipped template of a kind in a language.
pub const fn shipped_text(kind: TemplateKind, language: Language) -> &'static str {
    macro_rules! text {
        ($name:literal) => {
            match language {
                Language::Lv => include_str!(concat!("../../../../../assets/templates/", $name, ".lv.toml")),
                Language::En => include_str!(concat!("../../../../../assets/templates/", $name, ".en.toml")),
            }
        };
    }
    match kind {
        TemplateKind::Placement => text!("agreement-placement-1"),
        TemplateKind::Final => text!("agreement-final-1"),
        TemplateKind::WorkBased => text!("agreement-work-based-2"),
        TemplateKind::Erasmus => text!("agreement-erasmus-1"),
        TemplateKind::Termination => text!("termination-1"),
        TemplateKind::Amendment => text!("amendment-2"),
    }
}

/// The shipped template of a kind in a language.
///
/// # Errors
/// [`Error::Template`] when the shipped text is broken; a test keeps it from being so.
pub fn shipped(kind: TemplateKind, language: Language) -> Result<Template, Error> {
    parse(shipped_text(kind, language))
}

/// Reads a template.
///
/// # Errors
/// [`Error::Template`] for a text that is not TOML, lacks something, or names an unknown condition or table.
pub fn parse(text: &str) -> Result<Template, Error> {
    Template::parse(text).map_err(|error| Error::Template { reason: error.message().to_owned() })
}
