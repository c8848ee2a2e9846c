//! What a placement lacks for its agreement, by the template's required fields.

use model::company::Mentor;
use model::party::Party;
use model::plan::PlanStanding;
use model::problem::{FieldProblem, Problem};
use model::template::{Requirement, Template};
use store::Entity;

use crate::input::DocumentRequest;
use crate::placement::Record;
use crate::reply::{Refusal, RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Missing, MissingItem};
use crate::{template, view};
use chrono::NaiveDate;

/// What a placement lacks for a document, for the screens.
pub fn missing_for(session: &mut Session, input: DocumentRequest) -> Result<Missing, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    let language = template::language(&input.language)?;
    desk.read(|r| {
        let record = Record::read(r, &input.placement_id)?;
        let template = template::of_document(r, &record, input.kind, language, today)?;
        let items = template.map(|template| of(&record, &template, today)).unwrap_or_default();
        Ok(Missing { items })
    })
}

/// What is not on record that the template asks for: each with the record and the field where it belongs.
pub(super) fn of(record: &Record, template: &Template, day: NaiveDate) -> Vec<MissingItem> {
    let lacking = template.required.iter().filter(|what| !is_there(record, **what, day));
    lacking.map(|what| item(record, *what)).collect()
}

/// Refuses what lacks something, and names it.
pub(super) fn refuse(missing: &[MissingItem]) -> Result<(), Stop> {
    if missing.is_empty() {
        return Ok(());
    }
    let problem = |item: &MissingItem| FieldProblem {
        field: item.field.clone(),
        problem: Problem::NotOnRecord { what: item.requirement },
    };
    let fields = missing.iter().map(problem).collect();
    Err(Stop::Refused(Refusal { code: RefusalCode::AgreementIncomplete, fields }))
}

fn is_there(record: &Record, what: Requirement, day: NaiveDate) -> bool {
    let Record { placement, student, company, school, programme, mentor, supervisor, .. } = record;
    let said = |text: &str| !text.trim().is_empty();
    match what {
        Requirement::Mentor => mentor.is_some(),
        Requirement::MentorContact => mentor.as_ref().is_some_and(|who| said(&who.phone) || said(&who.email)),
        Requirement::MentorQualification => mentor.as_ref().is_some_and(qualified),
        Requirement::Supervisor => supervisor.is_some(),
        Requirement::SupervisorContact => {
            supervisor.as_ref().is_some_and(|who| said(&who.phone) || said(&who.email))
        }
        Requirement::Representative => {
            !student.needs_representative(placement.period) || said(&student.representative.name)
        }
        Requirement::Identity => student.personal_code.is_some() || student.document.is_some(),
        Requirement::StudentAddress => said(&student.address),
        Requirement::StudentContact => said(&student.phone) || said(&student.email),
        Requirement::CompanyRegistration => company.registration_number.is_some(),
        Requirement::CompanyAddress => said(&company.address),
        Requirement::CompanySignatory => said(&company.signatory_on(day).name),
        Requirement::SchoolSignatory => said(&school.signatory.name),
        Requirement::Site => said(&placement.site_address),
        Requirement::Hours => placement.hours_total > 0,
        Requirement::Goal => said(&placement.goal),
        Requirement::ProgrammeCode => said(&programme.code),
        Requirement::Outcomes => !programme.outcomes.is_empty(),
        Requirement::Expectations => every(|party| record.expectations.iter().any(|e| e.party == party)),
        Requirement::Consents => {
            every(|party| record.consents.iter().any(|c| c.party == party && record.holds(c)))
        }
        Requirement::Plan => record.plan.as_ref().is_some_and(|plan| !plan.plan.rows.is_empty()),
        // A plan that is not there is told as that alone.
        Requirement::PlanShare => {
            record.plan.as_ref().is_none_or(|plan| plan.standing() != PlanStanding::BelowLeast)
        }
        Requirement::Insurance => said(&placement.insurance),
        Requirement::Remuneration => said(&placement.remuneration),
    }
}

fn qualified(mentor: &Mentor) -> bool {
    !mentor.qualification.trim().is_empty()
}

fn every(holds: impl Fn(Party) -> bool) -> bool {
    Party::ALL.into_iter().all(holds)
}

/// Where what is missing belongs: the record, and the field as its form names it.
fn item(record: &Record, what: Requirement) -> view::MissingItem {
    let placement = |field| (Entity::Placement, record.placement.id.as_str(), field);
    let student = |field| (Entity::Student, record.student.id.as_str(), field);
    let company = |field| (Entity::Company, record.company.id.as_str(), field);
    let school = |entity, field| (entity, "school", field);
    let programme = |field| (Entity::Programme, record.programme.id.as_str(), field);
    let (entity, id, field) = match what {
        Requirement::Mentor => placement("mentor_id"),
        Requirement::MentorContact => company("mentor.phone"),
        Requirement::MentorQualification => company("mentor.qualification"),
        Requirement::Supervisor => placement("supervisor_id"),
        Requirement::SupervisorContact => school(Entity::Supervisor, "phone"),
        Requirement::Representative => student("representative.name"),
        Requirement::Identity => student("personal_code"),
        Requirement::StudentAddress => student("address"),
        Requirement::StudentContact => student("phone"),
        Requirement::CompanyRegistration => company("registration_number"),
        Requirement::CompanyAddress => company("address"),
        Requirement::CompanySignatory => company("signatory.name"),
        Requirement::SchoolSignatory => school(Entity::School, "signatory.name"),
        Requirement::Site => placement("site_address"),
        Requirement::Hours => placement("hours_total"),
        Requirement::Goal => placement("goal"),
        Requirement::ProgrammeCode => programme("code"),
        Requirement::Outcomes => programme("outcomes"),
        Requirement::Expectations => placement("expectations"),
        Requirement::Consents => placement("consents"),
        Requirement::Plan | Requirement::PlanShare => placement("plan"),
        Requirement::Insurance => placement("insurance"),
        Requirement::Remuneration => placement("remuneration"),
    };
    MissingItem { requirement: what, entity, id: id.to_owned(), field: field.to_owned() }
}
