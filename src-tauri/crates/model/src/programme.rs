//! Programmes: a qualification of a sector, with the learning outcomes that placements work towards.

use serde::{Deserialize, Serialize};

use crate::id::{OutcomeId, ProgrammeId};
use crate::problem::{FieldProblem, Problem, Problems};

/// A vocational programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Programme {
    /// Identifier.
    pub id: ProgrammeId,
    /// Programme code as licensed („33 543 04 1”).
    pub code: String,
    /// Name of the programme („Kokizstrādājumu izgatavošana”).
    pub name: String,
    /// Qualification that it leads to („Mēbeļu galdnieks”).
    pub qualification: String,
    /// Sector („Kokrūpniecība”).
    pub sector: String,
    /// Level of the Latvian qualifications framework (LKI), 1–8.
    pub lki_level: u8,
    /// Learning outcomes, in order.
    pub outcomes: Vec<Outcome>,
}

/// A learning outcome (sasniedzamais mācīšanās rezultāts).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Outcome {
    /// Identifier.
    pub id: OutcomeId,
    /// Short code („SR1”).
    pub code: String,
    /// What the learner can do.
    pub text: String,
}

impl Programme {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 200);
        problems.required("qualification", &self.qualification, 200);
        problems.optional("code", &self.code, 40);
        problems.optional("sector", &self.sector, 120);
        if !(1..=8).contains(&self.lki_level) {
            problems.add("lki_level", Problem::NotANumber { min: 1, max: 8 });
        }
        for (index, outcome) in self.outcomes.iter().enumerate() {
            problems.required(&format!("outcomes.{index}.text"), &outcome.text, 500);
        }
        problems.into_result()
    }
}
