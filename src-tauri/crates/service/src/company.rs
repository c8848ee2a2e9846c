//! Companies and their mentors.

use model::company::{Company, Mentor};
use model::id::{CompanyId, MentorId};
use model::problem::{FieldProblem, Problem};
use model::registration_number::RegistrationNumber;
use store::{CompanyQuery, CompanyRow, Page, Reader};

use crate::input::{CompanyInput, CompanyRef, MentorInput, MentorRef};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{CompanyView, Saved};

/// A page of companies.
pub fn list(session: &mut Session, query: CompanyQuery) -> Result<Page<CompanyRow>, Stop> {
    session.desk()?.read(|r| Ok(r.companies(&query)?))
}

/// One company with its mentors and placements.
pub fn get(session: &mut Session, input: CompanyRef) -> Result<CompanyView, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let company = find(r, &input.id)?;
        Ok(CompanyView {
            number_is_doubtful: company
                .registration_number
                .as_ref()
                .is_some_and(RegistrationNumber::is_doubtful),
            mentors: r.mentors(&input.id)?,
            placements: r.placements_of_company(&input.id, &as_of)?,
            company,
        })
    })
}

/// Makes or changes a company.
pub fn save(session: &mut Session, input: CompanyInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let id = input.id.clone().unwrap_or_else(|| CompanyId::new(&mut desk.around));
    let company = parse(id, input)?;
    company.check()?;
    desk.write(Operation::CompanySave, |tx| {
        tx.save(&company)?;
        Ok(Saved { id: company.id.to_string() })
    })
}

/// Makes or changes a mentor.
pub fn save_mentor(session: &mut Session, input: MentorInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let id = input.id.unwrap_or_else(|| MentorId::new(&mut desk.around));
    let mentor = Mentor {
        id,
        company_id: input.company_id,
        name: input.name.trim().to_owned(),
        position: input.position.trim().to_owned(),
        phone: input.phone.trim().to_owned(),
        email: input.email.trim().to_owned(),
        qualification: input.qualification.trim().to_owned(),
    };
    mentor.check()?;
    desk.write(Operation::MentorSave, |tx| {
        find(tx, &mentor.company_id)?;
        tx.save(&mentor)?;
        Ok(Saved { id: mentor.id.to_string() })
    })
}

/// Removes a mentor whom no placement names.
pub fn remove_mentor(session: &mut Session, input: MentorRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::MentorRemove, |tx| {
        tx.remove::<Mentor>(input.id.as_str())?;
        Ok(Saved { id: input.id.to_string() })
    })
}

pub(crate) fn find(reader: &Reader<'_>, id: &CompanyId) -> Result<Company, Stop> {
    reader.get::<Company>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}

fn parse(id: CompanyId, input: CompanyInput) -> Result<Company, Stop> {
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
        id,
        name: input.name.trim().to_owned(),
        legal_form: input.legal_form.trim().to_owned(),
        registration_number,
        address: input.address.trim().to_owned(),
        site_address: input.site_address.trim().to_owned(),
        phone: input.phone.trim().to_owned(),
        email: input.email.trim().to_owned(),
        signatory: input.signatory,
    })
}
