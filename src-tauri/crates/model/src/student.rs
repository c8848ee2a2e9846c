//! Learners of the school.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{ProgrammeId, StudentId};
use crate::identity_document::IdentityDocument;
use crate::period::{Period, age_on};
use crate::personal_code::PersonalCode;
use crate::problem::{FieldProblem, Problem, Problems};

/// A learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Student {
    /// Identifier.
    pub id: StudentId,
    /// Given names.
    pub first_name: String,
    /// Surname.
    pub last_name: String,
    /// Personal code, where there is one.
    pub personal_code: Option<PersonalCode>,
    /// What stands in for a personal code where there is none.
    #[serde(default)]
    pub document: Option<IdentityDocument>,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Group („K2-1”).
    pub group: String,
    /// Programme.
    pub programme_id: Option<ProgrammeId>,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Declared address.
    pub address: String,
    /// Legal representative of a minor.
    pub representative: Representative,
    /// When and how the learner left the school; none for one who attends it.
    #[serde(default)]
    pub left: Option<Leaving>,
}

/// The end of a learner's time at the school.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Leaving {
    /// The last day.
    pub on: NaiveDate,
    /// How.
    pub how: LeavingKind,
}

/// How a learner left the school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum LeavingKind {
    /// With the programme finished (absolvents).
    Graduated,
    /// Before that (atskaitīts).
    Withdrawn,
}

/// The legal representative (likumiskais pārstāvis) of a minor; empty for an adult.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Representative {
    /// Name and surname.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

impl Student {
    /// Given name and surname.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// Whether an agreement can say who the learner is: by a personal code or by a document.
    pub fn is_identified(&self) -> bool {
        self.personal_code.is_some() || self.document.is_some()
    }

    /// Whether the learner is under 18 on a day.
    pub fn is_minor_on(&self, day: NaiveDate) -> bool {
        age_on(self.birth_date, day) < 18
    }

    /// Whether a legal representative has a say in a placement: the learner is a minor when it begins.
    pub fn needs_representative(&self, period: Period) -> bool {
        self.is_minor_on(period.start())
    }

    /// Judges the record before it is written; `today` bounds the date of birth.
    pub fn check(&self, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("first_name", &self.first_name, 80);
        problems.required("last_name", &self.last_name, 80);
        problems.optional("group", &self.group, 40);
        problems.optional("phone", &self.phone, 60);
        problems.email("email", &self.email);
        problems.optional("address", &self.address, 300);
        problems.optional("representative.name", &self.representative.name, 120);
        problems.email("representative.email", &self.representative.email);
        if !(12..=100).contains(&age_on(self.birth_date, today)) {
            let years = |n: u32| today.checked_sub_months(chrono::Months::new(12 * n)).unwrap_or(today);
            problems.add("birth_date", Problem::DateOutOfRange { from: years(100), to: years(12) });
        }
        problems.into_result()
    }
}
