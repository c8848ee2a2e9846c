//! Documents: previews, issued files, where they are saved and how the parties signed them.
//!
//! An issued document is kept as it was issued; signatures are added to its file and never change it.

mod agreement;
mod assessment;
mod course;
pub mod many;
mod missing;
mod paper;
pub mod pile;
mod report;
mod supplement;

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, FixedOffset, NaiveDate};
use documents::agreement::Supplement;
use documents::assessment::{AssessmentSheet, Characterisation};
use documents::course::{Diary, VisitRecord};
use documents::{Options, Signing};
use i18n::Language;
use model::assessment::AssessmentForm;
use model::document::{Document, DocumentKind, PartySignature};
use model::id::{DocumentId, OutcomeId, PlacementId};
use model::party::Party;
use model::school::School;
use model::template::Template;
use model::working_time::LessonLength;
use sha2::{Digest, Sha256};
use store::{Entity, Reader, WorkspaceKind};

use crate::desk::Desk;
use crate::expectation::hex;
use crate::identity;
use crate::input::{DocumentRef, DocumentRequest, DocumentSave};
use crate::operation::Operation;
use crate::placement::Record;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::rules;
use crate::session::Session;
use crate::surroundings::Surroundings;
use crate::template;
use crate::view::{PdfView, Saved, SavedFile};
use crate::working_time;
use crate::workspace::file_stop;
use course::Course;

pub use missing::missing_for;
pub(crate) use paper::{open, scan, set_signature};
pub use paper::{record_signature, save_scan};

/// A draft of a document as it would be issued now, marked as a draft.
pub fn preview(session: &mut Session, input: DocumentRequest) -> Result<PdfView, Stop> {
    let desk = session.desk()?;
    let pdf = draft(desk, &input)?;
    Ok(PdfView { name: file_name(input.kind, "projekts"), content: STANDARD.encode(pdf) })
}

/// The bytes of a draft.
pub fn draft(desk: &mut Desk, input: &DocumentRequest) -> Result<Vec<u8>, Stop> {
    let record = desk.read(|r| Record::read(r, &input.placement_id))?;
    let issue = Issue::next(desk, &record, input, true)?;
    require_supplement(&record, input.kind, &issue)?;
    make(desk, &record, input.kind, &issue)
}

/// The bytes of a draft, worded by a template that need not be on record.
pub(crate) fn draft_with(
    desk: &mut Desk,
    input: &DocumentRequest,
    template: &Template,
) -> Result<Vec<u8>, Stop> {
    let record = desk.read(|r| Record::read(r, &input.placement_id))?;
    let issue = Issue { template: Some(template.clone()), ..Issue::next(desk, &record, input, true)? };
    require_supplement(&record, input.kind, &issue)?;
    make(desk, &record, input.kind, &issue)
}

/// Issues a document: from now on it stays as it is.
pub fn issue(session: &mut Session, input: DocumentRequest) -> Result<Saved, Stop> {
    let document = issue_at(session.desk()?, &input)?;
    Ok(Saved { id: document.id.to_string() })
}

/// As [`issue`], for those who have a desk.
pub fn issue_at(desk: &mut Desk, input: &DocumentRequest) -> Result<Document, Stop> {
    let record = desk.read(|r| Record::read(r, &input.placement_id))?;
    let issue = Issue::next(desk, &record, input, false)?;
    require(&record, input.kind, &issue)?;
    let pdf = make(desk, &record, input.kind, &issue)?;
    let now = desk.now();
    let document = document(&record, input.kind, issue, &pdf, now, &mut desk.around);
    desk.write(Operation::DocumentIssue, |tx| {
        tx.save(&document)?;
        Ok(tx.add_file(&document.id, &pdf, document.issued_at)?)
    })?;
    Ok(document)
}

/// The record of a document that is issued.
fn document(
    record: &Record,
    kind: DocumentKind,
    issue: Issue,
    pdf: &[u8],
    now: DateTime<FixedOffset>,
    ids: &mut Surroundings,
) -> Document {
    Document {
        id: DocumentId::new(ids),
        placement_id: record.placement.id.clone(),
        kind,
        number: issue.number,
        version: issue.version,
        template: issue.template.as_ref().map_or_else(|| layout(kind).to_owned(), Template::id),
        language: issue.language.to_string(),
        issued_at: now,
        sha256: hex(&Sha256::digest(pdf)),
        signatures: issue.signers.into_iter().map(PartySignature::none_of).collect(),
    }
}

/// The latest file of an issued document.
pub fn pdf(session: &mut Session, input: DocumentRef) -> Result<PdfView, Stop> {
    session.desk()?.read(|r| {
        let document = find(r, &input.id)?;
        Ok(PdfView { name: name(&document), content: STANDARD.encode(file(r, &input.id)?) })
    })
}

/// Saves an issued document to disk, and writes into the journal that it left the program.
pub fn save(session: &mut Session, input: DocumentSave) -> Result<SavedFile, Stop> {
    let desk = session.desk()?;
    let (document, bytes) = desk.read(|r| Ok((find(r, &input.id)?, file(r, &input.id)?)))?;
    let path = input.path.map_or_else(|| desk.documents.join(name(&document)), PathBuf::from);
    write_file(&path, &bytes)?;
    desk.write(Operation::DocumentSave, |tx| {
        Ok(tx.note(Entity::Document, input.id.as_str(), "document.saved")?)
    })?;
    Ok(SavedFile { path: path.to_string_lossy().into_owned() })
}

/// The document with one party's signature in place of the one it had.
pub(crate) fn with_signature(document: Document, signature: PartySignature) -> Document {
    let signatures = document
        .signatures
        .iter()
        .map(|known| if known.party == signature.party { signature.clone() } else { known.clone() })
        .collect();
    Document { signatures, ..document }
}

/// Writes a file whole: beside its place first, then into it.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(file_stop)?;
    let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(file_stop)?;
    std::io::Write::write_all(&mut beside, bytes).map_err(file_stop)?;
    beside.as_file().sync_all().map_err(file_stop)?;
    beside.persist(path).map_err(|error| file_stop(error.error))?;
    Ok(())
}

pub(crate) fn find(reader: &Reader<'_>, id: &DocumentId) -> Result<Document, Stop> {
    reader.get::<Document>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}

pub(crate) fn file(reader: &Reader<'_>, id: &DocumentId) -> Result<Vec<u8>, Stop> {
    reader.file(id)?.ok_or_else(|| Failure::Data("a document without a file".to_owned()).into())
}

/// A document's file name: its kind, number and nothing about a person.
pub fn name(document: &Document) -> String {
    file_name(document.kind, &document.number)
}

/// The signature field of a party in every document.
pub(crate) fn field(party: Party) -> String {
    format!("sign.{}", party.as_str())
}

/// Who signs a kind of document, in the school's order.
fn signers(kind: DocumentKind, school: &School, form: Option<&AssessmentForm>) -> Vec<Party> {
    let order = if school.signing_order.is_empty() { &Party::ALL[..] } else { &school.signing_order };
    let with_company = form.is_some_and(|form| form.company_signs);
    let signs = |party: &Party| match kind {
        DocumentKind::Report | DocumentKind::Visit => *party != Party::Student,
        DocumentKind::Characterisation => *party == Party::Company,
        DocumentKind::Assessment => *party == Party::School || (*party == Party::Company && with_company),
        DocumentKind::Agreement
        | DocumentKind::Termination
        | DocumentKind::Amendment
        | DocumentKind::Diary => true,
    };
    order.iter().copied().filter(signs).collect()
}

/// Name and version of the layout of a kind that has no template.
const fn layout(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Assessment => AssessmentSheet::TEMPLATE,
        DocumentKind::Characterisation => Characterisation::TEMPLATE,
        DocumentKind::Diary => Diary::TEMPLATE,
        DocumentKind::Visit => VisitRecord::TEMPLATE,
        _ => report::TEMPLATE,
    }
}

/// What a document needs to know besides the record.
struct Issue {
    /// The clauses of an agreement; none for other kinds.
    template: Option<Template>,
    /// What the document says of the agreement it amends or ends.
    supplement: Option<Supplement>,
    /// What the diary and the record of visits tell; nothing for other kinds.
    course: Course,
    /// The same in the other language, for a document that has both.
    translation: Option<Box<Issue>>,
    number: String,
    version: u32,
    language: Language,
    day: NaiveDate,
    /// The country that issued the trainee's document, in the language of the document; empty where there is none.
    country: String,
    /// The form of the assessment, for documents that tell of it.
    form: Option<AssessmentForm>,
    /// Who signs, in the school's order.
    signers: Vec<Party>,
    /// How long a lesson is, by the rules of the first day.
    lesson: LessonLength,
    /// What the working time has against an agreement.
    objection: Option<RefusalCode>,
    draft: bool,
    demo: bool,
    journal_head: String,
}

/// What all documents of a moment have in common.
struct Office {
    now: DateTime<FixedOffset>,
    demo: bool,
    journal_head: String,
}

impl Office {
    fn of(desk: &Desk) -> Result<Self, Stop> {
        Ok(Self {
            now: desk.now(),
            demo: desk.store.kind() == WorkspaceKind::Demonstration,
            journal_head: desk.store.journal_head()?,
        })
    }
}

impl Issue {
    fn next(desk: &Desk, record: &Record, input: &DocumentRequest, draft: bool) -> Result<Self, Stop> {
        let (office, language) = (Office::of(desk)?, template::language(&input.language)?);
        let issue = desk.read(|r| Self::read(r, &office, record, input.kind, language))?;
        Ok(Self { draft, ..issue })
    }

    /// The next version of a placement's document, in the other language as well where it has both.
    fn read(
        reader: &Reader<'_>,
        office: &Office,
        record: &Record,
        kind: DocumentKind,
        language: Language,
    ) -> Result<Self, Stop> {
        let issue = Self::in_one_language(reader, office, record, kind, language)?;
        if !issue.template.as_ref().is_some_and(|template| template.kind.is_bilingual()) {
            return Ok(issue);
        }
        let other = Self::in_one_language(reader, office, record, kind, template::other(language))?;
        Ok(Self { translation: Some(Box::new(other)), ..issue })
    }

    fn in_one_language(
        reader: &Reader<'_>,
        office: &Office,
        record: &Record,
        kind: DocumentKind,
        language: Language,
    ) -> Result<Self, Stop> {
        let day = office.now.date_naive();
        let version = record.latest(kind).map_or(1, |latest| latest.version + 1);
        let form = assessment::form(reader, record, kind, day)?;
        Ok(Self {
            signers: signers(kind, &record.school, form.as_ref()),
            form,
            template: template::of_document(reader, record, kind, language, day)?,
            supplement: supplement::of(reader, record, kind, language)?,
            course: Course::read(reader, record, kind)?,
            translation: None,
            number: number(&record.placement.number, kind, version),
            version,
            language,
            country: country(reader, record, language, day)?,
            lesson: rules::working_time_on(reader, record.placement.period.start())?.lesson_minutes,
            objection: match kind {
                DocumentKind::Agreement | DocumentKind::Amendment => working_time::objection(reader, record)?,
                _ => None,
            },
            day,
            draft: false,
            demo: office.demo,
            journal_head: office.journal_head.clone(),
        })
    }

    fn options(&self, signing: Signing) -> Options {
        Options {
            language: self.language,
            date: self.day,
            draft: self.draft,
            demonstration: self.demo,
            signing,
            number: self.number.clone(),
            version: self.version,
            journal_head: self.journal_head.clone(),
        }
    }
}

fn country(
    reader: &Reader<'_>,
    record: &Record,
    language: Language,
    today: NaiveDate,
) -> Result<String, Stop> {
    let Some(document) = &record.student.document else { return Ok(String::new()) };
    let countries = identity::countries(reader, today)?;
    Ok(countries.name(&document.country, &language.to_string()).to_owned())
}

fn make(desk: &mut Desk, record: &Record, kind: DocumentKind, issue: &Issue) -> Result<Vec<u8>, Stop> {
    let made = match kind {
        DocumentKind::Report => report::make(&mut desk.press, record, issue),
        DocumentKind::Assessment => assessment::sheet(&mut desk.press, record, issue),
        DocumentKind::Characterisation => assessment::characterisation(&mut desk.press, record, issue),
        DocumentKind::Diary => course::diary(&mut desk.press, record, issue),
        DocumentKind::Visit => course::visits(&mut desk.press, record, issue),
        _ => agreement::make(&mut desk.press, record, issue),
    };
    made.map(|print| print.pdf).map_err(stop)
}

/// Why no document was made: a letter that the person can replace, or a fault of ours.
pub(crate) fn stop(error: documents::Error) -> Stop {
    match error {
        documents::Error::UnsupportedCharacter { .. } => RefusalCode::UnsupportedCharacter.into(),
        other => Failure::Document(other.to_string()).into(),
    }
}

fn require(record: &Record, kind: DocumentKind, issue: &Issue) -> Result<(), Stop> {
    require_supplement(record, kind, issue)?;
    match &issue.template {
        Some(_) if kind == DocumentKind::Agreement && record.placement.ended.is_some() => {
            Err(RefusalCode::PlacementEnded.into())
        }
        Some(template) => {
            missing::refuse(&missing::of(record, template, issue.day))?;
            issue.objection.map_or(Ok(()), |code| Err(code.into()))
        }
        None if matches!(kind, DocumentKind::Diary | DocumentKind::Visit) => {
            if issue.course.is_empty() {
                Err(RefusalCode::NothingToPrint.into())
            } else {
                Ok(())
            }
        }
        None if kind != DocumentKind::Report => assessment::require(record, kind),
        None if record.evaluation().index.is_none() => Err(RefusalCode::ReportIncomplete.into()),
        // It shows the company what the student answered.
        None if !record.assessment.company_may_see_students_answers() => {
            Err(RefusalCode::FinalMarkNotConfirmed.into())
        }
        None => Ok(()),
    }
}

fn require_supplement(record: &Record, kind: DocumentKind, issue: &Issue) -> Result<(), Stop> {
    assessment::require_draft(record, kind)?;
    issue.supplement.as_ref().map_or(Ok(()), |known| supplement::require(record, kind, known))
}

/// „2026/014-L1”: the placement's number, the kind's letter and the version.
fn number(placement: &str, kind: DocumentKind, version: u32) -> String {
    let letter = match kind {
        DocumentKind::Agreement => 'L',
        DocumentKind::Report => 'Z',
        DocumentKind::Termination => 'P',
        DocumentKind::Amendment => 'G',
        DocumentKind::Assessment => 'V',
        DocumentKind::Characterisation => 'R',
        DocumentKind::Diary => 'D',
        DocumentKind::Visit => 'A',
    };
    format!("{placement}-{letter}{version}")
}

fn file_name(kind: DocumentKind, number: &str) -> String {
    format!("{}.pdf", stem(kind, number))
}

fn stem(kind: DocumentKind, number: &str) -> String {
    let word = match kind {
        DocumentKind::Agreement => "ligums",
        DocumentKind::Report => "zinojums",
        DocumentKind::Termination => "izbeigsana",
        DocumentKind::Amendment => "grozijumi",
        DocumentKind::Assessment => "vertejums",
        DocumentKind::Characterisation => "raksturojums",
        DocumentKind::Diary => "dienasgramata",
        DocumentKind::Visit => "apmeklejumi",
    };
    let safe: String = number.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("{word}-{safe}")
}

/// The codes of outcomes, in the programme's order.
fn outcome_codes(record: &Record, ids: &[OutcomeId]) -> Vec<String> {
    let chosen = record.programme.outcomes.iter().filter(|outcome| ids.contains(&outcome.id));
    chosen.map(|outcome| outcome.code.clone()).collect()
}

/// The request for a placement's document.
pub(crate) fn request(placement_id: PlacementId, kind: DocumentKind, language: Language) -> DocumentRequest {
    DocumentRequest { placement_id, kind, language: language.to_string() }
}
