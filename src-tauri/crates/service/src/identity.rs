//! The document that stands in for a personal code: from the form and from a row of a spreadsheet to the record.

use chrono::NaiveDate;
use exchange::{DocumentDraft, Field, date};
use i18n::Tr;
use model::classification::Classification;
use model::identity_document::{DocumentNumber, IdentityDocument, IdentityDocumentKind};
use model::problem::{FieldProblem, Problem};
use store::Reader;

use crate::classification::{self, COUNTRIES};
use crate::input::IdentityDocumentInput;
use crate::reply::Stop;
use crate::view::IdentityDocumentView;

/// The countries as they are classified on a day.
pub(crate) fn countries(reader: &Reader<'_>, today: NaiveDate) -> Result<Classification, Stop> {
    classification::holding_on(reader, COUNTRIES, today)
}

/// A document as the form has it; where the form leaves the number alone, it is that of the one on record.
pub(crate) fn parse(
    input: IdentityDocumentInput,
    known: Option<IdentityDocument>,
    countries: &Classification,
) -> Result<IdentityDocument, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let mut problem =
        |field: &str, problem| problems.push(FieldProblem { field: format!("document.{field}"), problem });
    let typed = input.number.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
    let number = match (typed, known) {
        (Some(typed), _) => DocumentNumber::parse(typed).map_err(|_| Problem::NotADocumentNumber),
        (None, Some(known)) => Ok(known.number),
        (None, None) => Err(Problem::Missing),
    };
    let number = number.map_err(|reason| problem("number", reason)).ok();
    let country = country(&input.country, countries).map_err(|reason| problem("country", reason)).ok();
    let typed = input.valid_until.trim();
    let until = if typed.is_empty() { Ok(None) } else { date::parse(typed).map(Some) };
    let until = until.map_err(|reason| problem("valid_until", reason)).ok();
    match (number, country, until) {
        (Some(number), Some(country), Some(valid_until)) => {
            Ok(IdentityDocument { kind: input.kind, number, country, valid_until })
        }
        _ => Err(problems),
    }
}

fn country(words: &str, countries: &Classification) -> Result<String, Problem> {
    match countries.find(words) {
        Some(item) => Ok(item.id.clone()),
        None if words.trim().is_empty() => Err(Problem::Missing),
        None => Err(Problem::NotAChoice),
    }
}

/// What a row adds to the document on record; what it does not say stays. A row that says nothing changes nothing.
pub(crate) fn merged(
    known: Option<&IdentityDocument>,
    draft: DocumentDraft,
    countries: &Classification,
) -> Result<Option<IdentityDocument>, (Field, Problem)> {
    if draft == DocumentDraft::default() {
        return Ok(known.cloned());
    }
    let number = draft.number.or_else(|| known.map(|known| known.number.clone()));
    let country = match draft.country {
        Some(words) => {
            self::country(&words, countries).map_err(|problem| (Field::DocumentCountry, problem))?
        }
        None => known.map(|known| known.country.clone()).ok_or((Field::DocumentCountry, Problem::Missing))?,
    };
    Ok(Some(IdentityDocument {
        kind: draft.kind.or(known.map(|known| known.kind)).unwrap_or(IdentityDocumentKind::Other),
        number: number.ok_or((Field::DocumentNumber, Problem::Missing))?,
        country,
        valid_until: draft.valid_until.or(known.and_then(|known| known.valid_until)),
    }))
}

/// What a row changes in a document, as the preview of an import shows it: never the number.
pub(crate) fn differences(
    known: Option<&IdentityDocument>,
    fresh: Option<&IdentityDocument>,
) -> Vec<(Field, String, String)> {
    type Shown = fn(&IdentityDocument) -> String;
    let number: Shown = |_| DocumentNumber::MASK.to_owned();
    let country: Shown = |document| document.country.clone();
    let until: Shown =
        |document| document.valid_until.map(|day| day.format("%d.%m.%Y.").to_string()).unwrap_or_default();
    let differs = |field| match field {
        Field::DocumentNumber => known.map(|k| (&k.number, k.kind)) != fresh.map(|f| (&f.number, f.kind)),
        Field::DocumentCountry => known.map(country) != fresh.map(country),
        _ => known.map(until) != fresh.map(until),
    };
    let shown =
        [(Field::DocumentNumber, number), (Field::DocumentCountry, country), (Field::DocumentUntil, until)];
    let shown = shown.into_iter().filter(|(field, _)| differs(*field));
    shown
        .map(|(field, show)| {
            (field, known.map(show).unwrap_or_default(), fresh.map(show).unwrap_or_default())
        })
        .collect()
}

/// A document without its number, as the screens get it.
pub(crate) fn view(document: IdentityDocument, today: NaiveDate) -> IdentityDocumentView {
    IdentityDocumentView {
        is_expired: document.is_expired_on(today),
        kind: document.kind,
        country: document.country,
        valid_until: document.valid_until,
    }
}

/// What people call a kind of document.
pub(crate) fn kind(tr: Tr, kind: IdentityDocumentKind) -> String {
    match kind {
        IdentityDocumentKind::Passport => tr.students_document_passport(),
        IdentityDocumentKind::IdentityCard => tr.students_document_identity_card(),
        IdentityDocumentKind::ResidencePermit => tr.students_document_residence_permit(),
        IdentityDocumentKind::Other => tr.students_document_other(),
    }
}
