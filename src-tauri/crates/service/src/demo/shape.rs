//! The shape of the files in `assets/demo`: records that refer to each other by key, and days counted from
//! the Monday of the week in which the demonstration is made.

use std::collections::BTreeMap;

use model::assessment::Hire;
use model::company::{CooperationKind, Finding, SuitabilityVerdict};
use model::document::SignatureState;
use model::expectation::{Manner, Side, Standing};
use model::identity_document::{DocumentNumber, IdentityDocumentKind};
use model::party::Party;
use model::placement::PlacementKind;
use model::plan::Place;
use model::quality::GateState;
use model::school::{School, Signatory};
use model::student::Representative;
use serde::Deserialize;

/// Days from the Monday of this week, at a weekend of the coming one; negative ones are past.
pub(super) type Day = i64;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SchoolFile {
    pub(super) school: School,
    pub(super) supervisors: Vec<Supervisor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Supervisor {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) position: String,
    pub(super) phone: String,
    pub(super) email: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProgrammeFile {
    pub(super) programmes: Vec<Programme>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Programme {
    pub(super) key: String,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) qualification: String,
    pub(super) sector: String,
    pub(super) field: String,
    pub(super) lki_level: u8,
    pub(super) years: u8,
    pub(super) placement_hours: u32,
    /// Key of the version before, where there is one.
    pub(super) follows: Option<String>,
    /// The day from which it holds.
    pub(super) valid_from: Option<Day>,
    #[serde(default)]
    pub(super) modules: Vec<Module>,
    pub(super) outcomes: Vec<Outcome>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Module {
    pub(super) code: String,
    pub(super) name: String,
    /// Hours of theory, of practical lessons and of placement.
    pub(super) hours: [u32; 3],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Outcome {
    /// Code of the module that it belongs to.
    pub(super) module: Option<String>,
    pub(super) code: String,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompanyFile {
    pub(super) companies: Vec<Company>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Company {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) legal_form: String,
    pub(super) registration_number: Option<String>,
    pub(super) address: String,
    #[serde(default)]
    pub(super) site_address: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) signatory: Signatory,
    pub(super) mentors: Vec<Mentor>,
    /// Sites besides the usual one.
    #[serde(default)]
    pub(super) sites: Vec<Site>,
    /// Who may sign besides the signatory.
    #[serde(default)]
    pub(super) representatives: Vec<CompanyRepresentative>,
    #[serde(default)]
    pub(super) suitability: Vec<Suitability>,
    #[serde(default)]
    pub(super) capacity: Vec<Capacity>,
    #[serde(default)]
    pub(super) cooperation: Vec<Cooperation>,
    #[serde(default)]
    pub(super) policies: Vec<Policy>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Site {
    pub(super) name: String,
    pub(super) address: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompanyRepresentative {
    pub(super) name: String,
    pub(super) position: String,
    pub(super) authority: String,
    pub(super) from: Option<Day>,
    pub(super) until: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Suitability {
    /// Which site, from 0; none means the company with all its sites.
    pub(super) site: Option<usize>,
    pub(super) verdict: SuitabilityVerdict,
    #[serde(default)]
    pub(super) conditions: String,
    pub(super) on: Day,
    /// Key of a supervisor.
    pub(super) by: String,
    /// Days for which it holds, where they are not the usual ones.
    pub(super) holds: Option<Day>,
    pub(super) next_check: Option<Day>,
    /// What was found, by criterion; the others meet them.
    #[serde(default)]
    pub(super) findings: BTreeMap<String, Finding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Capacity {
    /// Key of a programme.
    pub(super) programme: String,
    /// 0 is this school year, -1 the one before.
    pub(super) year: i32,
    pub(super) planned: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cooperation {
    pub(super) kind: CooperationKind,
    pub(super) number: String,
    pub(super) signed: Day,
    pub(super) until: Option<Day>,
    pub(super) subject: String,
    #[serde(default)]
    pub(super) note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Policy {
    pub(super) insurer: String,
    pub(super) number: String,
    pub(super) sum: Option<u32>,
    pub(super) until: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Training {
    pub(super) course: String,
    pub(super) hours: u32,
    #[serde(default)]
    pub(super) certificate: String,
    pub(super) issued: Day,
    pub(super) until: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mentor {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) position: String,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) qualification: String,
    pub(super) training: Option<Training>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StudentFile {
    pub(super) students: Vec<Student>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Student {
    pub(super) key: String,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) programme: String,
    pub(super) group: String,
    /// Whole years of age on the day on which the demonstration is made.
    pub(super) age: u32,
    /// Days since the last birthday.
    pub(super) days: u64,
    pub(super) personal_code: Option<String>,
    #[serde(default)]
    pub(super) document: Option<StudentDocument>,
    pub(super) phone: String,
    pub(super) email: String,
    pub(super) address: String,
    #[serde(default)]
    pub(super) representative: Representative,
}

/// What a student has instead of a personal code.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StudentDocument {
    pub(super) kind: IdentityDocumentKind,
    pub(super) number: DocumentNumber,
    pub(super) country: String,
    /// Its last day.
    pub(super) until: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExpectationFile {
    pub(super) expectations: Vec<Expectation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expectation {
    pub(super) key: String,
    /// The programme that it belongs to; any, where none is named.
    pub(super) programme: Option<String>,
    pub(super) party: Party,
    pub(super) side: Side,
    pub(super) text: String,
    /// Codes of the programme's outcomes.
    #[serde(default)]
    pub(super) outcomes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlacementFile {
    pub(super) placements: Vec<Placement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Placement {
    pub(super) number: u32,
    pub(super) student: String,
    pub(super) company: String,
    pub(super) mentor: Option<String>,
    pub(super) supervisor: Option<String>,
    pub(super) kind: PlacementKind,
    pub(super) start: Day,
    pub(super) end: Day,
    pub(super) hours_total: u32,
    pub(super) hours_per_day: u32,
    pub(super) goal: String,
    pub(super) insurance: String,
    #[serde(default)]
    pub(super) remuneration: String,
    /// What its week has besides the hours a day; the week is that of those hours where nothing is said.
    pub(super) hours: Option<WorkingHours>,
    /// The individual plan of work-based learning.
    #[serde(default)]
    pub(super) plan: Vec<PlanRow>,
    /// Keys of the library.
    #[serde(default)]
    pub(super) expectations: Vec<String>,
    pub(super) standing: Option<Standing>,
    #[serde(default)]
    pub(super) unfulfilled: Vec<String>,
    /// Keys of items that were added after the consents, which are stale since.
    #[serde(default)]
    pub(super) added_later: Vec<String>,
    #[serde(default)]
    pub(super) consents: Vec<Consent>,
    pub(super) ended: Option<Ended>,
    pub(super) agreement: Option<Issue>,
    pub(super) midterm: Option<Assessment>,
    pub(super) own: Option<Assessment>,
    pub(super) assessment: Option<Assessment>,
    pub(super) diary: Option<SchoolMark>,
    pub(super) defence: Option<SchoolMark>,
    pub(super) final_mark: Option<FinalMark>,
    pub(super) sheet: Option<Issue>,
    pub(super) characterisation: Option<Issue>,
    #[serde(default)]
    pub(super) forms: Vec<Form>,
    pub(super) gates: Option<Gates>,
    pub(super) report: Option<Issue>,
}

/// A row of an individual plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanRow {
    /// Code of the module.
    pub(super) module: String,
    pub(super) place: Place,
    /// Lessons at the school, hours in the company; 0 for what is left of the hours of the placement.
    pub(super) amount: u32,
    pub(super) start: Day,
    pub(super) end: Day,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WorkingHours {
    /// Whether there is an employment contract.
    #[serde(default)]
    pub(super) employed: bool,
    /// Lessons at the school, from Monday.
    #[serde(default)]
    pub(super) lessons: Vec<u32>,
    /// Why limits are exceeded.
    #[serde(default)]
    pub(super) note: String,
}

impl Placement {
    /// The day on which it is entered: a week before anything else happens, or within the last week where
    /// nothing else did.
    pub(super) fn first_day(&self) -> Day {
        let agreement = self.agreement.as_ref().map(|issue| issue.issued);
        let first = self.consents.iter().map(|consent| consent.on).chain(agreement).min();
        first.map_or(Day::from(self.number % 5) - 7, |first| first - 7)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Consent {
    pub(super) party: Party,
    pub(super) on: Day,
    pub(super) manner: Manner,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ended {
    pub(super) on: Day,
    pub(super) reason: String,
}

/// A document that is issued, and how far the parties' signatures have come.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Issue {
    pub(super) issued: Day,
    #[serde(default)]
    pub(super) signatures: Vec<Signature>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Signature {
    pub(super) party: Party,
    pub(super) state: SignatureState,
    pub(super) on: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Assessment {
    pub(super) on: Day,
    pub(super) overall: Option<u8>,
    /// A digit a criterion, in the form's order; 0 is 10.
    pub(super) criteria: String,
    pub(super) hire: Option<Hire>,
    #[serde(default)]
    pub(super) advice: String,
    pub(super) strengths: String,
    pub(super) improvements: String,
    pub(super) characterisation: String,
    pub(super) marks: Vec<Mark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mark {
    /// Code of the outcome.
    pub(super) outcome: String,
    /// Points; none where the outcome could not be assessed.
    #[serde(rename = "mark")]
    pub(super) points: Option<u8>,
    #[serde(default)]
    pub(super) remark: String,
}

const fn yes() -> bool {
    true
}

/// The school's mark of the diary, or of the defence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SchoolMark {
    #[serde(rename = "mark")]
    pub(super) points: u8,
    pub(super) on: Day,
    #[serde(default)]
    pub(super) protocol: String,
    #[serde(default)]
    pub(super) remark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FinalMark {
    #[serde(rename = "mark")]
    pub(super) points: u8,
    pub(super) on: Day,
    pub(super) reason: String,
    /// Whether it is confirmed, with all that it is made from.
    #[serde(default = "yes")]
    pub(super) confirmed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Form {
    pub(super) party: Party,
    pub(super) on: Day,
    /// One sign an item, in order: 4 to 1, `N` not applicable, `-` not answered.
    pub(super) answers: String,
    pub(super) overall: u8,
    #[serde(default)]
    pub(super) open: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gates {
    pub(super) on: Day,
    pub(super) answers: Vec<GateAnswer>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GateAnswer {
    pub(super) gate: String,
    pub(super) state: GateState,
    pub(super) evidence: String,
    pub(super) on: Option<Day>,
}
