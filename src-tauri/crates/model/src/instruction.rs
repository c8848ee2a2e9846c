//! The log of safety instruction (darba aizsardzības instruktāžas): what was explained to a learner, by whom and when,
//! and whether it was understood (Cabinet regulation No. 749 of 10 August 2010).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{InstructionId, PlacementId};
use crate::problem::{FieldProblem, Problems};

/// An instruction that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Instruction {
    /// Identifier.
    pub id: InstructionId,
    /// The placement.
    pub placement_id: PlacementId,
    /// Which kind.
    pub kind: InstructionKind,
    /// The day.
    pub on: NaiveDate,
    /// Who gave it.
    pub instructor: String,
    /// That person's position.
    pub position: String,
    /// What it was about, or the number of the written instruction.
    pub topic: String,
    /// Whether it was looked at that the learner understood.
    pub checked: bool,
}

/// Kinds of instruction, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum InstructionKind {
    /// Ievadapmācība.
    Induction,
    /// Sākotnējā instruktāža darba vietā.
    Initial,
    /// Atkārtota instruktāža.
    Repeated,
    /// Neplānota instruktāža.
    Unplanned,
    /// Mērķa instruktāža.
    Targeted,
    /// Tematiskā apmācība.
    Thematic,
}

impl Instruction {
    /// Judges the record before it is written.
    ///
    /// # Errors
    /// Each problem with its field.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("instructor", &self.instructor, 120);
        problems.optional("position", &self.position, 120);
        problems.optional("topic", &self.topic, 300);
        problems.into_result()
    }
}

/// The day on which instruction at the workplace was first given, which a placement needs before work begins.
pub fn instructed_on(log: &[Instruction]) -> Option<NaiveDate> {
    log.iter().filter(|one| one.kind == InstructionKind::Initial).map(|one| one.on).min()
}

/// The day on which the learner had both the induction and the instruction at the workplace.
pub fn ready_on(log: &[Instruction]) -> Option<NaiveDate> {
    let first = |kind| log.iter().filter(|one| one.kind == kind).map(|one| one.on).min();
    Some(first(InstructionKind::Induction)?.max(first(InstructionKind::Initial)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(kind: InstructionKind, on: &str) -> Instruction {
        let id = "01890a5d-ac96-774b-bcce-b302099a8057";
        Instruction {
            id: InstructionId::parse(id).unwrap(),
            placement_id: PlacementId::parse(id).unwrap(),
            kind,
            on: on.parse().unwrap(),
            instructor: "Juris Kalns".to_owned(),
            position: String::new(),
            topic: String::new(),
            checked: true,
        }
    }

    #[test]
    fn work_begins_after_induction_and_instruction_at_the_workplace() {
        use InstructionKind::{Induction, Initial, Repeated};
        let mut log = vec![given(Repeated, "2026-11-02"), given(Initial, "2026-11-09")];
        assert_eq!(instructed_on(&log), "2026-11-09".parse().ok());
        assert_eq!(ready_on(&log), None);
        log.push(given(Induction, "2026-11-10"));
        assert_eq!(ready_on(&log), "2026-11-10".parse().ok());
    }
}
