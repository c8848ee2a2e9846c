//! What an assessment sheet and a characterisation say; texts as they are to be printed, empty where there is nothing to say.

use chrono::NaiveDate;
use model::assessment::{AssessmentPart, Hire, Mark, ProposalState};
use model::placement::PlacementKind;

use crate::report::Signatory;

/// Whose placement it was, where and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Where the document is made, as the date line begins: „Daugavpilī”.
    pub place: String,
    /// The school's name.
    pub school: String,
    /// The trainee's name.
    pub trainee: String,
    /// The school group.
    pub group: String,
    /// The company's full name.
    pub company: String,
    /// Where the placement took place.
    pub site: String,
    /// The school's supervisor.
    pub supervisor: String,
    /// The company's mentor.
    pub mentor: String,
    /// What kind of placement.
    pub kind: PlacementKind,
    /// The education programme's name.
    pub programme: String,
    /// The education programme's code.
    pub programme_code: String,
    /// The professional qualification.
    pub qualification: String,
    /// Level of the Latvian qualifications framework.
    pub level: u8,
    /// First day.
    pub start: NaiveDate,
    /// Last day as agreed.
    pub end: NaiveDate,
    /// Hours of 60 minutes in all.
    pub hours_total: u32,
    /// What the placement was for.
    pub goal: String,
}

/// The school's sheet: outcomes, parts with weights, the final mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentSheet {
    /// Whose placement.
    pub subject: Subject,
    /// Outcomes as the mentor judged them.
    pub outcomes: Vec<SheetOutcome>,
    /// Who judged the outcomes, and when; none where nobody did.
    pub judged: Option<(String, NaiveDate)>,
    /// What the final mark is made of; none where it stands by itself.
    pub parts: Vec<SheetPart>,
    /// The weights of the parts with points, in per cent in all.
    pub weighed: u32,
    /// The weighted mean in hundredths of a point.
    pub hundredths: Option<u32>,
    /// How far what the weights give has come.
    pub state: ProposalState,
    /// What the weights give.
    pub proposed: Option<Mark>,
    /// The final mark, with its reason, whoever gave it and the day.
    pub final_mark: Option<SheetMark>,
    /// The day of the defence.
    pub defended_on: Option<NaiveDate>,
    /// Members of the commission.
    pub commission: Vec<String>,
    /// Number of the protocol.
    pub protocol: String,
    /// Who signs, in this order.
    pub signatories: Vec<Signatory>,
}

/// An outcome on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetOutcome {
    /// The outcome's code.
    pub code: String,
    /// The outcome in words.
    pub text: String,
    /// How far it was reached; none where it could not be assessed.
    pub mark: Option<Mark>,
    /// What shows it.
    pub evidence: String,
}

/// A part of the final mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPart {
    /// The part.
    pub part: AssessmentPart,
    /// Its weight, in per cent.
    pub weight: u32,
    /// Its mark; none while it is missing.
    pub mark: Option<Mark>,
    /// What it gives to the mean, in hundredths of a point.
    pub hundredths: Option<u32>,
}

/// A mark with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetMark {
    /// The mark.
    pub mark: Mark,
    /// Why it is this one.
    pub reason: String,
    /// Who gave it.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// What the company says of the learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Characterisation {
    /// Whose placement.
    pub subject: Subject,
    /// Criteria by name with their marks, in the form's order.
    pub criteria: Vec<(String, Mark)>,
    /// The mark for the whole placement.
    pub overall: Option<Mark>,
    /// Characterisation in free words.
    pub words: String,
    /// Strengths.
    pub strengths: String,
    /// What to work on.
    pub improvements: String,
    /// Advice to the school.
    pub advice: String,
    /// Whether the company would employ the learner.
    pub hire: Option<Hire>,
    /// Who assessed.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}
