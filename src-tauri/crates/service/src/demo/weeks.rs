//! The weeks at the company in one placement of the files: from the file's words to the model's records.

use chrono::{Days, NaiveDate};
use model::attendance::{Absence, AbsenceReason};
use model::diary::{DiaryEntry, EntryMark, EntrySource, EntryState};
use model::id::{AbsenceId, DiaryEntryId, IdSource, IncidentId, InstructionId, PlacementId, VisitId};
use model::incident::{Incident, IncidentKind, Step};
use model::instruction::{Instruction, InstructionKind};
use model::visit::{Agreed, Visit, VisitKind};
use model::working_time::Minutes;
use serde::Deserialize;

use super::calendar::Calendar;
use super::scene::Act;
use super::shape::Day;

/// The last day of work before the day of the demonstration; what lies ahead was planned by then.
const LAST_FRIDAY: Day = -3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WeeksFile {
    pub(super) weeks: Vec<Weeks>,
}

/// What is on record about the weeks of a placement.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Weeks {
    pub(super) placement: u32,
    #[serde(default)]
    instructions: Vec<Given>,
    #[serde(default)]
    entries: Vec<Written>,
    #[serde(default)]
    absences: Vec<Missed>,
    #[serde(default)]
    visits: Vec<Visited>,
    incident: Option<Happened>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    kind: InstructionKind,
    on: Day,
    topic: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Which week of the placement, from 0.
    week: Day,
    hours: u32,
    state: EntryState,
    mark: Option<EntryMark>,
    #[serde(default)]
    remark: String,
    #[serde(default = "typed")]
    source: EntrySource,
    work: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Missed {
    start: Day,
    end: Day,
    hours: u32,
    reason: AbsenceReason,
    told: Option<Day>,
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Visited {
    kind: VisitKind,
    on: Day,
    /// Planned for a day that may have passed; what lies ahead is planned anyway.
    #[serde(default)]
    planned: bool,
    #[serde(default)]
    seen: String,
    #[serde(default)]
    agreed: Vec<Promised>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Promised {
    text: String,
    due: Day,
    done: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Happened {
    kind: IncidentKind,
    on: Day,
    serious: bool,
    told_by: String,
    text: String,
    step: String,
    done: Day,
}

const fn typed() -> EntrySource {
    EntrySource::Typed
}

/// Whose weeks they are.
pub(super) struct Of<'a> {
    pub(super) id: &'a PlacementId,
    pub(super) calendar: Calendar,
    /// The first day of the placement.
    pub(super) first: Day,
    pub(super) mentor: String,
    /// The mentor's position.
    pub(super) position: String,
    pub(super) supervisor: String,
}

impl Of<'_> {
    /// What each day leaves on record.
    pub(super) fn acts(&self, weeks: &Weeks, ids: &mut impl IdSource) -> Vec<(Day, Act)> {
        let mut acts: Vec<(Day, Act)> = Vec::new();
        acts.extend(weeks.instructions.iter().map(|one| (one.on, Act::Instruct(self.instruction(one, ids)))));
        acts.extend(weeks.entries.iter().map(|one| (self.friday(one), Act::Write(self.entry(one, ids)))));
        acts.extend(weeks.absences.iter().map(|one| (one.start, Act::Miss(self.absence(one, ids)))));
        acts.extend(
            weeks.visits.iter().map(|one| (one.on.min(LAST_FRIDAY), Act::Visit(self.visit(one, ids)))),
        );
        acts.extend(weeks.incident.iter().map(|one| (one.done, Act::Happen(self.incident(one, ids)))));
        acts
    }

    fn friday(&self, entry: &Written) -> Day {
        self.first + entry.week * 7 + 4
    }

    fn instruction(&self, one: &Given, ids: &mut impl IdSource) -> Instruction {
        Instruction {
            id: InstructionId::new(ids),
            placement_id: self.id.clone(),
            kind: one.kind,
            on: self.calendar.date(one.on),
            instructor: self.mentor.clone(),
            position: self.position.clone(),
            topic: one.topic.clone(),
            checked: true,
        }
    }

    fn entry(&self, one: &Written, ids: &mut impl IdSource) -> DiaryEntry {
        let end = self.calendar.date(self.friday(one));
        let entry = DiaryEntry {
            id: DiaryEntryId::new(ids),
            placement_id: self.id.clone(),
            start: end - Days::new(4),
            end,
            work: one.work.clone(),
            minutes: Minutes::new(one.hours * 60),
            outcome_ids: Vec::new(),
            state: one.state,
            remark: String::new(),
            mark: None,
            judged_by: String::new(),
            judged_on: None,
            source: one.source,
            scan: None,
            reason: String::new(),
        };
        match one.state {
            EntryState::Confirmed => entry.confirmed(&self.mentor, end, one.mark, &one.remark),
            EntryState::Returned => entry.returned(&self.mentor, end, &one.remark),
            EntryState::Draft | EntryState::HandedIn => entry,
        }
    }

    fn absence(&self, one: &Missed, ids: &mut impl IdSource) -> Absence {
        Absence {
            id: AbsenceId::new(ids),
            placement_id: self.id.clone(),
            start: self.calendar.date(one.start),
            end: self.calendar.date(one.end),
            minutes: Minutes::new(one.hours * 60),
            reason: one.reason,
            told_on: self.day(one.told),
            note: one.note.clone(),
        }
    }

    fn visit(&self, one: &Visited, ids: &mut impl IdSource) -> Visit {
        let agreed = |agreed: &Promised| Agreed {
            text: agreed.text.clone(),
            due: self.day(Some(agreed.due)),
            done_on: self.day(agreed.done),
        };
        Visit {
            id: VisitId::new(ids),
            placement_id: self.id.clone(),
            kind: one.kind,
            on: self.calendar.date(one.on),
            held: !one.planned && one.on < 0,
            by: self.supervisor.clone(),
            with: self.mentor.clone(),
            seen: one.seen.clone(),
            agreed: one.agreed.iter().map(agreed).collect(),
        }
    }

    fn incident(&self, one: &Happened, ids: &mut impl IdSource) -> Incident {
        Incident {
            id: IncidentId::new(ids),
            placement_id: self.id.clone(),
            on: self.calendar.date(one.on),
            kind: one.kind,
            serious: one.serious,
            told_by: one.told_by.clone(),
            text: one.text.clone(),
            steps: vec![Step { on: self.calendar.date(one.done), text: one.step.clone() }],
            closed_on: self.day(Some(one.done)),
        }
    }

    fn day(&self, day: Option<Day>) -> Option<NaiveDate> {
        day.map(|day| self.calendar.date(day))
    }
}
