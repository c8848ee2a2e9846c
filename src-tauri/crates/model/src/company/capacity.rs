//! How many trainees a company takes, by qualification and school year.

use serde::{Deserialize, Serialize};

use crate::id::{CapacityId, CompanyId, ProgrammeId};
use crate::problem::{FieldProblem, Problem, Problems};

/// What a company planned for one qualification and school year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Capacity {
    /// Identifier.
    pub id: CapacityId,
    /// The company.
    pub company_id: CompanyId,
    /// The programme that gives the qualification.
    pub programme_id: ProgrammeId,
    /// The year in which the school year begins.
    pub school_year: u32,
    /// Places.
    pub planned: u32,
}

/// How the places of one qualification and school year are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Seats {
    /// Placements that begin in the school year.
    pub assigned: u32,
    /// Those of them that have begun.
    pub used: u32,
}

impl Capacity {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        if !(2000..=2100).contains(&self.school_year) {
            problems.add("school_year", Problem::NotANumber { min: 2000, max: 2100 });
        }
        if self.planned > 999 {
            problems.add("planned", Problem::NotANumber { min: 0, max: 999 });
        }
        problems.into_result()
    }
}
