//! What templates there are, and how the school changes one.

use i18n::Language;
use model::problem::{FieldProblem, Problem};
use model::template::{Origin, Template, TemplateKind};
use store::{Reader, Ruleset};

use super::{parse, record_id, ruleset, shipped, versions};
use crate::input::{Nothing, TemplateInput, TemplateRef};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Saved, TemplateSeries, TemplateVersion, TemplateView, Templates};

/// Every kind and language with its versions.
pub fn list(session: &mut Session, _: Nothing) -> Result<Templates, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let mut series = Vec::new();
        for kind in TemplateKind::ALL {
            for language in Language::ALL {
                let versions = told(&versions(r, kind, language)?, today);
                series.push(TemplateSeries { kind, language: language.to_string(), versions });
            }
        }
        Ok(Templates { series })
    })
}

/// One version, what versions there are, and the shipped one to compare with.
pub fn get(session: &mut Session, input: TemplateRef) -> Result<TemplateView, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let template = find(r, &input.id)?;
        let language = language(&template.language)?;
        Ok(TemplateView {
            versions: told(&versions(r, template.kind, language)?, today),
            shipped: shipped(template.kind, language)?,
            id: input.id.clone(),
            template,
        })
    })
}

/// Saves the form's clauses as the next version; what is as the latest version has it makes none.
pub fn save(session: &mut Session, input: TemplateInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let (kind, language) = (input.kind, language(&input.language)?);
    let known = desk.read(|r| versions(r, kind, language))?;
    let latest = known.last().ok_or_else(|| Failure::Data(format!("no template: {}", kind.series())))?;
    let template = template(input, latest.version + 1);
    template.check()?;
    if says_the_same(&template, latest) {
        return Ok(Saved { id: record_id(latest) });
    }
    let rules = ruleset(&template)?;
    desk.write(Operation::TemplateSave, |tx| {
        tx.save(&rules)?;
        Ok(Saved { id: rules.id.clone() })
    })
}

/// The template that a form makes.
pub(super) fn template(input: TemplateInput, version: u32) -> Template {
    let mut template = Template {
        kind: input.kind,
        language: input.language,
        version,
        origin: Origin::School,
        valid_from: input.valid_from,
        valid_until: input.valid_until,
        title: input.title,
        legal_basis: input.legal_basis,
        required: input.required,
        sections: input.sections,
    };
    template.tidy();
    template
}

pub(crate) fn language(tag: &str) -> Result<Language, Stop> {
    let wrong = || vec![FieldProblem { field: "language".to_owned(), problem: Problem::NotAChoice }];
    tag.parse().map_err(|_| wrong().into())
}

fn find(reader: &Reader<'_>, id: &str) -> Result<Template, Stop> {
    let rules = reader.get::<Ruleset>(id)?.ok_or(RefusalCode::NotFound)?;
    parse(&rules.content)
}

fn says_the_same(template: &Template, latest: &Template) -> bool {
    *template == Template { version: template.version, origin: template.origin, ..latest.clone() }
}

fn told(versions: &[Template], today: chrono::NaiveDate) -> Vec<TemplateVersion> {
    let in_force = Template::in_force(versions, today).map(|template| template.version);
    let latest_first = versions.iter().rev();
    latest_first
        .map(|template| TemplateVersion {
            id: record_id(template),
            version: template.version,
            origin: template.origin,
            title: template.title.clone(),
            valid_from: template.valid_from,
            valid_until: template.valid_until,
            in_force: in_force == Some(template.version),
        })
        .collect()
}
