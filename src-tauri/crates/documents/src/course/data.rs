//! What these documents say; records as they are kept, texts empty where there is nothing to say.

use model::assessment::Appraisal;
use model::attendance::Absence;
use model::diary::DiaryEntry;
use model::instruction::Instruction;
use model::period::Period;
use model::placement::PlacementKind;
use model::visit::Visit;

use crate::report::Signatory;

/// Whose placement it is, where and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// Where the document is made, as the date line begins: „Daugavpilī”.
    pub place: String,
    /// The school's name.
    pub school: String,
    /// The school group.
    pub group: String,
    /// The trainee's name.
    pub trainee: String,
    /// The education programme's name.
    pub programme: String,
    /// The education programme's code.
    pub programme_code: String,
    /// The professional qualification.
    pub qualification: String,
    /// Level of the Latvian qualifications framework.
    pub level: u8,
    /// What kind of placement.
    pub kind: PlacementKind,
    /// The company's full name.
    pub company: String,
    /// Where the placement takes place.
    pub site: String,
    /// The school's supervisor: name, and position where known.
    pub supervisor: String,
    /// The company's mentor: name, and position where known.
    pub mentor: String,
    /// First and last day as agreed.
    pub period: Period,
    /// Hours of 60 minutes in all.
    pub hours_total: u32,
}

/// An entry, with the codes of the outcomes that its work touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The entry.
    pub entry: DiaryEntry,
    /// Codes, in the programme's order.
    pub outcomes: Vec<String>,
}

/// The content of a diary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diary {
    /// Whose placement it is.
    pub host: Host,
    /// Entries that were handed in, in the order of their days.
    pub entries: Vec<Written>,
    /// Absences, in the order of their days.
    pub absences: Vec<Absence>,
    /// The log of safety instruction, in the order of its days.
    pub instructions: Vec<Instruction>,
    /// The mentor's assessment; none before it is given.
    pub assessment: Option<Appraisal>,
    /// Who signs, in this order.
    pub signatories: Vec<Signatory>,
}

/// The content of the record of visits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitRecord {
    /// Whose placement it is.
    pub host: Host,
    /// Visits and talks that were held, in the order of their days.
    pub visits: Vec<Visit>,
    /// Who signs, in this order.
    pub signatories: Vec<Signatory>,
}
