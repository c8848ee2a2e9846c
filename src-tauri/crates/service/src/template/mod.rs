//! Templates of agreements: those that ship are copied into each workspace, and what the school changes becomes
//! the next version. A document names the version it was made with, which is never changed.

mod edit;
mod example;
mod preview;

use chrono::NaiveDate;
use documents::agreement::shipped_text;
use i18n::Language;
use model::document::DocumentKind;
use model::template::{Template, TemplateKind};
use store::{Reader, Ruleset};

pub(crate) use edit::language;
pub use edit::{get, list, save};
pub use preview::{placeholders, preview};

use crate::placement::Record;
use crate::reply::{Failure, Stop};
use crate::rules;

/// Shipped templates that the workspace does not have yet. Where the school words a kind itself, a shipped one of
/// a later program does not step before it.
pub(crate) fn fresh(reader: &Reader<'_>) -> Result<Vec<Ruleset>, Stop> {
    let mut fresh = Vec::new();
    for kind in TemplateKind::ALL {
        for language in Language::ALL {
            let shipped = parse(shipped_text(kind, language))?;
            if versions(reader, kind, language)?.iter().all(|known| known.version < shipped.version) {
                fresh.push(ruleset(&shipped)?);
            }
        }
    }
    Ok(fresh)
}

/// Every version of a kind in a language, the oldest first.
pub(crate) fn versions(
    reader: &Reader<'_>,
    kind: TemplateKind,
    language: Language,
) -> Result<Vec<Template>, Stop> {
    let rules = reader.rulesets(&series(kind, language))?;
    let mut versions = rules.iter().map(|rules| parse(&rules.content)).collect::<Result<Vec<_>, _>>()?;
    versions.sort_by_key(|template| template.version);
    Ok(versions)
}

/// The template of a placement's document; none for one of a fixed layout. A further document in the same language is made with
/// the version of the one before, a first one with the version in force on the day.
pub(crate) fn of_document(
    reader: &Reader<'_>,
    record: &Record,
    document: DocumentKind,
    language: Language,
    day: NaiveDate,
) -> Result<Option<Template>, Stop> {
    let kind = match document {
        DocumentKind::Agreement => TemplateKind::of_placement(record.placement.kind),
        DocumentKind::Termination => TemplateKind::Termination,
        DocumentKind::Amendment => TemplateKind::Amendment,
        DocumentKind::Report
        | DocumentKind::Assessment
        | DocumentKind::Characterisation
        | DocumentKind::Diary
        | DocumentKind::Visit => return Ok(None),
    };
    let versions = versions(reader, kind, language)?;
    let issued = record.documents.iter().filter(|known| known.kind == document);
    let last = issued.filter(|known| known.language == language.tag()).max_by_key(|known| known.version);
    let kept = last.and_then(|last| versions.iter().find(|known| known.id() == last.template));
    let template = kept.or_else(|| Template::in_force(&versions, day)).cloned();
    template.map(Some).ok_or_else(|| Failure::Data(format!("no template: {}", kind.series())).into())
}

/// The one that a first document uses on a day.
pub(crate) fn in_force(
    reader: &Reader<'_>,
    kind: TemplateKind,
    language: Language,
    day: NaiveDate,
) -> Result<Template, Stop> {
    let found = Template::in_force(&versions(reader, kind, language)?, day).cloned();
    found.ok_or_else(|| Failure::Data(format!("no template: {}", kind.series())).into())
}

/// The other language that documents are made in.
pub(crate) const fn other(language: Language) -> Language {
    match language {
        Language::Lv => Language::En,
        Language::En => Language::Lv,
    }
}

/// The name under which versions of a kind in a language stand together in the workspace.
fn series(kind: TemplateKind, language: Language) -> String {
    format!("{}.{language}", kind.series())
}

/// A version's identifier in the workspace.
pub(crate) fn record_id(template: &Template) -> String {
    format!("{}.{}", template.id(), template.language)
}

fn ruleset(template: &Template) -> Result<Ruleset, Stop> {
    let content = toml::to_string(template).map_err(|error| Failure::Data(error.to_string()))?;
    let kind = format!("{}.{}", template.kind.series(), template.language);
    Ok(Ruleset { id: record_id(template), kind, valid_from: template.valid_from, content })
}

pub(crate) fn parse(content: &str) -> Result<Template, Stop> {
    rules::parsed(content, Template::parse)
}

/// What people know a set of rules by: a template by its title and version, others by their identifier.
pub(crate) fn name(rules: &Ruleset) -> String {
    match parse(&rules.content) {
        Ok(template) => format!("{} · {}", template.title, template.version),
        Err(_) => rules.id.clone(),
    }
}

fn shipped(kind: TemplateKind, language: Language) -> Result<Template, Stop> {
    parse(shipped_text(kind, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_comes_out_of_the_workspace_as_it_went_in() {
        for kind in TemplateKind::ALL {
            for language in Language::ALL {
                let template = shipped(kind, language).unwrap();
                let kept = ruleset(&template).unwrap();
                assert_eq!(kept.kind, series(kind, language));
                assert_eq!(parse(&kept.content).unwrap(), template);
            }
        }
    }
}
