//! One record of each kind of the weeks at the company, with something in every field.

use model::attendance::{Absence, AbsenceReason};
use model::diary::{DiaryEntry, EntryMark, EntrySource, EntryState};
use model::incident::{Incident, IncidentKind, Step};
use model::instruction::{Instruction, InstructionKind};
use model::visit::{Agreed, Visit, VisitKind};
use model::working_time::Minutes;
use serde_json::Value;
use store::Entity;

use super::{day, id, sample, x};

pub(super) fn entry() -> (Entity, Value) {
    sample(&DiaryEntry {
        id: id(),
        placement_id: id(),
        start: day(),
        end: day(),
        work: x(),
        minutes: Minutes::new(480),
        outcome_ids: vec![id()],
        state: EntryState::Confirmed,
        remark: x(),
        mark: Some(EntryMark::Passed),
        judged_by: x(),
        judged_on: Some(day()),
        source: EntrySource::Typed,
        scan: Some(x()),
        reason: x(),
    })
}

pub(super) fn absence() -> (Entity, Value) {
    sample(&Absence {
        id: id(),
        placement_id: id(),
        start: day(),
        end: day(),
        minutes: Minutes::new(480),
        reason: AbsenceReason::Justified,
        told_on: Some(day()),
        note: x(),
    })
}

pub(super) fn instruction() -> (Entity, Value) {
    sample(&Instruction {
        id: id(),
        placement_id: id(),
        kind: InstructionKind::Initial,
        on: day(),
        instructor: x(),
        position: x(),
        topic: x(),
        checked: true,
    })
}

pub(super) fn visit() -> (Entity, Value) {
    sample(&Visit {
        id: id(),
        placement_id: id(),
        kind: VisitKind::OnSite,
        on: day(),
        held: true,
        by: x(),
        with: x(),
        seen: x(),
        agreed: vec![Agreed { text: x(), due: Some(day()), done_on: Some(day()) }],
    })
}

pub(super) fn incident() -> (Entity, Value) {
    sample(&Incident {
        id: id(),
        placement_id: id(),
        on: day(),
        kind: IncidentKind::Safety,
        serious: true,
        told_by: x(),
        text: x(),
        steps: vec![Step { on: day(), text: x() }],
        closed_on: Some(day()),
    })
}
