//! The agreement's clauses as data.
//!
//! A template is one TOML text a language; `assets/templates` has the ones shipped. Placeholders, conditions and
//! tables are closed sets: a word nobody knows is refused when the template is read or used.

use super::Agreement;
use crate::{Error, Options, Signing};
use i18n::Language;
use model::placement::PlacementKind;
use serde::Deserialize;

/// An agreement's clauses in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Name and version, for instance `agreement-placement-1`.
    pub id: String,
    /// The first day on which new agreements use it.
    pub valid_from: chrono::NaiveDate,
    /// The document's title.
    pub title: String,
    /// The legal basis unless the agreement names another.
    pub legal_basis: String,
    pub(super) sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Section {
    pub title: String,
    pub body: Vec<Part>,
}

/// A clause with its items, or a table; `when` says under which condition it stands.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub items: Vec<String>,
    pub table: Option<Insert>,
    pub when: Option<When>,
}

/// A table made from the agreement's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Insert {
    Parties,
    Subject,
    Outcomes,
    Time,
    Supervisors,
    Expectations,
    Consents,
    Annexes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum When {
    Minor,
    Insured,
    NotInsured,
    Paid,
    NotPaid,
    WorkBased,
    NotWorkBased,
    Paper,
    Electronic,
    HasOutcomes,
    HasExpectations,
    HasConsents,
    HasAnnexes,
}

impl Template {
    /// The text of the shipped template in `language`.
    pub const fn bundled_text(language: Language) -> &'static str {
        match language {
            Language::Lv => include_str!("../../../../../assets/templates/agreement-placement-1.lv.toml"),
            Language::En => include_str!("../../../../../assets/templates/agreement-placement-1.en.toml"),
        }
    }

    /// The shipped template in `language`.
    ///
    /// # Errors
    /// [`Error::Template`] when the shipped text is broken; a test keeps it from being so.
    pub fn bundled(language: Language) -> Result<Self, Error> {
        Self::parse(Self::bundled_text(language))
    }

    /// Reads a template.
    ///
    /// # Errors
    /// [`Error::Template`] for a text that is not TOML, lacks something, or names an unknown condition or table.
    pub fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::Template { reason: error.message().to_owned() })
    }

    /// Fills the placeholders of one of this template's texts.
    pub(super) fn fill(&self, text: &str, agreement: &Agreement) -> Result<String, Error> {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let (name, behind) = after
                .split_once('}')
                .ok_or_else(|| Error::Template { reason: "a brace is not closed".to_owned() })?;
            filled.push_str(self.value(name, agreement)?);
            rest = behind;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn value<'a>(&'a self, name: &str, agreement: &'a Agreement) -> Result<&'a str, Error> {
        let representative = agreement.trainee.representative.as_ref();
        Ok(match name {
            "legal_basis" if agreement.legal_basis.is_empty() => &self.legal_basis,
            "legal_basis" => &agreement.legal_basis,
            "insurance" => sentence_end(&agreement.insurance),
            "remuneration" => sentence_end(&agreement.remuneration),
            "representative" => representative.map_or("", |person| person.name.as_str()),
            _ => return Err(Error::UnknownPlaceholder { name: name.to_owned() }),
        })
    }
}

/// The text without the full stop that the template sets itself.
fn sentence_end(text: &str) -> &str {
    text.trim_end().trim_end_matches('.')
}

impl When {
    pub(super) fn holds(self, agreement: &Agreement, options: &Options) -> bool {
        let work_based = agreement.subject.kind == PlacementKind::WorkBased;
        match self {
            Self::Minor => agreement.trainee.representative.is_some(),
            Self::Insured => !agreement.insurance.trim().is_empty(),
            Self::NotInsured => agreement.insurance.trim().is_empty(),
            Self::Paid => !agreement.remuneration.trim().is_empty(),
            Self::NotPaid => agreement.remuneration.trim().is_empty(),
            Self::WorkBased => work_based,
            Self::NotWorkBased => !work_based,
            Self::Paper => options.signing == Signing::Paper,
            Self::Electronic => options.signing == Signing::Electronic,
            Self::HasOutcomes => !agreement.subject.outcomes.is_empty(),
            Self::HasExpectations => !agreement.expectations.is_empty(),
            Self::HasConsents => !agreement.consents.is_empty(),
            Self::HasAnnexes => !agreement.annexes.is_empty(),
        }
    }
}
