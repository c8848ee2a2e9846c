//! What the screens get to see of the weeks at the company.

use chrono::NaiveDate;
use model::attendance::{Absence, HoursDone};
use model::diary::{DiaryEntry, DiaryFinding, DiaryWeeks};
use model::id::IncidentId;
pub use model::incident::Incident;
use model::incident::IncidentKind;
use model::instruction::Instruction;
use model::period::Period;
use model::quality::GateState;
use model::visit::Visit;
use serde::{Deserialize, Serialize};
use store::{Late, LateRow};
use ts_rs::TS;

wire! {
    /// The diary of a placement.
    DiaryView {
        /// Its entries, in the order of their days.
        entries: Vec<DiaryEntry>,
        /// The weeks of the placement, and how the diary stands in them.
        weeks: DiaryWeeks,
        /// What is to be said of the entries.
        findings: Vec<DiaryFinding>,
        /// The days that count.
        period: Period,
    }
    /// Presence at the company.
    AttendanceView {
        /// Absences, in the order of their days.
        absences: Vec<Absence>,
        /// How far the hours have come.
        hours: HoursDone,
        /// The days that count.
        period: Period,
    }
    /// The log of safety instruction.
    Instructions {
        /// In the order of their days.
        instructions: Vec<Instruction>,
    }
    /// The visits of a placement.
    Visits {
        /// In the order of their days.
        visits: Vec<Visit>,
    }
    /// The incidents of a placement.
    Incidents {
        /// In the order of their days.
        rows: Vec<IncidentRow>,
    }
    /// That there is an incident; never what happened.
    IncidentRow {
        /// Identifier.
        id: IncidentId,
        /// The day.
        on: NaiveDate,
        /// Of which kind.
        kind: IncidentKind,
        /// Whether it is serious.
        serious: bool,
        /// How many steps were taken.
        steps: u32,
        /// When it was closed.
        closed_on: Option<NaiveDate>,
    }
    /// What of one kind is late.
    LateView {
        /// What.
        what: Late,
        /// Placements, the longest first; at most ten.
        rows: Vec<LateRow>,
        /// Whether there are more.
        more: bool,
    }
    /// Answers to gates that follow from the record; a person accepts them.
    GateProposals {
        /// One for each gate that the record says something of.
        proposals: Vec<GateProposal>,
    }
    /// An answer to a gate that follows from the record.
    GateProposal {
        /// The gate.
        gate: String,
        /// Whether it is passed.
        state: GateState,
        /// What shows it, in the language of the screens.
        evidence: String,
        /// The day of it.
        on: Option<NaiveDate>,
    }
}
