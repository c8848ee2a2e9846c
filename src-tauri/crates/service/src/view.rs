//! What the screens and the command line get to see.

mod assessment;
mod company;
mod course;
mod packet;
mod plan;
mod school_year;
mod template;
mod working_time;

pub use assessment::*;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
pub use company::*;
pub use course::*;
use model::assessment::Assessment;
use model::classification::Classification;
use model::company::{Company, Mentor};
use model::document::{Anchor, Document};
use model::expectation::{Consent, Expectation, ProvenItem};
use model::group::Group;
use model::id::{CompanyId, GroupId, IssuedId, IssuerId, OutcomeId, PlacementId, ProgrammeId, StudentId};
use model::identity_document::IdentityDocumentKind;
use model::issuer::IssuedStanding;
use model::party::Party;
use model::placement::{Lifecycle, Placement};
use model::programme::Programme;
use model::quality::{Evaluation, Gates, QualityForm, Questionnaire};
use model::school::{School, Supervisor};
use model::student::{Leaving, Representative};
pub use packet::*;
pub use plan::*;
pub use school_year::*;
use serde::{Deserialize, Serialize};
pub use store::{
    Change, ChangeKind, CompanyRow, Late, LateRow, Page, PlacementCounts, PlacementRow, SavedView, StudentRow,
};
pub use template::*;
use ts_rs::TS;
pub use working_time::*;

use crate::input::{ColumnChoice, RolloverStep};

wire! {
    /// Which workspace is open, and the settings of this computer.
    WorkspaceStatus {
        /// The open workspace.
        open: Option<WorkspaceInfo>,
        /// Workspaces opened lately, the last one first.
        recent: Vec<RecentWorkspace>,
        /// Language of the screens, `lv` or `en`.
        language: String,
        /// `system`, `light` or `dark`.
        theme: String,
        /// Today, by the computer's clock.
        today: NaiveDate,
        /// Version of the program.
        version: String,
    }
    /// The open workspace.
    WorkspaceInfo {
        /// The file's name.
        file_name: String,
        /// The file's path.
        path: String,
        /// Where documents are saved.
        documents: String,
        /// Whether it is the demonstration, with invented data.
        demo: bool,
        /// The school's name.
        school_name: String,
    }
    /// How the automatic backups stand.
    BackupState {
        /// When the last one was made, in the place's own time.
        last: Option<NaiveDateTime>,
        /// Whether the last one could not be made.
        failed: bool,
        /// Where they stand.
        folder: String,
    }
    /// A workspace opened lately.
    RecentWorkspace {
        /// The file's name.
        name: String,
        /// The file's path.
        path: String,
    }
    /// What needs doing.
    TodayView {
        /// The day.
        today: NaiveDate,
        /// Counts for the tiles.
        counts: PlacementCounts,
        /// Overdue, the longest first; at most ten.
        overdue: Vec<PlacementRow>,
        /// Due within a week; at most ten.
        this_week: Vec<PlacementRow>,
        /// Waiting for a company or a student; at most ten.
        waiting: Vec<PlacementRow>,
        /// What is late in the weeks at the company, kind by kind; kinds of which nothing is late are left out.
        late: Vec<LateView>,
    }
    /// A student; the personal code stays masked.
    StudentView {
        /// Identifier.
        id: StudentId,
        /// Given names.
        first_name: String,
        /// Surname.
        last_name: String,
        /// Whether a personal code is on record.
        has_code: bool,
        /// Whether the code's check digit or date does not fit.
        code_is_doubtful: bool,
        /// The document that stands in for a personal code, without its number.
        document: Option<IdentityDocumentView>,
        /// Date of birth.
        birth_date: NaiveDate,
        /// Whether under 18 today.
        is_minor: bool,
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
        /// When and how the learner left the school; none for one who attends it.
        left: Option<Leaving>,
        /// The student's placements, the latest first.
        placements: Vec<PlacementRow>,
    }
    /// A document that tells who a student is; its number is shown only when it is asked for.
    IdentityDocumentView {
        /// What kind of document.
        kind: IdentityDocumentKind,
        /// The country that issued it (ISO 3166-1 alpha-2).
        country: String,
        /// Its last day; none for one without a term.
        valid_until: Option<NaiveDate>,
        /// Whether it no longer holds today.
        is_expired: bool,
    }
    /// A personal code or the number of a document that was asked for; the asking is in the journal.
    RevealedCode {
        /// The code or number in full, or empty.
        code: String,
    }
    /// Everything about a placement.
    PlacementView {
        /// The placement.
        placement: Placement,
        /// The learner.
        student: StudentView,
        /// Whether the learner is under 18 when it begins.
        minor: bool,
        /// The host.
        company: Company,
        /// What the company's record has to say about the placement.
        hints: Vec<Hint>,
        /// The company's mentors.
        mentors: Vec<MentorView>,
        /// The mentor.
        mentor: Option<Mentor>,
        /// The supervisor.
        supervisor: Option<Supervisor>,
        /// The programme.
        programme: Programme,
        /// The line of life today.
        lifecycle: Lifecycle,
        /// The matrix, in order.
        expectations: Vec<Expectation>,
        /// Consents, and whether they hold for the matrix as it stands.
        consents: Vec<ConsentView>,
        /// Assessment.
        assessment: Assessment,
        /// The questionnaire this placement uses.
        questionnaire: Questionnaire,
        /// Forms, one a party.
        forms: Vec<QualityForm>,
        /// Gates.
        gates: Gates,
        /// What the questionnaire says.
        evaluation: Evaluation,
        /// Documents, the latest version of a kind first.
        documents: Vec<Document>,
        /// The parties in the order in which the school has them sign; empty where any order will do.
        signing_order: Vec<Party>,
    }
    /// A consent.
    ConsentView {
        /// The consent.
        consent: Consent,
        /// Whether the matrix is still the one consented to.
        holds: bool,
    }
    /// A new or changed record.
    Saved {
        /// Its identifier.
        id: String,
    }
    /// Proven items for a placement's matrix.
    Suggestions {
        /// Items used in other placements of the programme, the most used first.
        items: Vec<Suggestion>,
    }
    /// An item that other placements use.
    Suggestion {
        /// Whose item.
        party: model::party::Party,
        /// Offered or expected.
        side: model::expectation::Side,
        /// In words.
        text: String,
        /// Outcomes of the placement's programme that it serves, as far as that is kept.
        outcome_ids: Vec<OutcomeId>,
        /// Whether the school keeps it.
        kept: bool,
        /// In how many other placements.
        uses: u32,
    }
    /// A placement's index, for comparison.
    QualityRow {
        /// The placement.
        placement: PlacementRow,
        /// What the questionnaire says.
        evaluation: Evaluation,
    }
    /// Indexes of all placements that have forms.
    QualityOverview {
        /// One row a placement, the lowest index first.
        rows: Vec<QualityRow>,
        /// The questionnaire in use.
        questionnaire: Questionnaire,
    }
    /// A PDF.
    PdfView {
        /// Suggested file name; holds no personal data.
        name: String,
        /// The bytes, Base64.
        content: String,
    }
    /// A file that was written.
    SavedFile {
        /// Its path.
        path: String,
    }
    /// The school's own authorities.
    Issuers {
        /// The newest first.
        issuers: Vec<IssuerView>,
    }
    /// An authority and what it issued.
    IssuerView {
        /// Identifier.
        id: IssuerId,
        /// What its certificate calls it.
        name: String,
        /// The last day on which it is valid.
        valid_until: NaiveDate,
        /// What it issued, the latest first.
        issued: Vec<IssuedView>,
    }
    /// An identity that was issued.
    IssuedView {
        /// Identifier.
        id: IssuedId,
        /// Whose it is.
        name: String,
        /// The last day on which it is valid.
        valid_until: NaiveDate,
        /// How it stands today.
        standing: IssuedStanding,
        /// The day from which on it is not believed.
        withdrawn_on: Option<NaiveDate>,
    }
    /// Files that were written.
    SavedFiles {
        /// Their paths.
        paths: Vec<String>,
    }
    /// Which computers are asked for what a check in later years needs.
    ProlongPlan {
        /// Their names, each once.
        hosts: Vec<String>,
        /// The time-stamp service's; none where no service is set.
        time_stamps: Option<String>,
    }
    /// What a check of a PDF's signatures found.
    VerifyView {
        /// The file's name.
        name: String,
        /// The verdict on the whole file.
        verdict: Verdict,
        /// The verdict in words.
        summary: String,
        /// The document of this workspace that it is, where it is one.
        issued: Option<IssuedMatch>,
        /// Signatures, the first one first.
        signatures: Vec<SignatureView>,
        /// What was found besides, in words.
        findings: Vec<String>,
        /// What is inside of a signed container and claimed there, where the file is one and no PDF.
        container: Option<ContainerView>,
    }
    /// A signed container. Its signatures are not validated.
    ContainerView {
        /// The files inside.
        files: Vec<ContainedFile>,
        /// The signatures as they present themselves.
        signatures: Vec<ClaimedSignature>,
    }
    /// A file inside of a container.
    ContainedFile {
        /// Its name.
        name: String,
        /// SHA-256 of its content, in lower-case hexadecimal.
        sha256: String,
        /// The document of this workspace that it begins with.
        issued: Option<ContainedMatch>,
    }
    /// A document of this workspace inside of a container.
    ContainedMatch {
        /// Its number.
        number: String,
        /// The placement that it belongs to.
        placement_id: PlacementId,
        /// Whether it is, byte for byte, what was issued or is on record now.
        same: bool,
        /// Parties whose electronic signature is not on record.
        open: Vec<Party>,
    }
    /// A signature in a container as it presents itself.
    ClaimedSignature {
        /// Whom the certificate names.
        signer: String,
        /// The organisation that the certificate names.
        organisation: String,
        /// The issuer that the certificate names.
        issuer: String,
        /// When, by the signer's claim; as shown.
        claimed_at: String,
        /// What it says to be about.
        covers: Vec<ClaimedCover>,
    }
    /// A file that a signature in a container says to be about.
    ClaimedCover {
        /// The file's name.
        name: String,
        /// How the digest that was signed compares with the file.
        state: CoverState,
    }
    /// A document of this workspace.
    IssuedMatch {
        /// Its number.
        number: String,
        /// The placement that it belongs to.
        placement_id: PlacementId,
        /// Signatures that are not on record.
        fresh: Vec<FreshSignature>,
        /// Parties that have not signed electronically.
        open: Vec<Party>,
        /// Why the file cannot be kept with the placement, in words; none when it can, or brings nothing new.
        obstacle: Option<String>,
    }
    /// A signature that came with a file from outside.
    FreshSignature {
        /// The signature field.
        field: String,
        /// Who signed, by the certificate.
        signer: String,
        /// The party whose field it is; none where another program made the field.
        party: Option<Party>,
    }
    /// One signature.
    SignatureView {
        /// The signature field.
        field: String,
        /// Who signed, by the certificate.
        signer: String,
        /// The organisation, by the certificate.
        organisation: String,
        /// Who issued the certificate.
        issuer: String,
        /// When, by the signature's own claim; as shown.
        signed_at: String,
        /// Revision that was signed, from 1.
        revision: u32,
        /// Revisions in the file.
        revisions: u32,
        /// Whether it covers the whole file.
        covers_file: bool,
        /// Whether bytes and signature fit.
        intact: bool,
        /// Whether the chain leads to a certificate that the workspace trusts.
        trusted: bool,
        /// Whether it is a time stamp of the whole document and nobody's signature.
        is_time_stamp: bool,
        /// How much it carries with it for later checks; none for a time stamp and for what does not hold.
        level: Option<SignatureLevel>,
        /// The time stamp that it carries.
        time_stamp: Option<TimeStampView>,
        /// What was found, in words.
        findings: Vec<String>,
    }
    /// A time stamp within a signature.
    TimeStampView {
        /// The service, by its certificate.
        service: String,
        /// The moment that it confirms; as shown.
        at: String,
        /// Whether it holds and the workspace trusts the service.
        trusted: bool,
    }
    /// How this computer signs.
    SigningSettings {
        /// The time-stamp service's address; empty for none.
        time_stamps: String,
        /// The path of the card's library; empty for none.
        card_library: String,
        /// Libraries that were found where their makers put them.
        card_libraries: Vec<String>,
    }
    /// Certificates on cards, those that bind first.
    CardCertificates {
        /// The certificates.
        certificates: Vec<CardCertificate>,
    }
    /// A certificate on a card that can sign.
    CardCertificate {
        /// Its fingerprint.
        fingerprint: String,
        /// Whose it is.
        name: String,
        /// Who issued it.
        issuer: String,
        /// Its last day.
        valid_until: NaiveDate,
        /// Whether it is valid now.
        is_valid: bool,
        /// The card's name.
        card: String,
        /// Whether it is for signatures that bind, and not only for logging in.
        binds: bool,
        /// Whether the PIN is typed on the reader.
        has_pin_pad: bool,
        /// How many tries the PIN has.
        pin: PinStanding,
    }
    /// A spreadsheet that was read, waiting for its columns.
    ImportSheet {
        /// The file's name.
        name: String,
        /// Rows of data.
        rows: u32,
        /// Name of the sheet that was taken, and of those that were not.
        sheet: String,
        /// Sheets that were left alone and can be chosen.
        other_sheets: Vec<String>,
        /// Hidden sheets, which are never read.
        hidden_sheets: Vec<String>,
        /// Columns.
        columns: Vec<ImportColumn>,
        /// Fields that can be chosen.
        fields: Vec<ImportField>,
        /// What was chosen for these headings before, or guessed.
        guess: Vec<ColumnChoice>,
        /// Whether it was chosen before.
        remembered: bool,
    }
    /// A column of the spreadsheet.
    ImportColumn {
        /// Column, from 0.
        column: u32,
        /// Letter as Excel shows it.
        letter: String,
        /// Heading.
        heading: String,
        /// First values, at most three; personal codes are masked.
        samples: Vec<String>,
    }
    /// A field that a column can hold.
    ImportField {
        /// Stable name.
        name: String,
        /// Name in the language of the screens.
        label: String,
        /// Whether a row cannot go in without it.
        required: bool,
    }
    /// What an import would do.
    ImportPreview {
        /// Counts.
        counts: ImportCounts,
        /// What is to be known beyond single rows.
        notes: Vec<String>,
    }
    /// Some rows of what an import would do, in the order of the file.
    ImportRows {
        /// The rows.
        rows: Vec<ImportRow>,
    }
    /// How many rows fare how.
    ImportCounts {
        /// New records.
        create: u32,
        /// Records that change.
        change: u32,
        /// Records that are the same.
        same: u32,
        /// Rows that fit several records, and wait for a choice.
        choose: u32,
        /// Rows that cannot go in.
        refused: u32,
    }
    /// One row of the file.
    ImportRow {
        /// Row as Excel shows it, from 1.
        row: u32,
        /// What would happen.
        state: ImportState,
        /// Whom or what the row is about.
        label: String,
        /// What would change.
        differences: Vec<Difference>,
        /// Why it is refused.
        problems: Vec<ImportProblem>,
        /// What must be chosen, or was.
        choice: Option<ImportChoice>,
    }
    /// A field of a row that fits several records.
    ImportChoice {
        /// The field's stable name.
        field: String,
        /// The records.
        records: Vec<ImportCandidate>,
        /// Whether the row may be a new record.
        may_be_new: bool,
    }
    /// A record that a row may mean.
    ImportCandidate {
        /// Its identifier.
        id: String,
        /// What tells it from the others.
        label: String,
    }
    /// A field that would change.
    Difference {
        /// The field's name in the language of the screens.
        field: String,
        /// What is on record.
        before: String,
        /// What the file says.
        after: String,
    }
    /// Why a row is refused.
    ImportProblem {
        /// Column letter, or empty where the column is missing.
        column: String,
        /// The field's name in the language of the screens.
        field: String,
        /// The reason, a sentence.
        message: String,
    }
    /// The columns that a register's list can have.
    ExportColumns {
        /// In the order of the list.
        columns: Vec<ExportColumn>,
    }
    /// A column of a list.
    ExportColumn {
        /// Stable name.
        name: String,
        /// Heading in the language of the screens.
        label: String,
        /// Whether it leaves only when it is chosen, and the journal then notes it.
        guarded: bool,
    }
    /// A list that was written to a file.
    Exported {
        /// Its path.
        path: String,
        /// Rows, or placements of a calendar.
        rows: u32,
    }
    /// What an import did.
    ImportResult {
        /// Counts.
        counts: ImportCounts,
    }
    /// What the check of the workspace found.
    CheckView {
        /// Whether all holds.
        sound: bool,
        /// Entries in the journal.
        entries: u32,
        /// Hash of the last entry, hexadecimal.
        head: String,
        /// Findings in words; empty when all holds.
        findings: Vec<String>,
    }
    /// Trusted certificates.
    Anchors {
        /// The certificates.
        anchors: Vec<Anchor>,
    }
    /// Supervisors.
    Supervisors {
        /// By name.
        supervisors: Vec<Supervisor>,
    }
    /// Programmes.
    Programmes {
        /// By qualification.
        programmes: Vec<Programme>,
    }
    /// A version of a programme.
    ProgrammeView {
        /// The version.
        programme: Programme,
        /// All versions, the latest first.
        versions: Vec<ProgrammeVersion>,
    }
    /// A version of a programme, in short.
    ProgrammeVersion {
        /// Its identifier.
        id: ProgrammeId,
        /// 1 for the first.
        version: u32,
        /// The day from which it holds; none for one that always held.
        valid_from: Option<NaiveDate>,
        /// How many outcomes it has.
        outcomes: u32,
        /// How many placements began with it.
        placements: u32,
    }
    /// A programme that was saved.
    ProgrammeSaved {
        /// Identifier of the version that stands now.
        id: String,
        /// Its number, where the change made a new one.
        new_version: Option<u32>,
    }
    /// Classifications as they hold today.
    Classifications {
        /// Sectors of vocational education.
        sectors: Classification,
        /// Fields of education and training, ISCED-F 2013.
        fields: Classification,
        /// Kinds of placement.
        placement_types: Classification,
        /// The ten-point scale, the best mark first.
        ten_points: Classification,
        /// Pass or fail.
        pass_fail: Classification,
        /// How far an outcome was reached, the best first.
        four_levels: Classification,
        /// Countries.
        countries: Classification,
    }
    /// How far long work has come.
    Progress {
        /// Steps that are done.
        done: u32,
        /// All steps; 0 where nothing is under way that tells them.
        steps: u32,
    }
    /// How many rows a list has.
    Count {
        /// On all pages.
        count: u32,
    }
    /// The groups.
    GroupsView {
        /// Those of the latest school year first.
        groups: Vec<GroupRow>,
        /// The school year of today, by the calendar year in which it begins.
        school_year: i32,
    }
    /// A group in the list.
    GroupRow {
        /// Its identifier.
        id: GroupId,
        /// The group.
        group: Group,
        /// Qualification of its programme, or empty.
        qualification: String,
        /// Students in it today.
        students: u32,
    }
    /// What the next school year would bring.
    RolloverView {
        /// The next school year, by the calendar year in which it begins.
        school_year: i32,
        /// Today.
        today: NaiveDate,
        /// Groups that are not in it yet; none where it is too early for it.
        groups: Vec<RolloverGroup>,
        /// What companies planned for the year before, by company.
        places: Vec<RolloverPlaces>,
    }
    /// Places that a company planned, and what is proposed for the next school year: the same.
    RolloverPlaces {
        /// The company.
        company_id: CompanyId,
        /// Its name.
        company: String,
        /// The programme that gives the qualification.
        programme_id: ProgrammeId,
        /// The qualification.
        qualification: String,
        /// Places that were planned.
        planned: u32,
        /// How many placements took them.
        used: u32,
        /// Places that are entered for the next year already, and stay.
        entered: Option<u32>,
    }
    /// A group, and what is proposed for it.
    RolloverGroup {
        /// The group as it is.
        group: Group,
        /// Qualification of its programme, or empty.
        qualification: String,
        /// What is proposed.
        step: RolloverStep,
        /// Its name in the next year.
        next_name: String,
        /// Whether the name could be read as one with a year of study.
        name_is_guessed: bool,
        /// Its students, by name.
        students: Vec<RolloverStudent>,
    }
    /// A student of such a group.
    RolloverStudent {
        /// The student.
        id: StudentId,
        /// „Uzvārds, Vārds”.
        name: String,
    }
    /// What the roll-over did.
    RolloverDone {
        /// Groups that went on.
        groups: u32,
        /// Groups that finished.
        finished: u32,
        /// Students who went on.
        moved: u32,
        /// Students who finished.
        graduated: u32,
        /// Plans of companies that were carried over.
        places: u32,
    }
    /// The school.
    SchoolView {
        /// The school.
        school: School,
    }
    /// Groups of students.
    Groups {
        /// By name.
        groups: Vec<String>,
    }
    /// A path that was chosen, or none when the dialog was closed.
    PickedPath {
        /// The path.
        path: Option<String>,
    }
    /// A record that was found.
    Hit {
        /// Its identifier.
        id: String,
        /// Its name.
        label: String,
        /// What tells it from others of the name; may be empty.
        note: String,
    }
    /// What an act over many records comes to, or would come to.
    ActOutcome {
        /// Records that change.
        changes: u32,
        /// Records that are so already.
        already: u32,
        /// Records that cannot change.
        left_out: u32,
        /// The first of those that cannot change, at most 200.
        named: Vec<LeftOut>,
    }
    /// A record that an act leaves as it is.
    LeftOut {
        /// Its identifier.
        id: String,
        /// The name by which people know it.
        name: String,
        /// Why, in words.
        why: String,
    }
    /// What printing agreements comes to.
    AgreementsOutcome {
        /// Issued now.
        fresh: u32,
        /// Issued before, and written again as they were issued and signed.
        again: u32,
        /// Left out.
        left_out: u32,
        /// The first of those that are left out.
        named: Vec<LeftOut>,
        /// The file or folder; none before it is written, and when there is nothing to write.
        path: Option<String>,
    }
    /// What is kept for a programme's placements.
    ProvenItems {
        /// School, company, student; offers before expectations.
        items: Vec<ProvenItem>,
    }
    /// What registers show, kept under names.
    SavedViews {
        /// By name.
        views: Vec<SavedView>,
    }
    /// A page of the history of a record and of what is part of it.
    History {
        /// The latest first.
        rows: Vec<RecordLine>,
        /// Where the next page goes on; none after the last.
        next: Option<u32>,
    }
    /// One thing that happened to a record or to a part of it.
    RecordLine {
        /// Place in the journal.
        seq: u32,
        /// The write that it belongs to.
        change_set: u32,
        /// When.
        #[ts(type = "string")]
        at: DateTime<FixedOffset>,
        /// Who.
        actor: String,
        /// What was done, in words.
        what: String,
        /// What happened; none for a note.
        kind: Option<ChangeKind>,
        /// The part that it happened to, in words; empty for the record itself.
        part: String,
        /// Whether what it was and became was erased.
        is_erased: bool,
        /// Each field before and after, in the order of the form; of a new record what it began with, of a removed
        /// one what it had.
        changes: Vec<FieldChange>,
    }
    /// A field before and after, in words.
    FieldChange {
        /// The field.
        field: String,
        /// What of the field: an item of its list, a part; empty for all of it.
        item: String,
        /// `created` and `removed` for what came into a list or went out of it.
        how: ChangeKind,
        /// Before; empty for nothing.
        before: String,
        /// After; empty for nothing.
        after: String,
    }
    /// A page of what was done in the workspace.
    HistoryPage {
        /// The latest first.
        rows: Vec<HistoryLine>,
        /// Where the next page goes on; none after the last.
        next: Option<u32>,
    }
    /// One write.
    HistoryLine {
        /// Its number.
        change_set: u32,
        /// When.
        #[ts(type = "string")]
        at: DateTime<FixedOffset>,
        /// Who.
        actor: String,
        /// What it did, in words.
        what: String,
        /// The first record it changed, by the name people know; may be empty.
        subject: String,
        /// How many records it changed.
        records: u32,
        /// Whether it is of a kind that can be taken back.
        can_be_undone: bool,
    }
    /// What undo and redo would do now.
    UndoState {
        /// What undo would take back, in words.
        undo: Option<String>,
        /// What redo would make again, in words.
        redo: Option<String>,
    }
    /// What was taken back or made again.
    Undone {
        /// What it was, in words.
        what: String,
        /// Records that are as they were.
        restored: u32,
        /// Records that were changed since and stay as they are.
        kept: u32,
    }
}

/// What a text finds, register by register.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Found {
    /// Students.
    pub students: Vec<Hit>,
    /// Companies.
    pub companies: Vec<Hit>,
    /// Placements.
    pub placements: Vec<Hit>,
    /// Programmes.
    pub programmes: Vec<Hit>,
}

/// How much a signature carries with it for later checks (`PAdES` baseline).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SignatureLevel {
    /// B-B: the signature alone.
    Basic,
    /// B-T: with a time stamp.
    Timed,
    /// B-LT: with what a later check needs.
    LongTerm,
    /// B-LTA: and a time stamp over that.
    Archival,
}

/// How a digest that was signed compares with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CoverState {
    /// It is the file's.
    Same,
    /// It is another's.
    Different,
    /// There is no such file.
    Missing,
    /// It cannot be compared.
    Unknown,
}

/// What a card says of its PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PinStanding {
    /// Nothing is wrong.
    Fine,
    /// It was wrong at least once since it was last right.
    Low,
    /// One more wrong PIN locks it.
    LastTry,
    /// It is locked.
    Locked,
}

/// The verdict on a signed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// No signature.
    Unsigned,
    /// Every signature holds and is trusted.
    Holds,
    /// Every signature holds; at least one signer is not known here.
    Untrusted,
    /// Something does not hold.
    Broken,
    /// A container: its signatures are not validated here.
    Unchecked,
}

/// What would happen to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// A new record.
    Create,
    /// A changed record.
    Change,
    /// Nothing.
    Same,
    /// A person chooses first.
    Choose,
    /// It cannot go in.
    Refused,
}
