//! The agreement's data, from what is on record.

use chrono::NaiveDate;
use documents::agreement::{
    Agreement, Consent, Expectation, IdentityDocument, Organisation, Outcome, Plan, PlanRow, Representative,
    Signatory, Subject, Supervisor, Supplement, Term, Time, Trainee,
};
use documents::{Error, Press, Print, Signing};
use i18n::Language;
use model::company::Mentor;
use model::school;

use super::{Issue, outcome_codes};
use crate::placement::Record;

/// Makes the agreement of a placement.
pub(super) fn make(press: &mut Press, record: &Record, issue: &Issue) -> Result<Print, Error> {
    let template = issue.template.as_ref().ok_or(Error::Template { reason: "none".to_owned() })?;
    let (particulars, options) = (agreement(record, issue), issue.options(Signing::Paper));
    let Some(other) = &issue.translation else { return press.agreement(&particulars, template, &options) };
    let second = other.template.as_ref().ok_or(Error::Template { reason: "none".to_owned() })?;
    press.bilingual((&particulars, template), (&agreement(record, other), second), &options, other.language)
}

fn agreement(record: &Record, issue: &Issue) -> Agreement {
    Agreement {
        place: place(&record.school, issue.language),
        school: school(&record.school),
        company: company(record, issue.day),
        trainee: trainee(record, issue),
        subject: subject(record),
        time: time(record, issue),
        supervisor: supervisor(record),
        mentor: record.mentor.as_ref().map(mentor).unwrap_or_default(),
        expectations: expectations(record),
        consents: consents(record),
        insurance: record.placement.insurance.clone(),
        remuneration: record.placement.remuneration.clone(),
        annexes: Vec::new(),
        plan: plan(record, issue),
        supplement: issue.supplement.clone(),
    }
}

/// The town in the case that the document's language asks for.
pub(super) fn place(school: &school::School, language: Language) -> String {
    match language {
        Language::Lv if !school.town_locative.is_empty() => school.town_locative.clone(),
        _ => school.town.clone(),
    }
}

fn school(school: &school::School) -> Organisation {
    Organisation {
        name: school.name.clone(),
        registration_number: school.registration_number.clone(),
        address: school.address.clone(),
        phone: school.phone.clone(),
        email: school.email.clone(),
        signatory: signatory(&school.signatory),
    }
}

fn company(record: &Record, day: NaiveDate) -> Organisation {
    let company = &record.company;
    let number = company.registration_number.as_ref();
    Organisation {
        name: company.full_name(),
        registration_number: number.map(|number| number.as_str().to_owned()).unwrap_or_default(),
        address: company.address.clone(),
        phone: company.phone.clone(),
        email: company.email.clone(),
        signatory: signatory(&company.signatory_on(day)),
    }
}

fn signatory(signatory: &school::Signatory) -> Signatory {
    Signatory {
        name: signatory.name.clone(),
        position: signatory.position.clone(),
        authority: signatory.authority.clone(),
    }
}

fn trainee(record: &Record, issue: &Issue) -> Trainee {
    let student = &record.student;
    let code = student.personal_code.as_ref();
    let minor = student.needs_representative(record.placement.period);
    Trainee {
        name: student.full_name(),
        personal_code: code.map(model::personal_code::PersonalCode::in_full).unwrap_or_default(),
        document: student.document.as_ref().map(|document| IdentityDocument {
            kind: document.kind,
            number: document.number.as_str().to_owned(),
            country: issue.country.clone(),
            valid_until: document.valid_until,
        }),
        birth_date: Some(student.birth_date),
        address: student.address.clone(),
        phone: student.phone.clone(),
        email: student.email.clone(),
        group: student.group.clone(),
        representative: minor.then(|| Representative {
            name: student.representative.name.clone(),
            phone: student.representative.phone.clone(),
            email: student.representative.email.clone(),
        }),
    }
}

fn subject(record: &Record) -> Subject {
    let (placement, programme) = (&record.placement, &record.programme);
    Subject {
        kind: placement.kind,
        programme: programme.name.clone(),
        programme_code: programme.code.clone(),
        qualification: programme.qualification.clone(),
        level: programme.lki_level,
        goal: placement.goal.clone(),
        outcomes: programme
            .outcomes
            .iter()
            .map(|outcome| Outcome { code: outcome.code.clone(), text: outcome.text.clone() })
            .collect(),
    }
}

fn time(record: &Record, issue: &Issue) -> Time {
    let placement = &record.placement;
    Time {
        start: placement.period.start(),
        end: placement.period.end(),
        hours_total: placement.hours_total,
        hours_per_day: placement.hours_per_day,
        week: record.working_time.shifts.clone(),
        lesson: issue.lesson,
        site: placement.site_address.clone(),
    }
}

/// The plan of an agreement, and of what amends one where the plan is amended.
fn plan(record: &Record, issue: &Issue) -> Option<Plan> {
    let planned = record.plan.as_ref().filter(|planned| !planned.plan.rows.is_empty())?;
    let amends = |known: &Supplement| known.changes.iter().any(|change| change.term == Term::Plan);
    let row = |row: &model::plan::PlanRow| PlanRow {
        module: row.module.clone(),
        place: row.place,
        amount: row.amount,
        start: row.start,
        end: row.end,
    };
    issue
        .supplement
        .as_ref()
        .is_none_or(amends)
        .then(|| Plan { rows: planned.plan.rows.iter().map(row).collect(), sums: planned.sums() })
}

fn supervisor(record: &Record) -> Supervisor {
    record
        .supervisor
        .as_ref()
        .map(|supervisor| Supervisor {
            name: supervisor.name.clone(),
            position: supervisor.position.clone(),
            phone: supervisor.phone.clone(),
            email: supervisor.email.clone(),
            qualification: String::new(),
        })
        .unwrap_or_default()
}

fn mentor(mentor: &Mentor) -> Supervisor {
    Supervisor {
        name: mentor.name.clone(),
        position: mentor.position.clone(),
        phone: mentor.phone.clone(),
        email: mentor.email.clone(),
        qualification: mentor.qualification.clone(),
    }
}

fn expectations(record: &Record) -> Vec<Expectation> {
    let items = record.expectations.iter();
    let row = |item: &model::expectation::Expectation| Expectation {
        party: item.party,
        side: item.side,
        text: item.text.clone(),
        outcomes: outcome_codes(record, &item.outcome_ids),
    };
    items.map(row).collect()
}

/// Consents that hold for the matrix as it is printed.
fn consents(record: &Record) -> Vec<Consent> {
    let holding = record.consents.iter().filter(|consent| record.holds(consent));
    holding
        .map(|consent| Consent {
            party: consent.party,
            person: consent.person.clone(),
            on: consent.agreed_on,
            manner: consent.manner,
        })
        .collect()
}
