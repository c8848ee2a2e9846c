//! What is on record about the weeks at the company comes back as it went.

use chrono::NaiveDate;
use model::attachment::{Attachment, Media};
use model::attendance::{Absence, AbsenceReason};
use model::diary::{DiaryEntry, EntryMark, EntrySource, EntryState};
use model::id::{AbsenceId, DiaryEntryId, IncidentId, InstructionId, OutcomeId, PlacementId, VisitId};
use model::incident::{Incident, IncidentKind, Step};
use model::instruction::{Instruction, InstructionKind};
use model::visit::{Agreed, Visit, VisitKind};
use model::working_time::Minutes;

use crate::round_trip::comes_back;
use crate::support::World;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn come_back(world: &mut World, placement_id: &PlacementId) {
    let moment = chrono::DateTime::parse_from_rfc3339("2026-12-05T10:00:00+02:00").unwrap();
    let paper = Attachment { media: Media::Pdf, content: b"%PDF-1.7".to_vec() };
    let scan = world.write(|tx| tx.add_attachment(&paper, moment)).value;
    let mut entry = DiaryEntry {
        id: DiaryEntryId::new(&mut world.ids),
        placement_id: placement_id.clone(),
        start: day("2026-12-01"),
        end: day("2026-12-04"),
        work: "Slīpēja „galda” detaļas".to_owned(),
        minutes: Minutes::new(1890),
        outcome_ids: vec![OutcomeId::new(&mut world.ids)],
        state: EntryState::Confirmed,
        remark: "Tīrs darbs".to_owned(),
        mark: EntryMark::try_from("9".to_owned()).ok(),
        judged_by: "Jānis Bērzs".to_owned(),
        judged_on: Some(day("2026-12-04")),
        source: EntrySource::Paper,
        scan: Some(scan),
        reason: "Stundas pārskatītas".to_owned(),
    };
    comes_back(world, &entry);
    (entry.mark, entry.judged_on, entry.scan) = (None, None, None);
    comes_back(world, &entry);
    let (absence, instruction) = (AbsenceId::new(&mut world.ids), InstructionId::new(&mut world.ids));
    comes_back(
        world,
        &Absence {
            id: absence,
            placement_id: placement_id.clone(),
            start: day("2026-12-02"),
            end: day("2026-12-02"),
            minutes: Minutes::new(240),
            reason: AbsenceReason::SchoolDuty,
            told_on: Some(day("2026-12-01")),
            note: "eksāmens".to_owned(),
        },
    );
    comes_back(
        world,
        &Instruction {
            id: instruction,
            placement_id: placement_id.clone(),
            kind: InstructionKind::Targeted,
            on: day("2026-12-01"),
            instructor: "Juris Kalns".to_owned(),
            position: "darba aizsardzības speciālists".to_owned(),
            topic: "Nr. 4".to_owned(),
            checked: true,
        },
    );
    visits(world, placement_id);
}

fn visits(world: &mut World, placement_id: &PlacementId) {
    let agreed = |text: &str, due, done_on| Agreed { text: text.to_owned(), due, done_on };
    let mut visit = Visit {
        id: VisitId::new(&mut world.ids),
        placement_id: placement_id.clone(),
        kind: VisitKind::MidTerm,
        on: day("2026-12-03"),
        held: true,
        by: "Inga Liepa".to_owned(),
        with: "Jānis Bērzs".to_owned(),
        seen: "Darba vieta sakopta".to_owned(),
        agreed: vec![
            agreed("Cimdi", Some(day("2026-12-04")), None),
            agreed("Grafiks", None, Some(day("2026-12-05"))),
        ],
    };
    comes_back(world, &visit);
    visit.agreed.reverse();
    comes_back(world, &visit);
    let step = |text: &str| Step { on: day("2026-12-04"), text: text.to_owned() };
    let mut incident = Incident {
        id: IncidentId::new(&mut world.ids),
        placement_id: placement_id.clone(),
        on: day("2026-12-03"),
        kind: IncidentKind::Dignity,
        serious: true,
        told_by: "praktikants".to_owned(),
        text: "Rupja uzruna".to_owned(),
        steps: vec![step("Saruna"), step("Vienošanās")],
        closed_on: Some(day("2026-12-05")),
    };
    comes_back(world, &incident);
    (incident.closed_on, incident.steps) = (None, Vec::new());
    comes_back(world, &incident);
}
