//! A company's mentor, with the pedagogical training that a work-based placement asks for (Cabinet rules
//! No. 484 of 15.07.2016).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{CompanyId, MentorId};
use crate::problem::{FieldProblem, Problem, Problems};

/// Most hours that a course has.
const MOST_HOURS: u32 = 2000;

/// A company's mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Mentor {
    /// Identifier.
    pub id: MentorId,
    /// The company.
    pub company_id: CompanyId,
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Qualification and experience.
    pub qualification: String,
    /// Pedagogical training, where one is on record.
    #[serde(default)]
    pub training: Option<Training>,
}

/// A mentor's pedagogical training.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Training {
    /// The course, or the teacher's qualification that stands for it.
    pub course: String,
    /// Hours of 60 minutes.
    pub hours: u32,
    /// Number of the certificate, or empty.
    pub certificate: String,
    /// When the certificate was issued.
    pub issued_on: NaiveDate,
    /// Last day on which it counts, where it has one.
    pub valid_until: Option<NaiveDate>,
}

/// How a mentor's training stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TrainingState {
    /// None is on record.
    Missing,
    /// It no longer counts.
    Expired,
    /// It counts.
    Valid,
}

impl Mentor {
    /// How the training stands on a day.
    pub fn training_on(&self, day: NaiveDate) -> TrainingState {
        match &self.training {
            None => TrainingState::Missing,
            Some(training) if training.valid_until.is_some_and(|until| until < day) => TrainingState::Expired,
            Some(_) => TrainingState::Valid,
        }
    }

    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 120);
        problems.optional("position", &self.position, 120);
        problems.optional("qualification", &self.qualification, 300);
        problems.email("email", &self.email);
        if let Some(training) = &self.training {
            training.check(&mut problems);
        }
        problems.into_result()
    }
}

impl Training {
    fn check(&self, problems: &mut Problems) {
        problems.required("training.course", &self.course, 200);
        problems.optional("training.certificate", &self.certificate, 60);
        if !(1..=MOST_HOURS).contains(&self.hours) {
            problems.add("training.hours", Problem::NotANumber { min: 1, max: MOST_HOURS });
        }
        problems.term("training.valid_until", Some(self.issued_on), self.valid_until);
    }
}
