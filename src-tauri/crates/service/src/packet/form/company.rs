//! What the agreement has to know of the company: itself, who signs for it, and the mentor.

use i18n::Tr;
use model::company::{Company, CompanyRepresentative, Mentor};
use model::form::{Answers, Ask, Form, FormSection, Question};
use model::id::{MentorId, RepresentativeId};
use model::placement::Placement;
use model::problem::{FieldProblem, Problem, Problems};
use store::Tx;

use super::{given, text};
use crate::placement::Record;
use crate::reply::Stop;
use crate::surroundings::Surroundings;

const ADDRESS: &str = "company.address";
const PHONE: &str = "company.phone";
const EMAIL: &str = "company.email";
const SITE: &str = "site";
const SIGNER: &str = "signer.name";
const SIGNER_POSITION: &str = "signer.position";
const SIGNER_AUTHORITY: &str = "signer.authority";
const MENTOR: &str = "mentor.name";
const MENTOR_POSITION: &str = "mentor.position";
const MENTOR_PHONE: &str = "mentor.phone";
const MENTOR_EMAIL: &str = "mentor.email";
const MENTOR_QUALIFICATION: &str = "mentor.qualification";

/// Once all have signed the agreement, it says what it says.
pub(super) fn is_closed(record: &Record) -> bool {
    record.facts().agreement.is_some_and(|awaited| awaited.is_empty())
}

pub(super) fn form(record: &Record, tr: &Tr) -> Form {
    let company = &record.company;
    let signer = company.usual_signer().map(CompanyRepresentative::signatory).unwrap_or_default();
    let mentor = record.mentor.as_ref();
    let of_mentor = |part: fn(&Mentor) -> &String| mentor.map(part).cloned().unwrap_or_default();
    let line = |name: &str, label: String, value: String, most: u32| {
        Question::new(name, label, Ask::Line { most }, value)
    };
    let section = |title: String, hint: String, questions| FormSection { title, hint, questions };
    Form {
        title: tr.packets_company_title(),
        introduction: tr.packets_company_introduction(),
        given: given(record, tr),
        sections: vec![
            section(
                tr.packets_company_section(),
                String::new(),
                vec![
                    line(ADDRESS, tr.packets_company_address(), company.address.clone(), 300),
                    line(SITE, tr.packets_company_site(), record.placement.site_address.clone(), 300),
                    line(PHONE, tr.packets_company_phone(), company.phone.clone(), 120),
                    Question::new(EMAIL, tr.packets_company_email(), Ask::Email, company.email.clone()),
                ],
            ),
            section(
                tr.packets_company_signer_section(),
                tr.packets_company_signer_hint(),
                vec![
                    line(SIGNER, tr.packets_company_name(), signer.name, 120),
                    line(SIGNER_POSITION, tr.packets_company_position(), signer.position, 120),
                    line(SIGNER_AUTHORITY, tr.packets_company_authority(), signer.authority, 200),
                ],
            ),
            section(
                tr.packets_company_mentor_section(),
                tr.packets_company_mentor_hint(),
                vec![
                    line(MENTOR, tr.packets_company_name(), of_mentor(|m| &m.name), 120),
                    line(MENTOR_POSITION, tr.packets_company_position(), of_mentor(|m| &m.position), 120),
                    line(MENTOR_PHONE, tr.packets_company_phone(), of_mentor(|m| &m.phone), 120),
                    Question::new(
                        MENTOR_EMAIL,
                        tr.packets_company_email(),
                        Ask::Email,
                        of_mentor(|m| &m.email),
                    ),
                    line(
                        MENTOR_QUALIFICATION,
                        tr.packets_company_qualification(),
                        of_mentor(|m| &m.qualification),
                        300,
                    ),
                ],
            ),
        ],
    }
}

pub(super) fn take(
    tx: &mut Tx<'_>,
    record: Record,
    answers: &Answers,
    around: &mut Surroundings,
) -> Result<(), Stop> {
    let mut problems = Problems::default();
    if text(answers, MENTOR).is_empty() {
        problems.add(MENTOR, Problem::Missing);
    }
    problems.into_result()?;
    let mentor = mentor(tx, &record, answers, around)?;
    let company = company(record.company, answers, around);
    company.check().map_err(|found| named(found, ADDRESS))?;
    tx.save(&company)?;
    tx.save(&mentor)?;
    let site = text(answers, SITE);
    let site_address = if site.is_empty() { record.placement.site_address.clone() } else { site };
    let placement = Placement { mentor_id: Some(mentor.id), site_address, ..record.placement };
    placement.check().map_err(|found| named(found, SITE))?;
    Ok(tx.save(&placement)?)
}

fn company(before: Company, answers: &Answers, around: &mut Surroundings) -> Company {
    let representatives = representatives(before.representatives.clone(), answers, around);
    Company {
        address: text(answers, ADDRESS),
        phone: text(answers, PHONE),
        email: text(answers, EMAIL),
        representatives,
        ..before
    }
}

/// Whoever signs: one who is known by name, or somebody new; from now on by default.
fn representatives(
    mut people: Vec<CompanyRepresentative>,
    answers: &Answers,
    around: &mut Surroundings,
) -> Vec<CompanyRepresentative> {
    let name = text(answers, SIGNER);
    if name.is_empty() {
        return people;
    }
    let known = people.iter().position(|person| same(&person.name, &name));
    for person in &mut people {
        person.signs = false;
    }
    let before = known.map(|place| people.remove(place));
    let place = known.unwrap_or(people.len());
    let signer = CompanyRepresentative {
        id: before.as_ref().map_or_else(|| RepresentativeId::new(around), |person| person.id.clone()),
        from: before.as_ref().and_then(|person| person.from),
        until: before.as_ref().and_then(|person| person.until),
        name,
        position: text(answers, SIGNER_POSITION),
        authority: text(answers, SIGNER_AUTHORITY),
        signs: true,
    };
    people.insert(place, signer);
    people
}

/// The mentor: one of the company's who is known by name, or somebody new.
fn mentor(
    tx: &Tx<'_>,
    record: &Record,
    answers: &Answers,
    around: &mut Surroundings,
) -> Result<Mentor, Stop> {
    let name = text(answers, MENTOR);
    let known = tx.mentors(&record.company.id)?.into_iter().find(|mentor| same(&mentor.name, &name));
    let mentor = Mentor {
        id: known.as_ref().map_or_else(|| MentorId::new(around), |mentor| mentor.id.clone()),
        company_id: record.company.id.clone(),
        name,
        position: text(answers, MENTOR_POSITION),
        phone: text(answers, MENTOR_PHONE),
        email: text(answers, MENTOR_EMAIL),
        qualification: text(answers, MENTOR_QUALIFICATION),
        training: known.and_then(|mentor| mentor.training),
    };
    mentor.check().map_err(|found| named(found, MENTOR))?;
    Ok(mentor)
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Problems of a record, told at a question of the form.
fn named(found: Vec<FieldProblem>, question: &str) -> Vec<FieldProblem> {
    found.into_iter().map(|one| FieldProblem { field: question.to_owned(), problem: one.problem }).collect()
}
