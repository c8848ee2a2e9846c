//! What a write says of itself, and what it tells afterwards.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    /// The school.
    School,
    /// A supervisor at the school.
    Supervisor,
    /// A programme with its outcomes.
    Programme,
    /// A group of learners.
    StudyGroup,
    /// A learner.
    Student,
    /// A host of placements.
    Company,
    /// A company's mentor.
    Mentor,
    /// An assessment of a site's suitability.
    Suitability,
    /// A company's capacity for one qualification and school year.
    Capacity,
    /// A cooperation agreement or memorandum.
    Cooperation,
    /// An insurance policy of a company.
    Policy,
    /// A placement.
    Placement,
    /// An item of the expectations matrix.
    Expectation,
    /// A party's consent.
    Consent,
    /// The assessment of a placement.
    Assessment,
    /// A party's quality questionnaire.
    QualityForm,
    /// The gates of a placement.
    Gates,
    /// The working time of a placement.
    WorkingTime,
    /// The individual plan of a placement.
    Plan,
    /// What is on record about the needs of a placement.
    Provisions,
    /// An entry of a diary.
    DiaryEntry,
    /// Time that a learner missed.
    Absence,
    /// A safety instruction that was given.
    Instruction,
    /// A visit or a talk of the school.
    Visit,
    /// An incident or a complaint.
    Incident,
    /// A document that was issued, with its file.
    Document,
    /// A form that was handed out.
    Packet,
    /// A trusted certificate.
    Anchor,
    /// An authority of the school's own.
    Issuer,
    /// Rules, templates or questionnaires as data.
    Ruleset,
    /// A register's search, filters and order under a name.
    SavedView,
    /// An item that is kept for the expectations of other placements.
    ProvenItem,
}

impl Entity {
    /// All kinds, those that others refer to first.
    pub const ALL: [Self; 32] = [
        Self::School,
        Self::Ruleset,
        Self::Anchor,
        Self::Issuer,
        Self::Supervisor,
        Self::Programme,
        Self::StudyGroup,
        Self::Student,
        Self::Company,
        Self::Mentor,
        Self::Suitability,
        Self::Capacity,
        Self::Cooperation,
        Self::Policy,
        Self::Placement,
        Self::Expectation,
        Self::Consent,
        Self::Assessment,
        Self::QualityForm,
        Self::Gates,
        Self::WorkingTime,
        Self::Plan,
        Self::Provisions,
        Self::DiaryEntry,
        Self::Absence,
        Self::Instruction,
        Self::Visit,
        Self::Incident,
        Self::Document,
        Self::Packet,
        Self::SavedView,
        Self::ProvenItem,
    ];

    /// The kind's stable name: the word in the journal, and the table's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Supervisor => "supervisor",
            Self::Programme => "programme",
            Self::StudyGroup => "study_group",
            Self::Student => "student",
            Self::Company => "company",
            Self::Mentor => "mentor",
            Self::Suitability => "suitability",
            Self::Capacity => "capacity",
            Self::Cooperation => "cooperation",
            Self::Policy => "policy",
            Self::Placement => "placement",
            Self::Expectation => "expectation",
            Self::Consent => "consent",
            Self::Assessment => "assessment",
            Self::QualityForm => "quality_form",
            Self::Gates => "gates",
            Self::WorkingTime => "working_time",
            Self::Plan => "plan",
            Self::Provisions => "provisions",
            Self::DiaryEntry => "diary_entry",
            Self::Absence => "absence",
            Self::Instruction => "instruction",
            Self::Visit => "visit",
            Self::Incident => "incident",
            Self::Document => "document",
            Self::Packet => "packet",
            Self::Anchor => "anchor",
            Self::Issuer => "issuer",
            Self::Ruleset => "ruleset",
            Self::SavedView => "saved_view",
            Self::ProvenItem => "proven_item",
        }
    }
}

/// The text is no kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no kind of record")]
pub struct UnknownEntity;

impl std::str::FromStr for Entity {
    type Err = UnknownEntity;

    fn from_str(text: &str) -> Result<Self, UnknownEntity> {
        Self::ALL.into_iter().find(|entity| entity.as_str() == text).ok_or(UnknownEntity)
    }
}

/// Who writes, when and why: the same for every journal entry of one write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, with the offset of the place.
    pub at: DateTime<FixedOffset>,
    /// Who, by the name that the workspace knows.
    pub actor: String,
    /// The operation's stable name („student.save”).
    pub operation: &'static str,
    /// The last journal entry that the person had seen; a record changed since is not overwritten. `None` where
    /// nobody looked at a record before writing it.
    pub seen: Option<u32>,
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It is new.
    Created,
    /// It is another than before.
    Changed,
    /// It is gone.
    Removed,
}

/// One record that a write changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The kind of record.
    pub entity: Entity,
    /// Its identifier.
    pub id: String,
    /// What happened.
    pub kind: ChangeKind,
}

/// What a write gave back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// The value of the change.
    pub value: T,
    /// Every record that is not as it was before, once each, in the order of the first change.
    pub changes: Vec<Change>,
    /// The number of the write in the journal; `None` where it left nothing there.
    pub change_set: Option<u32>,
}

/// Changes as they gather: what happens to a record twice is told once.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    places: HashMap<(Entity, String), usize>,
    changes: Vec<Option<Change>>,
}

impl Changes {
    pub(crate) fn add(&mut self, entity: Entity, id: &str, kind: ChangeKind) {
        let place = *self.places.entry((entity, id.to_owned())).or_insert(self.changes.len());
        let Some(earlier) = self.changes.get_mut(place) else {
            return self.changes.push(Some(Change { entity, id: id.to_owned(), kind }));
        };
        let kind = merged(earlier.as_ref().map(|change| change.kind), kind);
        *earlier = kind.map(|kind| Change { entity, id: id.to_owned(), kind });
    }

    /// Whether the write under way has changed a record.
    pub(crate) fn has(&self, entity: Entity, id: &str) -> bool {
        self.places.contains_key(&(entity, id.to_owned()))
    }

    /// Records of a kind that are not as they were; new ones do not count.
    pub(crate) fn of(&self, entity: Entity) -> impl Iterator<Item = &str> {
        let changed = self.changes.iter().flatten();
        changed
            .filter(move |change| change.entity == entity && change.kind == ChangeKind::Changed)
            .map(|change| change.id.as_str())
    }

    pub(crate) fn into_vec(self) -> Vec<Change> {
        self.changes.into_iter().flatten().collect()
    }
}

/// What two changes of one record come to; `None` when the record came and went.
fn merged(earlier: Option<ChangeKind>, later: ChangeKind) -> Option<ChangeKind> {
    match (earlier, later) {
        (Some(ChangeKind::Created), ChangeKind::Removed) => None,
        (Some(ChangeKind::Created), _) => Some(ChangeKind::Created),
        (Some(ChangeKind::Removed), ChangeKind::Created) => Some(ChangeKind::Changed),
        (_, later) => Some(later),
    }
}

/// One line of a record's history.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// Place in the journal, from 1.
    pub seq: u32,
    /// The write it belongs to; all records that one write changed share it.
    pub change_set: u32,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who.
    pub actor: String,
    /// The operation's stable name.
    pub operation: String,
    /// The kind of the record that it happened to: the one asked for, or a part of it.
    pub entity: Entity,
    /// The identifier of that record.
    pub id: String,
    /// What happened to the record; `None` for a note.
    pub kind: Option<ChangeKind>,
    /// What was noted, by its stable name (`personal_code_shown`).
    pub note: Option<String>,
    /// Whether what the record was and became was erased.
    pub is_erased: bool,
    /// The record as it was; `None` for a new one, a note, and where the content was erased.
    pub before: Option<serde_json::Value>,
    /// The record as it became; `None` for a removed one, a note, and where the content was erased.
    pub after: Option<serde_json::Value>,
}
