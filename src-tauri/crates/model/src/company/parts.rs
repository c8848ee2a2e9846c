//! What is part of a company: its sites, and who may sign for it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{RepresentativeId, SiteId};
use crate::problem::{FieldProblem, Problem, Problems};
use crate::school::Signatory;

/// Where a company hosts placements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Site {
    /// Identifier.
    pub id: SiteId,
    /// What the company calls it („2. cehs”), or empty.
    pub name: String,
    /// Address, as the agreement prints it.
    pub address: String,
}

impl Site {
    /// Judges the site before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.optional("name", &self.name, 120);
        problems.required("address", &self.address, 300);
        problems.into_result()
    }
}

/// Somebody who may sign for a company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct CompanyRepresentative {
    /// Identifier.
    pub id: RepresentativeId,
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
    /// Basis of authority as the agreement continues „rīkojas saskaņā ar”: „statūtiem”, „pilnvaru Nr. 7”.
    pub authority: String,
    /// First day of the authority, where it has one.
    pub from: Option<NaiveDate>,
    /// Last day of the authority, where it has one.
    pub until: Option<NaiveDate>,
    /// Whether this one signs unless another is needed.
    pub signs: bool,
}

impl CompanyRepresentative {
    /// Whether the authority covers a day.
    pub fn may_sign_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// As documents name a signatory.
    pub fn signatory(&self) -> Signatory {
        Signatory {
            name: self.name.clone(),
            position: self.position.clone(),
            authority: self.authority.clone(),
        }
    }

    /// Judges the representative before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 120);
        problems.optional("position", &self.position, 120);
        problems.optional("authority", &self.authority, 200);
        problems.term("until", self.from, self.until);
        problems.into_result()
    }
}

impl Problems {
    /// Notes a term that ends before it begins; an open end is no problem.
    pub fn term(&mut self, field: &str, from: Option<NaiveDate>, until: Option<NaiveDate>) {
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            self.add(field, Problem::EndsBeforeStart);
        }
    }
}
