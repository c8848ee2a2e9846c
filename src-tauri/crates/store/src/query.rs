//! What lists are asked and what their rows carry, as the screens get them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use model::company::SiteStanding;
use model::document::{DocumentKind, PartySignature};
use model::id::{CompanyId, DocumentId, PlacementId, StudentId};
use model::placement::{Blocker, Stage};
use model::student::LeavingKind;
use serde::{Deserialize, Serialize};

use crate::Picked;

/// Where a placement stands, as a list filters by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum StageFilter {
    /// Expectations are being agreed on.
    Agreeing,
    /// The agreement is being made and signed.
    Agreement,
    /// The weeks at the company, or before them with everything agreed.
    Running,
    /// Over and not assessed.
    Assessing,
    /// Assessed, questionnaires or gates missing.
    Quality,
    /// The report is missing or unsigned.
    Report,
    /// Nothing is left to do.
    Done,
    /// Ended before its time; in no other stage.
    Ended,
}

/// What asks for attention. A placement that ended before its time never does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Attention {
    /// The next step's day has passed.
    Overdue,
    /// The next step is due today or within seven days.
    ThisWeek,
    /// The next step is the company's or the student's.
    Waiting,
}

/// The order of a list of placements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PlacementSort {
    /// The latest start first.
    #[default]
    StartDesc,
    /// The earliest start first.
    StartAsc,
    /// Surname and name, Latvian order.
    Student,
    /// Company, Latvian order.
    Company,
    /// Number in the register.
    Number,
}

/// Which placements, in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct PlacementQuery {
    /// Words, each the beginning of one in the student, group, company, qualification or number.
    pub search: String,
    /// Only this stage.
    pub stage: Option<StageFilter>,
    /// Only what asks for this attention.
    pub attention: Option<Attention>,
    /// The order.
    pub sort: PlacementSort,
    /// Only some of the rows that the rest finds; none means all of them.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picked: Option<Picked<PlacementId>>,
    /// The `next` of the page before, under the same search, filters and order.
    pub after: Option<String>,
    /// Rows on a page, 1 to 200; 0 stands for 50.
    pub limit: u32,
}

/// A placement in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PlacementRow {
    /// Identifier.
    pub id: PlacementId,
    /// Number in the register.
    pub number: String,
    /// „Uzvārds, Vārds”.
    pub student: String,
    /// The student's group.
    pub group: String,
    /// The company with its legal form.
    pub company: String,
    /// Qualification of the programme.
    pub qualification: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Where work goes on; `None` when nothing is left to do.
    pub stage: Option<Stage>,
    /// The next step.
    pub next: Option<Blocker>,
    /// By when the next step is due; `None` when nothing is, or the placement ended early.
    pub due: Option<NaiveDate>,
    /// Whether that day has passed.
    pub overdue: bool,
    /// Whether the placement ended before its time.
    pub ended: bool,
    /// Quality index as shown, 0 to 100.
    pub index: Option<u32>,
    /// The student.
    pub student_id: StudentId,
    /// The company.
    pub company_id: CompanyId,
}

/// How many placements stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PlacementCounts {
    /// Expectations are being agreed on.
    pub agreeing: u32,
    /// The agreement is being made and signed.
    pub agreement: u32,
    /// Under way, or agreed and not begun.
    pub running: u32,
    /// Over and not assessed.
    pub assessing: u32,
    /// Questionnaires or gates missing.
    pub quality: u32,
    /// The report is missing or unsigned.
    pub report: u32,
    /// Nothing is left to do.
    pub done: u32,
    /// Ended before their time; counted in no stage.
    pub ended: u32,
    /// The next step's day has passed.
    pub overdue: u32,
    /// The next step is due today or within seven days.
    pub this_week: u32,
    /// The next step is the company's or the student's.
    pub waiting: u32,
    /// All placements.
    pub total: u32,
}

/// Whether learners attend the school.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Whom {
    /// Those who do.
    #[default]
    Present,
    /// Those who left.
    Left,
    /// Both.
    All,
}

/// Which students.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct PersonQuery {
    /// Words, each the beginning of one in the name or the group.
    pub search: String,
    /// Only this group.
    pub group: Option<String>,
    /// Those who attend the school, those who left, or both.
    pub whom: Whom,
    /// Only some of the rows that the rest finds; none means all of them.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picked: Option<Picked<StudentId>>,
    /// The `next` of the page before, under the same search and group.
    pub after: Option<String>,
    /// Rows on a page, 1 to 200; 0 stands for 50.
    pub limit: u32,
}

/// A student in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct StudentRow {
    /// Identifier.
    pub id: StudentId,
    /// „Uzvārds, Vārds”.
    pub name: String,
    /// Group.
    pub group: String,
    /// Qualification of the programme, or empty.
    pub qualification: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Whether a personal code is on record.
    pub has_code: bool,
    /// Placements, all of them.
    pub placements: u32,
    /// How the student left the school; none for one who attends it.
    pub left: Option<LeavingKind>,
}

/// What a list of companies can be narrowed down to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum CompanyFilter {
    /// Its suitability was never assessed.
    NotAssessed,
    /// Suitable everywhere.
    Suitable,
    /// Suitable under conditions, somewhere.
    WithConditions,
    /// Unsuitable, somewhere.
    Unsuitable,
    /// An assessment no longer holds.
    Expired,
    /// A cooperation agreement or memorandum ends soon.
    CooperationEnding,
    /// The insurance ends soon, or has ended.
    InsuranceEnding,
}

/// Which companies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct CompanyQuery {
    /// Words, each the beginning of one in the name, the legal form, the addresses or the registration number.
    pub search: String,
    /// Only these.
    pub filter: Option<CompanyFilter>,
    /// Only some of the rows that the rest finds; none means all of them.
    #[ts(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picked: Option<Picked<CompanyId>>,
    /// The `next` of the page before, under the same search and filter.
    pub after: Option<String>,
    /// Rows on a page, 1 to 200; 0 stands for 50.
    pub limit: u32,
}

/// A company in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct CompanyRow {
    /// Identifier.
    pub id: CompanyId,
    /// Name with its legal form.
    pub name: String,
    /// Registration number, or empty.
    pub registration_number: String,
    /// Where placements usually take place.
    pub address: String,
    /// How it stands with suitability: as its worst site.
    pub standing: SiteStanding,
    /// Mentors.
    pub mentors: u32,
    /// Placements, all of them.
    pub placements: u32,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// A document in a list, with what is known of its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct DocumentRow {
    /// Identifier.
    pub id: DocumentId,
    /// The placement.
    pub placement_id: PlacementId,
    /// What kind of document.
    pub kind: DocumentKind,
    /// Document number.
    pub number: String,
    /// 1 for the first of its kind.
    pub version: u32,
    /// Language of the document.
    pub language: String,
    /// When it was issued.
    #[ts(type = "string")]
    pub issued_at: DateTime<FixedOffset>,
    /// How each party has signed.
    pub signatures: Vec<PartySignature>,
    /// Files kept: 1 for the original alone, 0 where none was added.
    pub revisions: u32,
    /// Size of the latest file in bytes.
    pub bytes: u32,
}
