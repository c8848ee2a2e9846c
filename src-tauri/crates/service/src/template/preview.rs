//! How a template looks while it is being changed, and what its placeholders give.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use documents::agreement::value;
use i18n::Language;
use model::document::DocumentKind;
use model::template::{Placeholder, Template, TemplateKind};

use super::edit::{language, template};
use super::{example, in_force, other, shipped};
use crate::desk::Desk;
use crate::document;
use crate::input::{DocumentRequest, TemplatePreview, TemplateSort};
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{PdfView, PlaceholderView, Placeholders};

/// The page as the form's clauses make it, of an invented placement or of one on record.
pub fn preview(session: &mut Session, input: TemplatePreview) -> Result<PdfView, Stop> {
    let desk = session.desk()?;
    let tag = input.template.language.clone();
    let language = language(&tag)?;
    let template = template(input.template, input.version);
    template.check()?;
    let pdf = if let Some(placement_id) = input.placement_id {
        let request = DocumentRequest { placement_id, kind: document_kind(template.kind), language: tag };
        document::draft_with(desk, &request, &template)?
    } else {
        example_pdf(desk, &template, language)?
    };
    Ok(PdfView { name: format!("{}.pdf", template.id()), content: STANDARD.encode(pdf) })
}

/// The page of the invented placement; a document in two languages has the other one's text in force today.
fn example_pdf(desk: &mut Desk, template: &Template, language: Language) -> Result<Vec<u8>, Stop> {
    let today = desk.today();
    let options = example::options(language, today);
    let agreement = example::agreement(language)?;
    let made = if template.kind.is_bilingual() {
        let language = other(language);
        let second = desk.read(|r| in_force(r, template.kind, language, today))?;
        let translated = example::agreement(language)?;
        desk.press.bilingual((&agreement, template), (&translated, &second), &options, language)
    } else {
        desk.press.agreement(&agreement, template, &options)
    };
    Ok(made.map_err(document::stop)?.pdf)
}

/// What a kind of template makes.
const fn document_kind(kind: TemplateKind) -> DocumentKind {
    match kind {
        TemplateKind::Placement | TemplateKind::Final | TemplateKind::WorkBased | TemplateKind::Erasmus => {
            DocumentKind::Agreement
        }
        TemplateKind::Termination => DocumentKind::Termination,
        TemplateKind::Amendment => DocumentKind::Amendment,
    }
}

/// Every placeholder with what it gives in the invented placement.
pub fn placeholders(session: &mut Session, input: TemplateSort) -> Result<Placeholders, Stop> {
    let today = session.desk()?.today();
    let language = language(&input.language)?;
    let agreement = example::agreement(language)?;
    let (template, options) = (shipped(input.kind, language)?, example::options(language, today));
    let told = |known: &Placeholder| PlaceholderView {
        placeholder: *known,
        word: known.word().to_owned(),
        example: value(*known, &agreement, &template, &options),
    };
    let offered = Placeholder::ALL.iter().filter(|known| known.stands_in(input.kind));
    Ok(Placeholders { placeholders: offered.map(told).collect() })
}
