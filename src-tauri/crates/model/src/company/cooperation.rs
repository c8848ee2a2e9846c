//! Agreements and memoranda between the school and a company.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{CompanyId, CooperationId};
use crate::problem::{FieldProblem, Problems};

/// An agreement or memorandum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Cooperation {
    /// Identifier.
    pub id: CooperationId,
    /// The company.
    pub company_id: CompanyId,
    /// What kind.
    pub kind: CooperationKind,
    /// Number, or empty.
    pub number: String,
    /// When it was signed.
    pub signed_on: NaiveDate,
    /// First day, where it is another.
    pub from: Option<NaiveDate>,
    /// Last day; none means without a term.
    pub until: Option<NaiveDate>,
    /// What about.
    pub subject: String,
    /// A note.
    pub note: String,
}

/// What kind of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CooperationKind {
    /// Sadarbības līgums.
    Agreement,
    /// Sadarbības memorands.
    Memorandum,
    /// Another.
    Other,
}

impl Cooperation {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.optional("number", &self.number, 60);
        problems.required("subject", &self.subject, 300);
        problems.optional("note", &self.note, 1000);
        problems.term("until", Some(self.from.unwrap_or(self.signed_on)), self.until);
        problems.into_result()
    }
}
