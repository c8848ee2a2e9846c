//! What the screens and the command line send: text as it was typed, choices as they were made.
//!
//! Nothing here is known to be valid; each use case parses what it takes.

mod assessment;
mod company;
mod course;
mod packet;
mod plan;
mod school_year;
mod template;
mod working_time;

use std::collections::BTreeMap;

pub use assessment::*;
use chrono::NaiveDate;
pub use company::*;
pub use course::*;
use model::document::{DocumentKind, SignatureState};
use model::expectation::{Manner, Side, Standing};
use model::id::{
    AnchorId, CompanyId, ConsentId, DocumentId, ExpectationId, GroupId, IssuedId, IssuerId, MentorId,
    ModuleId, OutcomeId, PlacementId, ProgrammeId, ProvenItemId, SavedViewId, StudentId, SupervisorId,
};
use model::identity_document::IdentityDocumentKind;
use model::party::Party;
use model::placement::PlacementKind;
use model::quality::{Answer, GateAnswer};
use model::school::School;
use model::student::{LeavingKind, Representative};
pub use packet::*;
pub use plan::*;
pub use school_year::*;
use serde::{Deserialize, Serialize};
pub use store::{CompanyQuery, ListQuery, PersonQuery, PlacementQuery};
pub use template::*;
use ts_rs::TS;
pub use working_time::*;

/// The input of a command that needs none.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

wire! {
    /// Makes a new, empty workspace.
    WorkspaceCreate {
        /// Where the file shall stand.
        path: String,
        /// The school's name.
        school_name: String,
        /// The school's town, nominative.
        town: String,
    }
    /// A file chosen by its path.
    FilePath {
        /// The path.
        path: String,
    }
    /// A place to save in; none means the workspace's documents folder.
    SavePath {
        /// The path, or none.
        path: Option<String>,
    }
    /// A choice of language.
    LanguageChoice {
        /// `lv` or `en`.
        language: String,
    }
    /// A choice of appearance.
    ThemeChoice {
        /// `system`, `light` or `dark`.
        theme: String,
    }
    /// A placement.
    PlacementRef {
        /// Its identifier.
        id: PlacementId,
    }
    /// A student.
    StudentRef {
        /// Its identifier.
        id: StudentId,
    }
    /// A supervisor.
    SupervisorRef {
        /// Its identifier.
        id: SupervisorId,
    }
    /// An item of the expectations matrix.
    ExpectationRef {
        /// Its identifier.
        id: ExpectationId,
    }
    /// A consent.
    ConsentRef {
        /// Its identifier.
        id: ConsentId,
    }
    /// A document.
    DocumentRef {
        /// Its identifier.
        id: DocumentId,
    }
    /// A trusted certificate.
    AnchorRef {
        /// Its identifier.
        id: AnchorId,
    }
    /// A placement as the form has it.
    PlacementInput {
        /// None makes a new one.
        id: Option<PlacementId>,
        /// The learner.
        student_id: StudentId,
        /// The host.
        company_id: CompanyId,
        /// The mentor.
        mentor_id: Option<MentorId>,
        /// The supervisor.
        supervisor_id: Option<SupervisorId>,
        /// The programme.
        programme_id: ProgrammeId,
        /// The kind.
        kind: PlacementKind,
        /// First day.
        start: NaiveDate,
        /// Last day.
        end: NaiveDate,
        /// Hours of 60 minutes in all.
        hours_total: u32,
        /// Hours of 60 minutes a day.
        hours_per_day: u32,
        /// Where it takes place; empty takes the company's usual site.
        site_address: String,
        /// The aim.
        goal: String,
        /// Insurance, or empty.
        insurance: String,
        /// Pay, transport, lodging, or empty.
        remuneration: String,
    }
    /// The early end of a placement.
    PlacementEnd {
        /// The placement.
        id: PlacementId,
        /// Last day.
        on: NaiveDate,
        /// Why.
        reason: String,
    }
    /// A student as the form has it.
    StudentInput {
        /// None makes a new one.
        id: Option<StudentId>,
        /// Given names.
        first_name: String,
        /// Surname.
        last_name: String,
        /// A new personal code; none leaves the one on record, empty text removes it.
        personal_code: Option<String>,
        /// The document that stands in for a personal code; none removes the one on record.
        document: Option<IdentityDocumentInput>,
        /// Date of birth, as typed.
        birth_date: String,
        /// Group.
        group: String,
        /// Programme.
        programme_id: Option<ProgrammeId>,
        /// Telephone.
        phone: String,
        /// E-mail.
        email: String,
        /// Declared address.
        address: String,
        /// Legal representative.
        representative: Representative,
    }
    /// A document that tells who a student is, as the form has it.
    IdentityDocumentInput {
        /// What kind of document.
        kind: IdentityDocumentKind,
        /// A new number; none leaves the one on record.
        number: Option<String>,
        /// The country that issued it: an item of the classification, or one of its words.
        country: String,
        /// Its last day, as typed; empty for one without a term.
        valid_until: String,
    }
    /// A supervisor as the form has it.
    SupervisorInput {
        /// None makes a new one.
        id: Option<SupervisorId>,
        /// Name and surname.
        name: String,
        /// Position.
        position: String,
        /// Telephone.
        phone: String,
        /// E-mail.
        email: String,
    }
    /// A programme as the form has it; an outcome with an empty identifier is new.
    ProgrammeInput {
        /// None makes a new one.
        id: Option<ProgrammeId>,
        /// Code.
        code: String,
        /// Name.
        name: String,
        /// Qualification.
        qualification: String,
        /// Sector: an item of the classification, or other words.
        sector: String,
        /// Field of education (ISCED-F 2013), or empty.
        field: String,
        /// LKI level.
        lki_level: u8,
        /// Years that it takes; 0 where that is not known.
        years: u8,
        /// Hours of placement in all; 0 where that is not known.
        placement_hours: u32,
        /// The day from which the version holds; none for today, where the change makes a new one.
        valid_from: Option<NaiveDate>,
        /// Modules, in order.
        modules: Vec<ModuleInput>,
        /// Outcomes, in order.
        outcomes: Vec<OutcomeInput>,
    }
    /// A version of a programme.
    ProgrammeRef {
        /// Its identifier.
        id: ProgrammeId,
    }
    /// A module as the form has it.
    ModuleInput {
        /// None makes a new one.
        id: Option<ModuleId>,
        /// Short code.
        code: String,
        /// Name.
        name: String,
        /// Hours of theory.
        theory_hours: u32,
        /// Hours of practical lessons at the school.
        practice_hours: u32,
        /// Hours of placement.
        placement_hours: u32,
    }
    /// A group as the form has it.
    GroupInput {
        /// None makes a new one.
        id: Option<GroupId>,
        /// Name.
        name: String,
        /// School year, by the calendar year in which it begins.
        school_year: i32,
        /// Programme, any version of it.
        programme_id: Option<ProgrammeId>,
        /// Year of study, 0 where that is not known.
        course: u8,
        /// The group's teacher.
        teacher: String,
    }
    /// A group.
    GroupRef {
        /// Its identifier.
        id: GroupId,
    }
    /// What is decided for the next school year.
    RolloverInput {
        /// The school year, by the calendar year in which it begins.
        school_year: i32,
        /// The last day of those who finish.
        left_on: NaiveDate,
        /// Groups; one that is left out stays as it is.
        groups: Vec<RolloverMove>,
        /// Places that companies plan for that year; those that are left out are not carried over.
        places: Vec<PlacesMove>,
    }
    /// Places that a company plans for the next school year.
    PlacesMove {
        /// The company.
        company_id: CompanyId,
        /// The programme that gives the qualification.
        programme_id: ProgrammeId,
        /// How many.
        planned: u32,
    }
    /// What is decided for one group.
    RolloverMove {
        /// The group.
        id: GroupId,
        /// What becomes of it.
        step: RolloverStep,
        /// Its name in that year.
        name: String,
    }
    /// The end of a learner's time at the school.
    StudentLeave {
        /// The learner.
        id: StudentId,
        /// The last day.
        on: NaiveDate,
        /// How.
        how: LeavingKind,
    }
    /// A learning outcome as the form has it.
    OutcomeInput {
        /// None makes a new one.
        id: Option<OutcomeId>,
        /// The module that it belongs to, by its place among the modules, from 0; or none.
        module: Option<u32>,
        /// Short code.
        code: String,
        /// Text.
        text: String,
    }
    /// The school as the form has it.
    SchoolInput {
        /// The school.
        school: School,
    }
    /// An item of the matrix as the form has it.
    ExpectationInput {
        /// None makes a new one.
        id: Option<ExpectationId>,
        /// The placement.
        placement_id: PlacementId,
        /// Whose item.
        party: Party,
        /// Offered or expected.
        side: Side,
        /// In words.
        text: String,
        /// Outcomes that it serves.
        outcome_ids: Vec<OutcomeId>,
    }
    /// How far an item has come.
    ExpectationStanding {
        /// The item.
        id: ExpectationId,
        /// How far.
        standing: Standing,
    }
    /// A party's consent to the matrix as it stands.
    ConsentInput {
        /// The placement.
        placement_id: PlacementId,
        /// The party.
        party: Party,
        /// Who spoke for it.
        person: String,
        /// When.
        agreed_on: NaiveDate,
        /// How.
        manner: Manner,
    }
    /// A party's answers.
    QualityFormInput {
        /// The placement.
        placement_id: PlacementId,
        /// The party.
        party: Party,
        /// Answers by item.
        answers: BTreeMap<String, Answer>,
        /// Free answers by question.
        open: BTreeMap<String, String>,
        /// Overall mark, 1–10.
        overall: Option<u8>,
        /// When.
        answered_on: NaiveDate,
    }
    /// The gates' answers.
    GatesInput {
        /// The placement.
        placement_id: PlacementId,
        /// One answer a gate.
        answers: Vec<GateAnswer>,
    }
    /// A document to be made.
    DocumentRequest {
        /// The placement.
        placement_id: PlacementId,
        /// What kind.
        kind: DocumentKind,
        /// Language of the document, `lv` or `en`.
        language: String,
    }
    /// A document to be saved.
    DocumentSave {
        /// The document.
        id: DocumentId,
        /// Where; none means the workspace's documents folder.
        path: Option<String>,
    }
    /// How a party signed outside the program.
    SignatureInput {
        /// The document.
        id: DocumentId,
        /// The party.
        party: Party,
        /// How far.
        state: SignatureState,
        /// Who signed.
        signer: String,
        /// When.
        on: Option<NaiveDate>,
        /// Who recorded it; asked for a signature on paper.
        recorded_by: String,
        /// The picture of the signed paper, Base64: PDF, JPEG or PNG. Without one, the picture on record stays.
        scan: Option<String>,
    }
    /// The picture of a signed paper, to be saved to disk.
    ScanSave {
        /// The document.
        id: DocumentId,
        /// Whose signature.
        party: Party,
        /// Where to; the documents folder where nothing is given.
        path: Option<String>,
    }
    /// A signature to be made.
    SignInput {
        /// The document.
        id: DocumentId,
        /// For which party.
        party: Party,
        /// With which key.
        with: SignWith,
        /// Sign without a time stamp, although a service is set.
        without_time_stamp: bool,
    }
    /// A signed container, to be kept with the placement of the document inside.
    ContainerInput {
        /// The container, Base64.
        content: String,
        /// Whose signature each claim stands for; claims that are not named are left out.
        parties: Vec<ClaimParty>,
        /// Who checked the signatures, with a program that can.
        recorded_by: String,
    }
    /// Whose signature a claim in a container stands for.
    ClaimParty {
        /// The claim's place in the container, from 0.
        claim: u32,
        /// The party.
        party: Party,
    }
    /// How this computer signs.
    SigningSettingsInput {
        /// The time-stamp service's address; empty for none.
        time_stamps: String,
        /// The path of the card's library; empty for none.
        card_library: String,
    }
    /// A file from outside.
    FileInput {
        /// Its name.
        name: String,
        /// Its bytes, Base64.
        content: String,
    }
    /// What is kept for a programme's placements.
    ProvenItemsOf {
        /// Any version of the programme.
        programme_id: ProgrammeId,
    }
    /// An item to be kept for the expectations of other placements.
    ProvenItemInput {
        /// None keeps a new one.
        id: Option<ProvenItemId>,
        /// Any version of the programme for whose placements it is; none for those of every programme.
        programme_id: Option<ProgrammeId>,
        /// Whose item it is.
        party: Party,
        /// Offered or expected.
        side: Side,
        /// The item in words.
        text: String,
        /// Codes of the learning outcomes that it serves.
        outcome_codes: Vec<String>,
    }
    /// An item that is kept.
    ProvenItemRef {
        /// Its identifier.
        id: ProvenItemId,
    }
    /// A document that was signed elsewhere.
    ReceiveInput {
        /// Its bytes, Base64.
        content: String,
        /// Who signed for whom, where the field does not tell.
        parties: Vec<SignerParty>,
    }
    /// The party for which somebody signed.
    SignerParty {
        /// The signature field.
        field: String,
        /// The party.
        party: Party,
    }
    /// A spreadsheet to be imported.
    ImportFile {
        /// `students`, `companies`, `placements` or `programmes`.
        kind: ImportKind,
        /// The file's name.
        name: String,
        /// Its bytes, Base64.
        content: String,
    }
    /// Another sheet of the file that was read.
    ImportSheetChoice {
        /// Its name.
        sheet: String,
    }
    /// Which column holds which field, and what was chosen for rows that fit several records.
    ImportColumns {
        /// Column (from 0) to field; columns that are left out are not read.
        columns: Vec<ColumnChoice>,
        /// Choices between records.
        choices: Vec<RowChoice>,
    }
    /// Which rows of a preview are shown.
    ImportRowsQuery {
        /// Only those that fare so.
        state: Option<crate::view::ImportState>,
        /// How many of them come before.
        from: u32,
        /// How many at most, 1 to 200.
        limit: u32,
    }
    /// The record that a row means.
    RowChoice {
        /// Row as Excel shows it.
        row: u32,
        /// The field that fits several records, by its stable name.
        field: String,
        /// The record's identifier; none for a new record.
        record: Option<String>,
    }
    /// One column's field.
    ColumnChoice {
        /// Column, from 0.
        column: u32,
        /// Field, by its stable name.
        field: String,
    }
    /// A register.
    ExportRegister {
        /// Which.
        register: RegisterName,
    }
    /// A list to be written to a file.
    ExportInput {
        /// Which register, and what of it.
        list: ExportList,
        /// Columns by their stable names; none means all that are not guarded.
        columns: Vec<String>,
        /// What kind of file.
        format: ExportFormat,
        /// The path; none means the workspace's documents folder.
        path: Option<String>,
    }
    /// Which programmes.
    #[derive(Default)]
    ProgrammeQuery {
        /// Words that all begin a word of the programme's; empty for all programmes.
        search: String,
    }
    /// Placements to be written as a calendar.
    CalendarInput {
        /// Which placements.
        query: PlacementQuery,
        /// The path; none means the workspace's documents folder.
        path: Option<String>,
    }
    /// An act over many students.
    StudentsAct {
        /// Which students.
        query: PersonQuery,
        /// What is done.
        act: StudentAct,
    }
    /// Agreements of many placements.
    AgreementsAct {
        /// Which placements.
        query: PlacementQuery,
        /// Language of those that are issued now.
        language: String,
    }
    /// Agreements of many placements, to be issued and written.
    AgreementsPrint {
        /// Which placements.
        query: PlacementQuery,
        /// Language of those that are issued now.
        language: String,
        /// How they come out.
        paper: AgreementsPaper,
        /// The file or folder; none puts it among the documents.
        path: Option<String>,
    }
    /// An act over many placements.
    PlacementsAct {
        /// Which placements.
        query: PlacementQuery,
        /// What is done.
        act: PlacementAct,
    }
    /// What a register shows, to be kept under a name.
    SavedViewInput {
        /// None keeps a new one.
        id: Option<SavedViewId>,
        /// The name.
        name: String,
        /// What is shown.
        shows: ListQuery,
    }
    /// What is kept under a name.
    SavedViewRef {
        /// Its identifier.
        id: SavedViewId,
    }
    /// A signing identity to be made for the school.
    IdentityInput {
        /// Who signs.
        name: String,
        /// Password that protects the file.
        password: String,
        /// Folder to save in; none means the workspace's documents folder.
        folder: Option<String>,
        /// The school's authority; none for one to be made, its key under the same password.
        issuer: Option<IssuerKey>,
        /// The identity that it renews.
        renews: Option<IssuedId>,
    }
    /// The key of the school's authority, from the file that the school keeps.
    IssuerKey {
        /// Which authority.
        id: IssuerId,
        /// The PKCS#12 file, Base64.
        file: String,
        /// Its password.
        password: String,
    }
    /// An identity that is not to be believed any more.
    IdentityWithdraw {
        /// Which.
        id: IssuedId,
        /// The authority that issued it.
        issuer: IssuerKey,
    }
    /// A path to be chosen in the system's own dialog.
    PickPath {
        /// What for.
        purpose: PickPurpose,
        /// Suggested file name.
        suggested: String,
    }
    /// A file to be shown by the system.
    ShowFile {
        /// Its path.
        path: String,
        /// Show it in its folder instead of opening it.
        in_folder: bool,
    }
    /// The history of a record.
    HistoryRef {
        /// The entity's stable name.
        entity: String,
        /// The record's identifier.
        id: String,
        /// Where the page goes on; none begins with the latest.
        before: Option<u32>,
    }
    /// A text to find in every register.
    FindText {
        /// Words, each the beginning of one.
        text: String,
    }
    /// A page of what was done.
    HistoryPageQuery {
        /// Where the page goes on; none begins with the latest.
        before: Option<u32>,
    }
    /// One write.
    ChangeSetRef {
        /// Its number.
        change_set: u32,
    }
}

/// What becomes of a group in the next school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RolloverStep {
    /// It goes on in the next year of study.
    MoveUp,
    /// It has finished; its students leave as graduates.
    Finish,
    /// It goes on in the same year of study.
    Stay,
}

/// What an import brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Students.
    Students,
    /// Companies.
    Companies,
    /// Placements.
    Placements,
    /// Programmes with their modules and outcomes.
    Programmes,
}

/// The key that signs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum SignWith {
    /// One in a PKCS#12 file.
    File {
        /// The file, Base64.
        identity: String,
        /// Its password.
        password: String,
    },
    /// One on a card.
    Card {
        /// The fingerprint of its certificate.
        certificate: String,
        /// The PIN; empty where it is typed on the reader.
        pin: String,
    },
}

/// A register that can be written to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisterName {
    /// Students.
    Students,
    /// Companies.
    Companies,
    /// Placements.
    Placements,
    /// Programmes.
    Programmes,
}

/// A register with the search, filters and order of its list; pages do not count.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "register", content = "query", rename_all = "snake_case")]
pub enum ExportList {
    /// Students.
    Students(PersonQuery),
    /// Companies.
    Companies(CompanyQuery),
    /// Placements.
    Placements(PlacementQuery),
    /// Programmes.
    Programmes(ProgrammeQuery),
}

/// What is done to many students.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum StudentAct {
    /// They go into a group.
    SetGroup {
        /// The name of a group of today.
        group: String,
    },
    /// They leave the school.
    Leave {
        /// The last day.
        on: NaiveDate,
        /// How.
        how: LeavingKind,
    },
}

/// What is done to many placements.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum PlacementAct {
    /// Somebody leads them for the school.
    SetSupervisor {
        /// Who.
        supervisor_id: SupervisorId,
    },
}

/// How agreements come out.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum AgreementsPaper {
    /// One file for the printer.
    OneFile {
        /// Copies of each agreement, 1 to 9.
        copies: u32,
        /// Printed on both sides: each copy begins on a new sheet.
        both_sides: bool,
    },
    /// A file each.
    FileEach {
        /// In which folders.
        into: SortedInto,
    },
}

/// The folders that files are sorted into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SortedInto {
    /// All in one.
    One,
    /// One for each group.
    Groups,
    /// One for each company.
    Companies,
}

/// What kind of file a list is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// A workbook.
    Xlsx,
    /// Delimited text.
    Csv,
}

/// What a path is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PickPurpose {
    /// A new workspace.
    CreateWorkspace,
    /// A workspace that is there.
    OpenWorkspace,
    /// A PDF to be saved.
    SavePdf,
    /// An answer file to be saved.
    SaveAnswer,
    /// A spreadsheet to be saved.
    SaveSheet,
    /// Delimited text to be saved.
    SaveCsv,
    /// A calendar to be saved.
    SaveCalendar,
    /// A backup to be saved.
    SaveBackup,
    /// A backup to be restored.
    OpenBackup,
    /// A folder.
    Folder,
    /// The library of a card's maker.
    CardLibrary,
}
