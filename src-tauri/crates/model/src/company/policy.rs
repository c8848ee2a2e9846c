//! A company's civil-liability insurance.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{CompanyId, PolicyId};
use crate::problem::{FieldProblem, Problem, Problems};

/// Greatest sum insured, in euro.
const MOST: u32 = 1_000_000_000;

/// A civil-liability policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Policy {
    /// Identifier.
    pub id: PolicyId,
    /// The company.
    pub company_id: CompanyId,
    /// Insurer.
    pub insurer: String,
    /// Number of the policy.
    pub number: String,
    /// Sum insured, in whole euro; none where it is not known.
    pub sum: Option<u32>,
    /// Last day.
    pub valid_until: NaiveDate,
}

impl Policy {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("insurer", &self.insurer, 120);
        problems.required("number", &self.number, 60);
        if self.sum.is_some_and(|sum| sum == 0 || sum > MOST) {
            problems.add("sum", Problem::NotANumber { min: 1, max: MOST });
        }
        problems.into_result()
    }
}
