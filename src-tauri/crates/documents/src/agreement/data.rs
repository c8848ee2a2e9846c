//! What an agreement says of its parties; texts as they are to be printed, empty where there is nothing to say.

use chrono::NaiveDate;
use model::expectation::{Manner, Side};
use model::identity_document::IdentityDocumentKind;
use model::party::Party;
use model::placement::PlacementKind;
use model::plan::{Place, PlanSums};
use model::working_time::{LessonLength, Shift};
use serde::Deserialize;

/// The particulars of one agreement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Where it is made, as the date line begins: „Daugavpilī”, or „Daugavpils” in English.
    pub place: String,
    /// The school.
    pub school: Organisation,
    /// The company or other host.
    pub company: Organisation,
    /// The trainee.
    pub trainee: Trainee,
    /// What the placement is.
    pub subject: Subject,
    /// When and where it is.
    pub time: Time,
    /// The school's supervisor.
    pub supervisor: Supervisor,
    /// The company's mentor.
    pub mentor: Supervisor,
    /// What the parties offer and expect, in the order to be printed.
    pub expectations: Vec<Expectation>,
    /// Who consented to the expectations.
    pub consents: Vec<Consent>,
    /// Insurer, policy number, sum and term in words; empty where none is needed.
    pub insurance: String,
    /// Pay or stipend, travel, lodging in words; empty for none.
    pub remuneration: String,
    /// Names of the annexes; the placement programme, as a rule.
    pub annexes: Vec<String>,
    /// The individual plan of work-based learning; none where there is none, or where the document leaves it as it is.
    pub plan: Option<Plan>,
    /// The agreement that is amended or ended, and how; none for an agreement itself.
    pub supplement: Option<Supplement>,
}

/// What an amendment or a termination says of the agreement it belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Supplement {
    /// The agreement's number.
    pub agreement: String,
    /// The day on which it was issued.
    pub issued_on: Option<NaiveDate>,
    /// The last day, where the placement ends before its time.
    pub ended_on: Option<NaiveDate>,
    /// Why it ends.
    pub reason: String,
    /// What an amendment changes.
    pub changes: Vec<Change>,
}

/// A term of the agreement that becomes another.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Which.
    pub term: Term,
    /// As the agreement had it.
    pub before: String,
    /// As it is to be.
    pub after: String,
}

/// A term that an amendment can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// From when to when.
    Period,
    /// Hours in all.
    HoursTotal,
    /// Hours a day.
    HoursPerDay,
    /// Where.
    Site,
    /// The school's supervisor.
    Supervisor,
    /// The company's mentor.
    Mentor,
    /// The aim.
    Goal,
    /// Insurance.
    Insurance,
    /// Pay and expenses.
    Remuneration,
    /// The individual plan.
    Plan,
}

/// A legal person that is a party.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Organisation {
    /// Full name, with the legal form where there is one.
    pub name: String,
    /// Registration number.
    pub registration_number: String,
    /// Registered address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Who signs.
    pub signatory: Signatory,
}

/// Who signs for an organisation, and by what right.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signatory {
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
    /// What the right rests on, as „saskaņā ar …” continues: „nolikumu”, „statūtiem”.
    pub authority: String,
}

/// The trainee.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trainee {
    /// Name and surname.
    pub name: String,
    /// Personal code as it is to be printed, or what stands in for one.
    pub personal_code: String,
    /// The document that is printed where there is no personal code.
    pub document: Option<IdentityDocument>,
    /// Date of birth, printed where there is no personal code.
    pub birth_date: Option<NaiveDate>,
    /// Declared address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// The school group.
    pub group: String,
    /// A minor's legal representative; with one, the clauses for minors apply and a fourth signature is asked for.
    pub representative: Option<Representative>,
}

/// A document that tells who the trainee is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityDocument {
    /// What kind of document.
    pub kind: IdentityDocumentKind,
    /// Its number.
    pub number: String,
    /// The country that issued it, in the language of the agreement.
    pub country: String,
    /// Its last day, where it has one.
    pub valid_until: Option<NaiveDate>,
}

/// A minor's legal representative.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Representative {
    /// Name and surname.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// What the placement is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
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
    /// The aim in words.
    pub goal: String,
    /// The learning outcomes.
    pub outcomes: Vec<Outcome>,
}

/// A learning outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Outcome {
    /// Its code.
    pub code: String,
    /// Its words.
    pub text: String,
}

/// When and where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Hours of 60 minutes in all.
    pub hours_total: u32,
    /// Hours of 60 minutes a day; printed where no week is agreed on.
    pub hours_per_day: u32,
    /// The week that is agreed on, from Monday; may be empty.
    pub week: Vec<Shift>,
    /// How long a lesson of the school is.
    pub lesson: LessonLength,
    /// Where the placement takes place.
    pub site: String,
}

/// Who leads the placement for the school or the company.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Supervisor {
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Qualification and experience.
    pub qualification: String,
}

/// Something a party offers or expects.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Whose.
    pub party: Party,
    /// Offered or expected.
    pub side: Side,
    /// In words.
    pub text: String,
    /// Codes of the learning outcomes it serves.
    pub outcomes: Vec<String>,
}

/// A party's consent to the expectations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Which party.
    pub party: Party,
    /// Who spoke for it.
    pub person: String,
    /// When.
    pub on: NaiveDate,
    /// How.
    pub manner: Manner,
}

/// The individual plan.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its rows, in the order to be printed.
    pub rows: Vec<PlanRow>,
    /// What they come to.
    pub sums: PlanSums,
}

/// A module, or a part of one, in one place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanRow {
    /// Code and name of the module.
    pub module: String,
    /// Where it is learnt.
    pub place: Place,
    /// Lessons at the school, hours of 60 minutes in the company.
    pub amount: u32,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}
