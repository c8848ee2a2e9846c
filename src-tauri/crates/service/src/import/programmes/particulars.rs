//! What rows say of a programme itself, apart from its modules and outcomes.

use std::fmt::Display;
use std::str::FromStr;

use exchange::outcomes::collapse;
use exchange::{Field, ProgrammeDraft};
use i18n::Language;
use model::classification::Classification;
use model::problem::{FieldProblem, Problem};
use model::programme::Programme;

use super::find::bare;
use super::{Difference, key};

/// Classifications, and the language in which their items are shown.
pub(super) struct Words {
    pub(super) sectors: Classification,
    pub(super) fields: Classification,
    pub(super) language: Language,
}

/// What a row says of the programme, by field.
pub(super) fn said(draft: &ProgrammeDraft) -> Vec<(Field, String)> {
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    [
        (Field::ProgrammeCode, draft.code.clone()),
        (Field::ProgrammeName, draft.name.clone()),
        (Field::Qualification, draft.qualification.clone()),
        (Field::Sector, draft.sector.clone()),
        (Field::EducationField, draft.education_field.clone()),
        (Field::Level, number(draft.level.map(u32::from))),
        (Field::Years, number(draft.years.map(u32::from))),
        (Field::ProgrammeHours, number(draft.placement_hours)),
    ]
    .into_iter()
    .filter_map(|(field, said)| Some((field, said?)))
    .collect()
}

/// Whether two rows say the same of a field.
pub(super) fn is_same(field: Field, one: &str, other: &str) -> bool {
    if field == Field::ProgrammeCode { bare(one) == bare(other) } else { key(one) == key(other) }
}

/// Puts what is said over a field of the programme, and notes the difference.
pub(super) fn put(
    words: &Words,
    programme: &mut Programme,
    field: Field,
    said: &str,
    differences: &mut Vec<Difference>,
) -> Result<(), Problem> {
    let change = match field {
        Field::ProgrammeCode if bare(&programme.code) == bare(said) => None,
        Field::ProgrammeCode => text(&mut programme.code, said),
        Field::ProgrammeName => text(&mut programme.name, said),
        Field::Qualification => text(&mut programme.qualification, said),
        Field::Sector => {
            item(&words.sectors, words.language, &mut programme.sector, words.sectors.keep(said))
        }
        Field::EducationField => {
            let kept = education_field(&words.fields, &programme.field, said)?;
            item(&words.fields, words.language, &mut programme.field, kept)
        }
        Field::Level => number(&mut programme.lki_level, said),
        Field::Years => number(&mut programme.years, said),
        _ => number(&mut programme.placement_hours, said),
    };
    differences.extend(change.map(|(before, after)| (field, before, after)));
    Ok(())
}

/// What is wrong with the programme itself. A level that was never given is missing, not out of range.
pub(super) fn check(programme: &Programme) -> Vec<(Field, Problem)> {
    let problems = programme.check().err().unwrap_or_default();
    problems
        .into_iter()
        .map(|FieldProblem { field, problem }| match field.as_str() {
            "code" => (Field::ProgrammeCode, problem),
            "name" => (Field::ProgrammeName, problem),
            "qualification" => (Field::Qualification, problem),
            "sector" => (Field::Sector, problem),
            "field" => (Field::EducationField, problem),
            "lki_level" if programme.lki_level == 0 => (Field::Level, Problem::Missing),
            "lki_level" => (Field::Level, problem),
            "years" => (Field::Years, problem),
            _ => (Field::ProgrammeHours, problem),
        })
        .collect()
}

/// The code of a field of education. Spreadsheets take „0722” for a number and drop its zero.
fn education_field(fields: &Classification, known: &str, said: &str) -> Result<String, Problem> {
    let found = fields.find(said).or_else(|| fields.find(&format!("0{said}")));
    match found {
        Some(item) => Ok(item.id.clone()),
        None if said == known => Ok(known.to_owned()),
        None => Err(Problem::Unknown),
    }
}

/// Text over text; one that differs in white space alone is the same.
pub(super) fn text(known: &mut String, said: &str) -> Option<(String, String)> {
    if collapse(known) == said {
        return None;
    }
    Some((std::mem::replace(known, said.to_owned()), said.to_owned()))
}

fn item(
    list: &Classification,
    language: Language,
    known: &mut String,
    kept: String,
) -> Option<(String, String)> {
    if collapse(known) == kept {
        return None;
    }
    let shown = |kept: &str| list.name(kept, &language.to_string()).to_owned();
    let change = (shown(known), shown(&kept));
    *known = kept;
    Some(change)
}

fn number<T: Display + FromStr + PartialEq>(known: &mut T, said: &str) -> Option<(String, String)> {
    let said = said.parse::<T>().ok().filter(|said| said != known)?;
    let shown = said.to_string();
    Some((std::mem::replace(known, said).to_string(), shown))
}
