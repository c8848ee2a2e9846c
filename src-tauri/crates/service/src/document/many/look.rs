//! Where a placement's agreement stands: issued, ready, or lacking something.

use i18n::{Language, Tr};
use model::document::{Document, DocumentKind};
use model::id::PlacementId;
use model::problem::Problem;
use store::Reader;

use crate::document::{Issue, Office, missing};
use crate::many::Obstacle;
use crate::placement::Record;
use crate::reply::{RefusalCode, Stop};
use crate::view::{LeftOut, MissingItem};
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
    Missing(Vec<Problem>),
    Refused(RefusalCode),
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
    let missing = issue.template.as_ref().map(|template| missing::of(&record, template, issue.day));
    let missing = missing.unwrap_or_default();
    if !missing.is_empty() {
        let told = |item: MissingItem| Problem::NotOnRecord { what: item.requirement };
        return Ok(lacking(Why::Missing(missing.into_iter().map(told).collect())));
    }
    Ok(match issue.objection {
        Some(code) => lacking(Why::Refused(code)),
        None => Look::Ready(Box::new((record, issue))),
    })
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
            Why::Refused(code) => wording::refusal(tr, code),
            Why::Missing(problems) => {
                let told = problems.iter().map(|problem| wording::problem(tr, tr.language(), problem));
                told.collect::<Vec<_>>().join(" ")
            }
        };
        LeftOut { id: self.id, name: self.name, why }
    }
}
