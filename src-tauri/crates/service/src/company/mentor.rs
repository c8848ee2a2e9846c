//! Mentors of companies.

use chrono::NaiveDate;
use model::company::{Mentor, Training};
use model::id::{CompanyId, MentorId};
use store::Reader;

use super::{complete, is_text, required};
use crate::input::{MentorInput, MentorRef, TrainingInput};
use crate::operation::Operation;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{MentorView, Saved};

/// Makes or changes a mentor.
pub fn save(session: &mut Session, input: MentorInput) -> Result<Saved, Stop> {
    if let Some(training) = &input.training {
        complete(&[
            ("name", is_text(&input.name)),
            ("training.course", is_text(&training.course)),
            ("training.hours", training.hours > 0),
            ("training.issued_on", training.issued_on.is_some()),
        ])?;
    }
    let ids = &mut session.desk()?.around;
    let mentor = Mentor {
        id: input.id.unwrap_or_else(|| MentorId::new(ids)),
        company_id: input.company_id,
        name: input.name.trim().to_owned(),
        position: input.position.trim().to_owned(),
        phone: input.phone.trim().to_owned(),
        email: input.email.trim().to_owned(),
        qualification: input.qualification.trim().to_owned(),
        training: input.training.map(training).transpose()?,
    };
    mentor.check()?;
    super::keep(session, Operation::MentorSave, &mentor.company_id, &mentor)
}

fn training(input: TrainingInput) -> Result<Training, Stop> {
    Ok(Training {
        course: input.course.trim().to_owned(),
        hours: input.hours,
        certificate: input.certificate.trim().to_owned(),
        issued_on: required("training.issued_on", input.issued_on)?,
        valid_until: input.valid_until,
    })
}

/// Removes a mentor whom no placement names.
pub fn remove(session: &mut Session, input: MentorRef) -> Result<Saved, Stop> {
    super::remove::<Mentor>(session, Operation::MentorRemove, input.id.as_str())
}

/// A company's mentors as their training stands on a day.
pub(crate) fn all(
    reader: &Reader<'_>,
    company: &CompanyId,
    today: NaiveDate,
) -> Result<Vec<MentorView>, Stop> {
    let mentors = reader.mentors(company)?.into_iter();
    Ok(mentors.map(|mentor| MentorView { training: mentor.training_on(today), mentor }).collect())
}
