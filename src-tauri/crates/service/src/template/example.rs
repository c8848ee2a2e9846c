//! An invented placement to show a template with.

use documents::agreement::Agreement;
use documents::{Options, Signing};
use i18n::Language;

use crate::reply::{Failure, Stop};
use chrono::NaiveDate;

/// The invented placement in a language.
pub(super) fn agreement(language: Language) -> Result<Agreement, Stop> {
    let text = match language {
        Language::Lv => include_str!("../../../../../assets/templates/example.lv.toml"),
        Language::En => include_str!("../../../../../assets/templates/example.en.toml"),
    };
    toml::from_str(text).map_err(|error| Failure::Data(error.to_string()).into())
}

/// How it is printed: as a draft, with the mark of invented data.
pub(super) fn options(language: Language, date: NaiveDate) -> Options {
    Options {
        language,
        date,
        draft: true,
        demonstration: true,
        signing: Signing::Paper,
        number: "2026/001-L1".to_owned(),
        version: 1,
        journal_head: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_invented_placement_can_be_read_in_both_languages() {
        for language in Language::ALL {
            assert!(agreement(language).unwrap().trainee.representative.is_some());
        }
    }
}
