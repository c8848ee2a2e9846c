//! Matching companies: by registration number, else by name.

use std::collections::HashSet;

use exchange::{CompanyDraft, Field, RefusedRow};
use model::company::{Company, CompanyRepresentative, Mentor};
use model::id::{CompanyId, MentorId};
use model::problem::Problem;
use model::text::fold;
use store::Reader;

use super::plan::{Choices, Fate, Found, Fresh, Question, Step, candidate, take};
use crate::reply::Stop;
use crate::surroundings::Surroundings;
use crate::view::ImportCandidate;

/// Plans each row; a second row for the same company is refused as a duplicate.
pub(super) fn plan(
    reader: &Reader<'_>,
    ids: &mut Surroundings,
    drafts: impl Iterator<Item = Result<CompanyDraft, RefusedRow>>,
    choices: &Choices,
) -> Result<Vec<Step>, Stop> {
    let mut seen = HashSet::new();
    let mut steps = Vec::with_capacity(drafts.size_hint().0);
    for draft in drafts {
        steps.push(match draft {
            Err(refused) => Step::refused(refused),
            Ok(draft) if !seen.insert(key(&draft)) => {
                Step::wrong(draft.row, draft.name, Field::Company, Problem::Duplicate)
            }
            Ok(draft) => {
                let choice = choices.get(&(draft.row, Field::Company));
                let found = found(reader, &draft)?.chosen(choice, |company| company.id.as_str());
                step(reader, ids, draft, found)?
            }
        });
    }
    Ok(steps)
}

/// What tells companies of one file apart: sites of one company share its name, not its address.
fn key(draft: &CompanyDraft) -> String {
    match &draft.registration_number {
        Some(number) => number.as_str().to_owned(),
        None => fold(&draft.name),
    }
}

/// The company with the row's number; else the one of its name, unless both have a number of their own.
fn found(reader: &Reader<'_>, draft: &CompanyDraft) -> Result<Found<Company>, Stop> {
    if let Some(number) = &draft.registration_number
        && let Some(company) = reader.company_by_registration_number(number)?
    {
        return Ok(Found::Known(Some(company)));
    }
    let mut alike = reader.companies_by_folded_name(&fold(&draft.name))?;
    alike.retain(|c| c.registration_number.is_none() || draft.registration_number.is_none());
    Ok(if alike.len() > 1 { Found::Ask(alike) } else { Found::Known(alike.pop()) })
}

/// Companies among which a person chooses, told apart by number and address.
pub(super) fn candidates(companies: &[Company]) -> Vec<ImportCandidate> {
    let shown = |company: &Company| {
        let number = company.registration_number.as_ref().map_or("", |number| number.as_str());
        candidate(&company.id, &[&company.full_name(), number, company.usual_site()])
    };
    companies.iter().map(shown).collect()
}

fn step(
    reader: &Reader<'_>,
    ids: &mut Surroundings,
    draft: CompanyDraft,
    found: Found<Company>,
) -> Result<Step, Stop> {
    let (row, label) = (draft.row, draft.name.clone());
    let known = match found {
        Found::Known(known) => known,
        Found::Ask(alike) => {
            let question = Question { field: Field::Company, records: candidates(&alike), may_be_new: true };
            return Ok(Step { row, label, fate: Fate::Choose(question) });
        }
    };
    let mentors = match &known {
        Some(company) => reader.mentors(&company.id)?,
        None => Vec::new(),
    };
    let is_new = known.is_none();
    let mut differences = Vec::new();
    let company =
        merged(known.unwrap_or_else(|| Company::unknown(CompanyId::new(ids))), &draft, &mut differences);
    let mentor = mentor(ids, &company, &mentors, &draft, &mut differences);
    let checked = company.check().and_then(|()| mentor.as_ref().map_or(Ok(()), Mentor::check));
    if let Err(mut problems) = checked
        && let Some(found) = problems.pop()
    {
        let field = Field::parse(&found.field).unwrap_or(Field::Company);
        return Ok(Step::wrong(row, label, field, found.problem));
    }
    let differences = if is_new { None } else { Some(differences) };
    Ok(Step::settled(row, label, Fresh::Company(company, mentor), differences))
}

fn merged(known: Company, draft: &CompanyDraft, differences: &mut Vec<(Field, String, String)>) -> Company {
    let mut company = known;
    let mut site = company.sites.first().map(|site| site.address.clone()).unwrap_or_default();
    let mut signatory = company.usual_signer().map(CompanyRepresentative::signatory).unwrap_or_default();
    let mut text =
        |field, known: &mut String, said: &Option<String>| take(field, known, said.clone(), differences);
    text(Field::Company, &mut company.name, &Some(draft.name.clone()));
    text(Field::LegalForm, &mut company.legal_form, &draft.legal_form);
    text(Field::Address, &mut company.address, &draft.address);
    text(Field::SiteAddress, &mut site, &draft.site_address);
    text(Field::Phone, &mut company.phone, &draft.phone);
    text(Field::Email, &mut company.email, &draft.email);
    text(Field::Signatory, &mut signatory.name, &draft.signatory);
    text(Field::SignatoryPosition, &mut signatory.position, &draft.signatory_position);
    company.set_usual_site(&site);
    company.set_signatory(&signatory);
    if let Some(number) = &draft.registration_number
        && company.registration_number.as_ref() != Some(number)
    {
        let before = company.registration_number.as_ref().map(|n| n.as_str().to_owned()).unwrap_or_default();
        differences.push((Field::RegistrationNumber, before, number.as_str().to_owned()));
        company.registration_number = Some(number.clone());
    }
    company
}

/// The row's mentor, when it names one who is new or changes.
fn mentor(
    ids: &mut Surroundings,
    company: &Company,
    known: &[Mentor],
    draft: &CompanyDraft,
    differences: &mut Vec<(Field, String, String)>,
) -> Option<Mentor> {
    let name = draft.mentor.as_ref()?;
    let found = known.iter().find(|mentor| fold(&mentor.name) == fold(name));
    let mut mentor = found.cloned().unwrap_or_else(|| Mentor {
        id: MentorId::new(ids),
        company_id: company.id.clone(),
        name: String::new(),
        position: String::new(),
        phone: String::new(),
        email: String::new(),
        qualification: String::new(),
        training: None,
    });
    let before = differences.len();
    take(Field::Mentor, &mut mentor.name, Some(name.clone()), differences);
    take(Field::MentorPhone, &mut mentor.phone, draft.mentor_phone.clone(), differences);
    take(Field::MentorEmail, &mut mentor.email, draft.mentor_email.clone(), differences);
    (differences.len() > before).then_some(mentor)
}
