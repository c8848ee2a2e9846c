//! Companies: the list, the page of one, and its particulars. What a school keeps of a company is in the
//! modules beside.

pub mod capacity;
pub mod mentor;
pub mod papers;
pub mod parts;
pub mod suitability;
mod terms;

use chrono::NaiveDate;
use model::company::{Company, overall};
use model::id::CompanyId;
use model::period::school_year_of;
use model::problem::{FieldProblem, Problem, Problems};
use model::registration_number::RegistrationNumber;
use store::{CompanyQuery, CompanyRow, Page, Reader, Record};

use crate::input::{CompanyInput, CompanyRef};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::rules;
use crate::session::Session;
use crate::view::{CompanyView, Count, Saved};

/// A page of companies.
pub fn list(session: &mut Session, query: CompanyQuery) -> Result<Page<CompanyRow>, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| page(r, &query, today))
}

/// How many companies the list has on all pages.
pub fn count(session: &mut Session, query: CompanyQuery) -> Result<Count, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        Ok(Count { count: r.count_companies(&query, today, &rules::register_terms_on(r, today)?)? })
    })
}

/// A page of companies as they stand on a day.
pub(crate) fn page(
    reader: &Reader<'_>,
    query: &CompanyQuery,
    today: NaiveDate,
) -> Result<Page<CompanyRow>, Stop> {
    Ok(reader.companies(query, today, &rules::register_terms_on(reader, today)?)?)
}

/// One company with all that is kept of it.
pub fn get(session: &mut Session, input: CompanyRef) -> Result<CompanyView, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    let today = as_of.today;
    desk.read(|r| {
        let company = find(r, &input.id)?;
        let number = company.registration_number.as_ref();
        let assessments = r.suitability(&input.id)?;
        let checklist = rules::checklist_on(r, today)?;
        let signer = company.signer_on(today);
        Ok(CompanyView {
            number_is_doubtful: number.is_some_and(RegistrationNumber::is_doubtful),
            signer_id: signer.map(|person| person.id.clone()),
            signer_may_sign: signer.is_some_and(|person| person.may_sign_on(today)),
            standing: overall(&assessments, today),
            sites: suitability::by_site(&company, &assessments, today),
            mentors: mentor::all(r, &input.id, today)?,
            assessments: suitability::views(r, &company, &assessments, today)?,
            checklist,
            school_year: u32::try_from(school_year_of(today)).unwrap_or_default(),
            capacity: capacity::all(r, &input.id, today)?,
            cooperation: papers::cooperation(r, &input.id, today)?,
            policies: papers::policies(r, &input.id, today)?,
            placements: r.placements_of_company(&input.id, &as_of)?,
            company,
        })
    })
}

/// Makes or changes a company; its sites and representatives stay as they are.
pub fn save(session: &mut Session, input: CompanyInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let (id, is_new) = match input.id.clone() {
        Some(id) => (id, false),
        None => (CompanyId::new(&mut desk.around), true),
    };
    desk.write(Operation::CompanySave, |tx| {
        let before = if is_new { Company::unknown(id.clone()) } else { find(tx, &id)? };
        let company = parse(before, input)?;
        company.check()?;
        tx.save(&company)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// Removes a record that belongs to a company, unless others refer to it.
fn remove<R: Record>(session: &mut Session, operation: Operation, id: &str) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        tx.remove::<R>(id)?;
        Ok(Saved { id: id.to_owned() })
    })
}

/// Writes a record that belongs to a company.
fn keep<R: Record>(
    session: &mut Session,
    operation: Operation,
    company: &CompanyId,
    record: &R,
) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        find(tx, company)?;
        tx.save(record)?;
        Ok(Saved { id: record.id().to_owned() })
    })
}

/// What a form must have: fields that are still empty are told all at once.
fn complete(fields: &[(&str, bool)]) -> Result<(), Stop> {
    let mut problems = Problems::default();
    for (field, _) in fields.iter().filter(|(_, is_there)| !is_there) {
        problems.add(field, Problem::Missing);
    }
    Ok(problems.into_result()?)
}

/// A choice or a date that a form must have.
fn required<T>(field: &str, value: Option<T>) -> Result<T, Stop> {
    value.ok_or_else(|| vec![FieldProblem { field: field.to_owned(), problem: Problem::Missing }].into())
}

fn is_text(text: &str) -> bool {
    !text.trim().is_empty()
}

pub(crate) fn find(reader: &Reader<'_>, id: &CompanyId) -> Result<Company, Stop> {
    reader.get::<Company>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}

fn parse(before: Company, input: CompanyInput) -> Result<Company, Stop> {
    let registration_number = match input.registration_number.trim() {
        "" => None,
        text => Some(RegistrationNumber::parse(text).map_err(|_| {
            vec![FieldProblem {
                field: "registration_number".to_owned(),
                problem: Problem::NotARegistrationNumber,
            }]
        })?),
    };
    Ok(Company {
        name: input.name.trim().to_owned(),
        legal_form: input.legal_form.trim().to_owned(),
        registration_number,
        address: input.address.trim().to_owned(),
        phone: input.phone.trim().to_owned(),
        email: input.email.trim().to_owned(),
        ..before
    })
}
