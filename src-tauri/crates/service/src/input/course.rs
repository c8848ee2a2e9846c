//! What the screens send about the weeks at the company.

use chrono::NaiveDate;
use model::attendance::AbsenceReason;
use model::diary::EntrySource;
use model::id::{AbsenceId, DiaryEntryId, IncidentId, InstructionId, OutcomeId, PlacementId, VisitId};
use model::incident::{IncidentKind, Step};
use model::instruction::InstructionKind;
use model::visit::{Agreed, VisitKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// An entry of a diary as the form has it.
    DiaryEntryInput {
        /// The entry; none for a new one.
        id: Option<DiaryEntryId>,
        /// The placement.
        placement_id: PlacementId,
        /// First day; none as long as it is not given.
        start: Option<NaiveDate>,
        /// Last day; none as long as it is not given.
        end: Option<NaiveDate>,
        /// What was done.
        work: String,
        /// How long it took, in minutes.
        minutes: u32,
        /// Outcomes of the programme that it touched.
        outcome_ids: Vec<OutcomeId>,
        /// Where it comes from; a form only where it came with one.
        source: EntrySource,
        /// The picture of the paper in Base64; none keeps the one on record.
        scan: Option<String>,
        /// Whether it is handed in with this.
        hand_in: bool,
        /// Why a confirmed entry is changed.
        reason: String,
    }
    /// An entry of a diary.
    DiaryEntryRef {
        /// Which one.
        id: DiaryEntryId,
    }
    /// The picture of the paper that an entry was typed from.
    DiaryScanSave {
        /// The entry.
        id: DiaryEntryId,
        /// Where to save it; none means the documents' folder.
        path: Option<String>,
    }
    /// What a mentor says of entries.
    DiaryJudgement {
        /// The placement.
        placement_id: PlacementId,
        /// Which entries.
        entries: Vec<DiaryEntryId>,
        /// Whether they are confirmed; otherwise they are given back.
        confirm: bool,
        /// Who says it.
        by: String,
        /// When.
        on: Option<NaiveDate>,
        /// 1 to 10, `passed`, `not_passed`, or empty for none.
        mark: String,
        /// A remark, or what is to be put right.
        remark: String,
    }
    /// An absence as the form has it.
    AbsenceInput {
        /// The absence; none for a new one.
        id: Option<AbsenceId>,
        /// The placement.
        placement_id: PlacementId,
        /// First day.
        start: Option<NaiveDate>,
        /// Last day.
        end: Option<NaiveDate>,
        /// How much time was missed, in minutes.
        minutes: u32,
        /// Why.
        reason: AbsenceReason,
        /// When the company or the school was told.
        told_on: Option<NaiveDate>,
        /// What else is to be known.
        note: String,
    }
    /// An absence.
    AbsenceRef {
        /// Which one.
        id: AbsenceId,
    }
    /// A safety instruction as the form has it.
    InstructionInput {
        /// The instruction; none for a new one.
        id: Option<InstructionId>,
        /// The placement.
        placement_id: PlacementId,
        /// Which kind.
        kind: InstructionKind,
        /// The day.
        on: Option<NaiveDate>,
        /// Who gave it.
        instructor: String,
        /// That person's position.
        position: String,
        /// What it was about, or the number of the written instruction.
        topic: String,
        /// Whether it was looked at that the learner understood.
        checked: bool,
    }
    /// A safety instruction.
    InstructionRef {
        /// Which one.
        id: InstructionId,
    }
    /// A visit as the form has it.
    VisitInput {
        /// The visit; none for a new one.
        id: Option<VisitId>,
        /// The placement.
        placement_id: PlacementId,
        /// How it takes place.
        kind: VisitKind,
        /// The day.
        on: Option<NaiveDate>,
        /// Whether it has been held.
        held: bool,
        /// Who comes or calls for the school.
        by: String,
        /// Whom they talk with.
        with: String,
        /// What was seen and said.
        seen: String,
        /// What was agreed on.
        agreed: Vec<Agreed>,
    }
    /// A visit.
    VisitRef {
        /// Which one.
        id: VisitId,
    }
    /// An incident as the form has it.
    IncidentInput {
        /// The incident; none for a new one.
        id: Option<IncidentId>,
        /// The placement.
        placement_id: PlacementId,
        /// The day.
        on: Option<NaiveDate>,
        /// Of which kind.
        kind: IncidentKind,
        /// Whether it is serious.
        serious: bool,
        /// Who told of it.
        told_by: String,
        /// What happened.
        text: String,
        /// What was done about it.
        steps: Vec<Step>,
        /// When it was closed; none while it is open.
        closed_on: Option<NaiveDate>,
    }
    /// An incident.
    IncidentRef {
        /// Which one.
        id: IncidentId,
    }
}
