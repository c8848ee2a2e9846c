//! Where a placement's agreement stands: issued, ready, or lacking something.

use i18n::{Language, Tr};
use model::document::{Document, DocumentKind};
use model::id::PlacementId;
use store::Reader;

use crate::document::{Issue, Office, require};
use crate::many::Obstacle;
use crate::placement::Record;
use crate::reply::{Refusal, Stop};
use crate::view::LeftOut;
use crate::wording;

/// Where a placement's agreement stands.
pub(super) enum Look {
    /// It was issued.
    Issued(Document, Sorting),
    /// It can be issued.
    Ready(Box<(Record, Issue)>),
    /// It cannot be issued yet.
    Lacking(Lacking),
}

/// What files are sorted by.
#[derive(Clone)]
pub(super) struct Sorting {
    pub(super) group: String,
    pub(super) company: String,
}

/// A placement whose agreement cannot be issued.
pub(super) struct Lacking {
    id: String,
    name: String,
    why: Why,
}

/// Why it cannot.
pub(super) enum Why {
    Obstacle(Obstacle),
    Refused(Refusal),
}

/// Looks where a placement's agreement stands.
pub(super) fn look(
    reader: &Reader<'_>,
    id: &PlacementId,
    office: &Office,
    language: Language,
) -> Result<Look, Stop> {
    let record = Record::read(reader, id)?;
    if let Some(latest) = record.latest(DocumentKind::Agreement) {
        return Ok(Look::Issued(latest.clone(), Sorting::of(&record)));
    }
    let lacking = |why| Look::Lacking(Lacking::of(&record, why));
    if record.placement.ended.is_some() {
        return Ok(lacking(Why::Obstacle(Obstacle::Ended)));
    }
    let issue = Issue::read(reader, office, &record, DocumentKind::Agreement, language)?;
    match require(&record, DocumentKind::Agreement, &issue) {
        Ok(()) => Ok(Look::Ready(Box::new((record, issue)))),
        Err(Stop::Refused(refusal)) => Ok(lacking(Why::Refused(refusal))),
        Err(failed @ Stop::Failed(_)) => Err(failed),
    }
}

impl Sorting {
    pub(super) fn of(record: &Record) -> Self {
        Self { group: record.student.group.clone(), company: record.company.full_name() }
    }
}

impl Lacking {
    pub(super) fn of(record: &Record, why: Why) -> Self {
        let (placement, student) = (&record.placement, &record.student);
        let name = format!("{} · {}, {}", placement.number, student.last_name, student.first_name);
        Self { id: placement.id.to_string(), name, why }
    }

    pub(super) fn told(self, tr: &Tr) -> LeftOut {
        let why = match self.why {
            Why::Obstacle(obstacle) => wording::obstacle(tr, obstacle),
            Why::Refused(Refusal { code, fields }) if fields.is_empty() => wording::refusal(tr, code),
            Why::Refused(Refusal { fields, .. }) => {
                let told = fields.iter().map(|field| wording::problem(tr, tr.language(), &field.problem));
                told.collect::<Vec<_>>().join(" ")
            }
        };
        LeftOut { id: self.id, name: self.name, why }
    }
}
