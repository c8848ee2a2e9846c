//! What the history says of each field of each record: its label, which is that of the screen, and how its value is
//! shown. A field that stands in no table would be told by nothing: a test holds every record against its table.

mod company;
mod course;
mod packet;
mod placement;
mod school;

use i18n::Tr;
use serde_json::Value;
use store::Entity;

/// A message that takes nothing.
pub(super) type Label = fn(Tr) -> String;

/// A field of a record, by the name it has in the journal.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) label: Label,
    pub(super) show: Show,
}

const fn field(name: &'static str, label: Label, show: Show) -> Field {
    Field { name, label, show }
}

/// A field that tells a person nothing: an identifier, a fingerprint, a place in a list, or the record in whose
/// history this one is told of.
const fn silent(name: &'static str) -> Field {
    Field { name, label: Tr::app_none, show: Show::Nothing }
}

/// How a value is shown.
pub(super) enum Show {
    /// Not at all.
    Nothing,
    /// As it stands.
    Text,
    /// A long text: its lines that went and came.
    Lines,
    /// A whole number.
    Number,
    /// A whole number, 0 where it is not known.
    Known,
    /// Yes or no.
    YesNo,
    /// A day.
    Day,
    /// A day and the time.
    Moment,
    /// A school year, by the calendar year in which it begins.
    SchoolYear,
    /// A mark of any scale, with its word.
    Mark,
    /// That there is one, by this mask, and never what it is.
    Masked(&'static str),
    /// A word of an enumeration, in the language of the screens.
    Word(fn(Tr, &Value) -> Option<String>),
    /// The name of the record with this identifier.
    NameOf(Entity),
    /// The learning outcome with this identifier.
    Outcome,
    /// The module with this identifier, of the programme whose history it is.
    Module,
    /// The site with this identifier, of the company that the record names.
    Site,
    /// An item of a classification.
    Item(&'static str),
    /// A statement of the questionnaire that the record names.
    Statement,
    /// An open question of that questionnaire.
    Question,
    /// A gate of the questionnaire that the record's placement has.
    Gate,
    /// A day of the week, 1 for Monday.
    Weekday,
    /// A criterion of the checklist that the record names.
    Criterion,
    /// A criterion of the form that the assessment names.
    AssessmentCriterion,
    /// The fields of an object, or of none.
    Parts(&'static [Field]),
    /// Objects, each known by the value of one field: which came, which went, and what changed in the others.
    List(List),
    /// Values: which came and which went.
    Each(&'static Show),
    /// Values by key: how the key is shown, and how the value.
    Keyed(&'static Show, &'static Show),
}

/// A list of objects.
pub(super) struct List {
    /// The field that tells them apart.
    pub(super) key: &'static str,
    /// The fields that name one to a person.
    pub(super) named_by: &'static [&'static str],
    /// All fields.
    pub(super) fields: &'static [Field],
}

/// What the history says of a kind of record.
pub(super) struct Table {
    /// What people call it.
    pub(super) title: Label,
    /// The fields that name one to a person; none for the only one of its kind.
    pub(super) named_by: &'static [&'static str],
    /// All fields.
    pub(super) fields: &'static [Field],
}

/// The table of a kind of record.
pub(super) fn table(entity: Entity) -> &'static Table {
    match entity {
        Entity::School => &school::SCHOOL,
        Entity::Supervisor => &school::SUPERVISOR,
        Entity::Programme => &school::PROGRAMME,
        Entity::StudyGroup => &school::GROUP,
        Entity::Student => &school::STUDENT,
        Entity::Anchor => &school::ANCHOR,
        Entity::Issuer => &school::ISSUER,
        Entity::Ruleset => &school::RULESET,
        Entity::SavedView => &school::SAVED_VIEW,
        Entity::ProvenItem => &placement::PROVEN_ITEM,
        Entity::Company => &company::COMPANY,
        Entity::Mentor => &company::MENTOR,
        Entity::Suitability => &company::SUITABILITY,
        Entity::Capacity => &company::CAPACITY,
        Entity::Cooperation => &company::COOPERATION,
        Entity::Policy => &company::POLICY,
        Entity::Placement => &placement::PLACEMENT,
        Entity::Expectation => &placement::EXPECTATION,
        Entity::Consent => &placement::CONSENT,
        Entity::Assessment => &placement::ASSESSMENT,
        Entity::QualityForm => &placement::QUALITY_FORM,
        Entity::Gates => &placement::GATES,
        Entity::WorkingTime => &placement::WORKING_TIME,
        Entity::Plan => &placement::PLAN,
        Entity::Provisions => &placement::PROVISIONS,
        Entity::DiaryEntry => &course::DIARY_ENTRY,
        Entity::Absence => &course::ABSENCE,
        Entity::Instruction => &course::INSTRUCTION,
        Entity::Visit => &course::VISIT,
        Entity::Incident => &course::INCIDENT,
        Entity::Document => &placement::DOCUMENT,
        Entity::Packet => &packet::PACKET,
    }
}
