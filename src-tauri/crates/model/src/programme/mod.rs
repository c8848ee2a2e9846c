//! Programmes: a qualification of a sector, with the modules and learning outcomes that placements work towards.
//!
//! A programme has versions. Each is a record of its own with outcomes of its own: a placement names the version
//! that it began with, so nothing that was agreed or marked ever refers to an outcome that reads otherwise now.
//! Students and groups name the programme, which is its first version.

mod level;
mod version;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use level::{LEVELS, older_level};
pub use version::holding_on;

use crate::id::{ModuleId, OutcomeId, ProgrammeId};
use crate::problem::{FieldProblem, Problem, Problems};

/// Most hours that anything in a programme takes.
const MOST_HOURS: u32 = 10_000;
/// Most years that a programme takes.
const MOST_YEARS: u8 = 8;

/// A version of a vocational programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Programme {
    /// Identifier of this version.
    pub id: ProgrammeId,
    /// The first version; none for the first one itself.
    #[serde(default)]
    pub first_id: Option<ProgrammeId>,
    /// 1 for the first version.
    #[serde(default = "one")]
    pub version: u32,
    /// The day from which placements begin with this version; none for one that always held.
    #[serde(default)]
    pub valid_from: Option<NaiveDate>,
    /// Programme code as licensed („33 543 04 1”).
    pub code: String,
    /// Name of the programme („Kokizstrādājumu izgatavošana”).
    pub name: String,
    /// Qualification that it leads to („Mēbeļu galdnieks”).
    pub qualification: String,
    /// Sector: an item of the classification („wood”), or words of the school's own.
    pub sector: String,
    /// Field of education (ISCED-F 2013, „0722”), or empty.
    #[serde(default)]
    pub field: String,
    /// Level of the Latvian qualifications framework (LKI), 1–8.
    pub lki_level: u8,
    /// Years that it takes; 0 where that is not known.
    #[serde(default)]
    pub years: u8,
    /// Hours of placement in all; 0 where that is not known.
    #[serde(default)]
    pub placement_hours: u32,
    /// Modules, in order.
    #[serde(default)]
    pub modules: Vec<Module>,
    /// Learning outcomes, in order.
    pub outcomes: Vec<Outcome>,
}

const fn one() -> u32 {
    1
}

/// A module: a part of a programme with learning outcomes of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Module {
    /// Identifier.
    pub id: ModuleId,
    /// Short code („A1”).
    pub code: String,
    /// Name.
    pub name: String,
    /// Hours of theory.
    pub theory_hours: u32,
    /// Hours of practical lessons at the school.
    pub practice_hours: u32,
    /// Hours of placement.
    pub placement_hours: u32,
}

/// A learning outcome (sasniedzamais mācīšanās rezultāts).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Outcome {
    /// Identifier.
    pub id: OutcomeId,
    /// The module that it belongs to, or none.
    #[serde(default)]
    pub module_id: Option<ModuleId>,
    /// Short code („SR1”).
    pub code: String,
    /// What the learner can do.
    pub text: String,
}

impl Programme {
    /// The programme that this is a version of, by its first version: what students and groups name.
    pub fn series(&self) -> &ProgrammeId {
        self.first_id.as_ref().unwrap_or(&self.id)
    }

    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 200);
        problems.required("qualification", &self.qualification, 200);
        problems.optional("code", &self.code, 40);
        problems.optional("sector", &self.sector, 120);
        problems.optional("field", &self.field, 4);
        if !LEVELS.contains(&self.lki_level) {
            problems.add("lki_level", Problem::NotANumber { min: 1, max: 8 });
        }
        if self.years > MOST_YEARS {
            problems.add("years", Problem::NotANumber { min: 0, max: MOST_YEARS.into() });
        }
        hours(&mut problems, "placement_hours", self.placement_hours);
        for (index, module) in self.modules.iter().enumerate() {
            module.check(&format!("modules.{index}"), &mut problems);
        }
        for (index, outcome) in self.outcomes.iter().enumerate() {
            outcome.check(&format!("outcomes.{index}"), &mut problems);
        }
        problems.into_result()
    }
}

impl Outcome {
    /// Notes what is wrong with the outcome; `place` stands before the names of its fields.
    pub fn check(&self, place: &str, problems: &mut Problems) {
        problems.optional(&format!("{place}.code"), &self.code, 40);
        problems.required(&format!("{place}.text"), &self.text, 500);
    }
}

impl Module {
    /// Its code and name, as people call it.
    pub fn title(&self) -> String {
        [self.code.trim(), self.name.trim()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Hours at the school: theory and practical lessons.
    pub const fn school_hours(&self) -> u32 {
        self.theory_hours.saturating_add(self.practice_hours)
    }

    /// Notes what is wrong with the module; `place` stands before the names of its fields.
    pub fn check(&self, place: &str, problems: &mut Problems) {
        problems.optional(&format!("{place}.code"), &self.code, 40);
        problems.required(&format!("{place}.name"), &self.name, 200);
        hours(problems, &format!("{place}.theory_hours"), self.theory_hours);
        hours(problems, &format!("{place}.practice_hours"), self.practice_hours);
        hours(problems, &format!("{place}.placement_hours"), self.placement_hours);
    }
}

fn hours(problems: &mut Problems, field: &str, hours: u32) {
    if hours > MOST_HOURS {
        problems.add(field, Problem::NotANumber { min: 0, max: MOST_HOURS });
    }
}
