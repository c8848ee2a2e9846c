//! The diary and the record of visits, from what is on record. Drafts of the diary and incidents stay out of them.

use documents::course::{Diary, Host, VisitRecord, Written};
use documents::{Error, Press, Print, Signing};
use i18n::Language;
use model::attendance::Absence;
use model::diary::{DiaryEntry, EntryState};
use model::document::DocumentKind;
use model::instruction::Instruction;
use model::party::Party;
use model::visit::Visit;
use store::Reader;

use super::agreement::place;
use super::report::signatory;
use super::{Issue, outcome_codes};
use crate::placement::Record;
use crate::reply::Stop;

/// What is on record about the weeks at the company, as far as documents tell it.
#[derive(Default)]
pub(super) struct Course {
    entries: Vec<DiaryEntry>,
    absences: Vec<Absence>,
    instructions: Vec<Instruction>,
    visits: Vec<Visit>,
}

impl Course {
    /// Reads what a kind of document tells; nothing for other kinds.
    pub(super) fn read(reader: &Reader<'_>, record: &Record, kind: DocumentKind) -> Result<Self, Stop> {
        let id = &record.placement.id;
        Ok(match kind {
            DocumentKind::Diary => Self {
                entries: reader.diary(id)?.into_iter().filter(|e| e.state != EntryState::Draft).collect(),
                absences: reader.absences(id)?,
                instructions: reader.instructions(id)?,
                visits: Vec::new(),
            },
            DocumentKind::Visit => {
                let held = reader.visits(id)?.into_iter().filter(|visit| visit.held);
                Self { visits: held.collect(), ..Self::default() }
            }
            _ => Self::default(),
        })
    }

    /// Whether there is nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.visits.is_empty()
    }
}

/// Makes the diary of a placement.
pub(super) fn diary(press: &mut Press, record: &Record, issue: &Issue) -> Result<Print, Error> {
    let written = |entry: &DiaryEntry| Written {
        outcomes: outcome_codes(record, &entry.outcome_ids),
        entry: entry.clone(),
    };
    let diary = Diary {
        host: host(record, issue.language),
        entries: issue.course.entries.iter().map(written).collect(),
        absences: issue.course.absences.clone(),
        instructions: issue.course.instructions.clone(),
        assessment: record.assessment.mentor.clone(),
        signatories: Party::ALL.iter().map(|party| signatory(record, *party)).collect(),
    };
    press.diary(&diary, &issue.options(Signing::Paper))
}

/// Makes the record of the school's visits to a placement.
pub(super) fn visits(press: &mut Press, record: &Record, issue: &Issue) -> Result<Print, Error> {
    let told = VisitRecord {
        host: host(record, issue.language),
        visits: issue.course.visits.clone(),
        signatories: [Party::School, Party::Company].map(|party| signatory(record, party)).to_vec(),
    };
    press.visits(&told, &issue.options(Signing::Paper))
}

fn host(record: &Record, language: Language) -> Host {
    let (placement, programme) = (&record.placement, &record.programme);
    let with = |name: &str, position: &str| match position.trim() {
        "" => name.to_owned(),
        position => format!("{name}, {position}"),
    };
    Host {
        place: place(&record.school, language),
        school: record.school.name.clone(),
        group: record.student.group.clone(),
        trainee: record.student.full_name(),
        programme: programme.name.clone(),
        programme_code: programme.code.clone(),
        qualification: programme.qualification.clone(),
        level: programme.lki_level,
        kind: placement.kind,
        company: record.company.full_name(),
        site: placement.site_address.clone(),
        supervisor: record.supervisor.as_ref().map(|s| with(&s.name, &s.position)).unwrap_or_default(),
        mentor: record.mentor.as_ref().map(|m| with(&m.name, &m.position)).unwrap_or_default(),
        period: placement.period,
        hours_total: placement.hours_total,
    }
}
