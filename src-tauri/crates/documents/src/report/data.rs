//! What a report says; texts as they are to be printed, empty where there is nothing to say.

use chrono::NaiveDate;
use model::assessment::Mark;
use model::expectation::{Side, Standing};
use model::grade::Grade;
use model::party::Party;
use model::placement::PlacementKind;
use model::quality::{Band, Completeness, GateState};

/// The content of one report.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Where it is made, as the date line begins: „Daugavpilī”.
    pub place: String,
    /// The school's name.
    pub school: String,
    /// Who prepared the report.
    pub author: Author,
    /// The trainee's name.
    pub trainee: String,
    /// The school group.
    pub group: String,
    /// The company's full name.
    pub company: String,
    /// Where the placement took place.
    pub site: String,
    /// The school's supervisor: name, and position where known.
    pub supervisor: String,
    /// The company's mentor: name, and position where known.
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
    /// The day on which the placement ended before its term, with the reason; empty for none.
    pub ended: String,
    /// What was agreed and how it was kept.
    pub expectations: Vec<Expectation>,
    /// The mentor's assessment.
    pub mentor_assessment: Option<MentorAssessment>,
    /// The school's final mark.
    pub final_mark: Option<FinalMark>,
    /// The quality of the placement.
    pub quality: Quality,
    /// What the author adds to the conclusion; empty for nothing.
    pub conclusion: String,
    /// Who signs, in this order.
    pub signatories: Vec<Signatory>,
}

/// Who prepared the report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Author {
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
}

/// Something a party offered or expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// Whose.
    pub party: Party,
    /// Offered or expected.
    pub side: Side,
    /// In words.
    pub text: String,
    /// Codes of the learning outcomes it serves.
    pub outcomes: Vec<String>,
    /// How far it has come.
    pub standing: Standing,
}

/// What the mentor says of the learner's work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MentorAssessment {
    /// A mark for each agreed outcome.
    pub outcomes: Vec<OutcomeMark>,
    /// The mark for the whole placement.
    pub overall: Option<Mark>,
    /// Strengths.
    pub strengths: String,
    /// What to work on.
    pub improvements: String,
    /// Characterisation in free words.
    pub characterisation: String,
    /// Who assessed.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// The mark for one outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeMark {
    /// The outcome's code.
    pub code: String,
    /// The outcome in words.
    pub text: String,
    /// The mark, or none where the outcome could not be assessed.
    pub mark: Option<Mark>,
    /// Evidence or a remark.
    pub remark: String,
}

/// The school's final mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinalMark {
    /// The mark.
    pub mark: Mark,
    /// How it came about.
    pub reason: String,
    /// Who gave it.
    pub by: String,
    /// When.
    pub on: NaiveDate,
}

/// The quality of the placement; scores from 0 to 100, unrounded.
#[derive(Debug, Clone, PartialEq)]
pub struct Quality {
    /// The index; nothing with fewer than two valid forms.
    pub index: Option<f64>,
    /// The index as it is shown, rounded half up.
    pub shown: Option<u8>,
    /// The band after the conditions had their say.
    pub band: Option<Band>,
    /// On how many forms it rests.
    pub completeness: Completeness,
    /// Whether a condition that is not met lowered the band.
    pub capped: bool,
    /// Whether something must be done at once.
    pub action_required: bool,
    /// From which distance of party scores a difference of opinion is told, in points.
    pub gap_limit: f64,
    /// All dimensions, in order.
    pub dimensions: Vec<Dimension>,
    /// All conditions, in order.
    pub gates: Vec<Gate>,
    /// Answers that raise an alert.
    pub alerts: Vec<Alert>,
    /// The parties' overall marks for the placement; no part of the index.
    pub overall_marks: Vec<OverallMark>,
    /// Open questions with answers, in order.
    pub open: Vec<OpenQuestion>,
}

/// A dimension of quality.
#[derive(Debug, Clone, PartialEq)]
pub struct Dimension {
    /// „D1”.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Weight within the index.
    pub weight: f64,
    /// The trainee's score.
    pub student: Option<f64>,
    /// The company's score.
    pub company: Option<f64>,
    /// The school's score.
    pub school: Option<f64>,
    /// The dimension's score.
    pub score: Option<f64>,
    /// Greatest distance between two parties.
    pub gap: f64,
    /// Whether the distance is a difference of opinion.
    pub flagged: bool,
}

/// A condition that must hold whatever the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// „G1”.
    pub id: String,
    /// The condition in words.
    pub text: String,
    /// Whether it is met; nothing where it was not looked at.
    pub state: Option<GateState>,
    /// What shows it.
    pub evidence: String,
    /// The day of the evidence.
    pub on: Option<NaiveDate>,
}

/// An answer that raises an alert whatever the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// „P07”.
    pub item: String,
    /// The statement that was disagreed with.
    pub text: String,
}

/// A party's overall mark for the placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverallMark {
    /// Whose.
    pub party: Party,
    /// The mark.
    pub mark: Grade,
}

/// An open question with its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The question.
    pub question: String,
    /// The answers; parties without an answer are left out.
    pub answers: Vec<Answer>,
}

/// An answer in free words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whose.
    pub party: Party,
    /// The answer.
    pub text: String,
}

/// Someone who signs the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// For which party; names the signature field.
    pub party: Party,
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
}
