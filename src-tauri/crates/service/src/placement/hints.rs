//! What the records of a company and a student have to say about a placement: hints, never refusals.

use chrono::NaiveDate;
use model::company::{Company, Mentor, Policy, SiteStanding, TrainingState, standing_at};
use model::period::school_year_of;
use model::placement::{Placement, PlacementKind};
use model::student::Student;
use store::Reader;

use crate::company;
use crate::input::HintsQuestion;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{Hint, Hints};

/// What a company's record has to say about a placement as its form holds it.
pub fn hints(session: &mut Session, input: HintsQuestion) -> Result<Hints, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| Ok(Hints { hints: all(r, &input, input.start.unwrap_or(today))? }))
}

/// What the company's record has to say about a placement on record.
pub(super) fn of_placement(reader: &Reader<'_>, placement: &Placement) -> Result<Vec<Hint>, Stop> {
    let question = HintsQuestion {
        id: Some(placement.id.clone()),
        company_id: placement.company_id.clone(),
        student_id: Some(placement.student_id.clone()),
        mentor_id: placement.mentor_id.clone(),
        programme_id: Some(placement.programme_id.clone()),
        kind: placement.kind,
        start: Some(placement.period.start()),
        site_address: placement.site_address.clone(),
    };
    all(reader, &question, placement.period.start())
}

/// Everything, as it stands on the first day of the placement.
fn all(reader: &Reader<'_>, question: &HintsQuestion, day: NaiveDate) -> Result<Vec<Hint>, Stop> {
    let company = company::find(reader, &question.company_id)?;
    let mut hints: Vec<Hint> = site(reader, &company, question, day)?.into_iter().collect();
    hints.extend(capacity(reader, question, day)?);
    if question.kind == PlacementKind::WorkBased {
        hints.extend(mentor(reader, question, day)?);
        hints.extend(insurance(reader, question, day)?);
    }
    hints.extend(identity(reader, question, day)?);
    Ok(hints)
}

fn site(
    reader: &Reader<'_>,
    company: &Company,
    question: &HintsQuestion,
    day: NaiveDate,
) -> Result<Option<Hint>, Stop> {
    let address = question.site_address.trim();
    let address = if address.is_empty() { company.usual_site() } else { address };
    let assessments = reader.suitability(&company.id)?;
    let site = company.site_at(address).map(|site| &site.id);
    let Some(counts) = standing_at(&assessments, site) else { return Ok(None) };
    Ok(match counts.standing_on(day) {
        SiteStanding::Unsuitable => Some(Hint::SiteUnsuitable { on: counts.assessed_on }),
        SiteStanding::Expired => Some(Hint::SiteExpired { on: counts.valid_until }),
        SiteStanding::WithConditions => {
            Some(Hint::SiteWithConditions { conditions: counts.conditions.clone() })
        }
        SiteStanding::Suitable | SiteStanding::NotAssessed => None,
    })
}

/// A placement beyond the places that were planned; where nothing was planned nothing can be exceeded.
fn capacity(reader: &Reader<'_>, question: &HintsQuestion, day: NaiveDate) -> Result<Option<Hint>, Stop> {
    let Some(programme) = &question.programme_id else { return Ok(None) };
    let year = u32::try_from(school_year_of(day)).unwrap_or_default();
    let planned = reader.capacities(&question.company_id)?;
    let Some(planned) = planned.iter().find(|c| c.programme_id == *programme && c.school_year == year) else {
        return Ok(None);
    };
    let taken = reader.seats(&question.company_id, day)?;
    let taken = taken.iter().find(|of| of.programme_id == *programme && of.school_year == year);
    let counted = match &question.id {
        Some(id) => super::find(reader, id).is_ok_and(|known| {
            let known_year = u32::try_from(school_year_of(known.period.start())).unwrap_or_default();
            (&known.company_id, &known.programme_id, known_year) == (&question.company_id, programme, year)
        }),
        None => false,
    };
    let assigned = taken.map_or(0, |of| of.seats.assigned) + u32::from(!counted);
    let planned = planned.planned;
    Ok((assigned > planned).then_some(Hint::CapacityExceeded { planned, assigned }))
}

/// A student whom the agreement could not identify.
fn identity(reader: &Reader<'_>, question: &HintsQuestion, day: NaiveDate) -> Result<Option<Hint>, Stop> {
    let Some(id) = &question.student_id else { return Ok(None) };
    let Some(student) = reader.get::<Student>(id.as_str())? else { return Ok(None) };
    if !student.is_identified() {
        return Ok(Some(Hint::IdentityMissing));
    }
    let document = student.document.filter(|_| student.personal_code.is_none());
    let until = document.filter(|document| document.is_expired_on(day)).and_then(|one| one.valid_until);
    Ok(until.map(|on| Hint::IdentityExpired { on }))
}

fn mentor(reader: &Reader<'_>, question: &HintsQuestion, day: NaiveDate) -> Result<Option<Hint>, Stop> {
    let Some(id) = &question.mentor_id else { return Ok(None) };
    let Some(mentor) = reader.get::<Mentor>(id.as_str())? else { return Ok(None) };
    Ok(match (mentor.training_on(day), mentor.training.and_then(|training| training.valid_until)) {
        (TrainingState::Missing, _) => Some(Hint::MentorUntrained),
        (TrainingState::Expired, Some(on)) => Some(Hint::MentorTrainingExpired { on }),
        _ => None,
    })
}

fn insurance(reader: &Reader<'_>, question: &HintsQuestion, day: NaiveDate) -> Result<Option<Hint>, Stop> {
    let last = reader.policies(&question.company_id)?.iter().map(|policy: &Policy| policy.valid_until).max();
    Ok(match last {
        None => Some(Hint::InsuranceMissing),
        Some(on) if on < day => Some(Hint::InsuranceExpired { on }),
        Some(_) => None,
    })
}
