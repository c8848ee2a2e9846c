//! What a use case answers: a value, a refusal that the person can act on, or a failure of ours.
//!
//! Refusals and failures are codes with data; [`crate::wording`] puts them into words at the edge.

use std::collections::BTreeSet;

use model::problem::FieldProblem;
use serde::Serialize;
use store::Entity;
use ts_rs::TS;

/// Why a use case did not do what was asked.
#[derive(Debug)]
pub enum Stop {
    /// The person can act on it; nothing was written.
    Refused(Refusal),
    /// The program or the machine is at fault; nothing was written.
    Failed(Failure),
}

/// A refusal: what stands in the way, and which fields are wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What stands in the way.
    pub code: RefusalCode,
    /// Fields that are wrong.
    pub fields: Vec<FieldProblem>,
}

/// What stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalCode {
    /// Fields are wrong; see them.
    Fields,
    /// No workspace is open.
    NoWorkspace,
    /// The record is no longer there.
    NotFound,
    /// The programme has a later version.
    OlderVersion,
    /// No group is to be carried over into that school year.
    NothingToRollOver,
    /// The record is used by another and cannot go.
    InUse,
    /// A record with the same value is already there.
    Conflict,
    /// The file is not there.
    FileMissing,
    /// A file with this name is already there.
    FileExists,
    /// The folder cannot be written to.
    FolderReadOnly,
    /// No space is left on the disk.
    DiskFull,
    /// The file is no workspace.
    NotAWorkspace,
    /// The workspace was written by a newer version of the program.
    NewerWorkspace,
    /// Another program has the workspace open.
    WorkspaceInUse,
    /// The workspace is damaged.
    WorkspaceDamaged,
    /// The file is no spreadsheet that can be read.
    NotASpreadsheet,
    /// The spreadsheet is broken.
    SheetBroken,
    /// The spreadsheet is protected by a password.
    SheetProtected,
    /// The spreadsheet has no rows.
    SheetEmpty,
    /// The spreadsheet is larger than the program reads.
    SheetTooLarge,
    /// Nothing is on record that the document could tell.
    NothingToPrint,
    /// The entry of a diary is confirmed and stays.
    DiaryConfirmed,
    /// The entry of a diary is not handed in.
    DiaryNotHandedIn,
    /// Nothing is being imported.
    NoImport,
    /// Every row was refused.
    NothingToImport,
    /// No column was chosen.
    NothingToExport,
    /// The file is too large.
    FileTooLarge,
    /// The file is no PDF, or a broken one.
    NotAPdf,
    /// The file is no signed container.
    NotAContainer,
    /// The container is damaged.
    ContainerBroken,
    /// The file is no PKCS#12 identity.
    NotAnIdentity,
    /// The password is wrong.
    WrongPassword,
    /// The identity has no key that can sign.
    UnusableKey,
    /// The certificate has expired.
    CertificateExpired,
    /// The certificate is not valid yet.
    CertificateNotYetValid,
    /// The file is no certificate.
    NotACertificate,
    /// The party has signed already.
    AlreadySigned,
    /// The party's signature is not asked for in this document.
    NotASigner,
    /// The document was replaced by a later one.
    DocumentReplaced,
    /// The file is not the key of this authority.
    NotTheIssuer,
    /// The authority's certificate ends too soon for anything to be issued.
    IssuerEnds,
    /// The identity was withdrawn already.
    AlreadyWithdrawn,
    /// The picture of a signed paper is neither a PDF nor a JPEG nor a PNG.
    NotAScan,
    /// Nobody has signed the document electronically.
    NotSignedElectronically,
    /// Nothing can be added that would keep the signatures longer.
    NothingToAdd,
    /// The file is encrypted.
    PdfEncrypted,
    /// The file is damaged, so that programs would read it differently.
    PdfDamaged,
    /// The file has no fields: it was printed into a new file, or is no form.
    NoFields,
    /// The file has fields, but not those of a form of ours.
    NotAPacket,
    /// The text is no number of a form.
    NotAPacketNumber,
    /// No form with this number was handed out here.
    NoSuchPacket,
    /// The form was answered or withdrawn already.
    PacketAnswered,
    /// A later form took its place.
    PacketReplaced,
    /// The time for such answers has passed.
    PacketClosed,
    /// Given facts were altered, or questions are missing.
    PacketAltered,
    /// Nothing was answered.
    NothingAnswered,
    /// The passphrase is mistyped, or another one.
    WrongPassphrase,
    /// The file is no packet file.
    NotAPacketFile,
    /// The packet file or the answer file is damaged.
    PacketFileDamaged,
    /// The signature in the packet file does not fit what is in it.
    PacketFileForged,
    /// No packet file is open.
    NoPacketFile,
    /// Answers to forms that were not handed out here.
    AnswersForElsewhere,
    /// A file for the mentor, where answers are expected.
    PacketFileUnanswered,
    /// Not one form is finished.
    NothingFinished,
    /// No form can be handed out.
    NothingToHandOut,
    /// No e-mail address is on record.
    NoMailAddress,
    /// Another party signs first, by the school's order.
    NotTheirTurn,
    /// More documents than one act makes.
    TooManyDocuments,
    /// The time-stamp service did not answer.
    TimeStampUnanswered,
    /// The time-stamp service gave no stamp, or none that holds.
    TimeStampRefused,
    /// No card library was chosen on this computer.
    NoCardLibrary,
    /// The card library cannot be loaded.
    CardLibraryUnusable,
    /// No card is in any reader.
    NoCard,
    /// The card has no certificate that can sign.
    NoCardCertificate,
    /// The card has no key for the certificate.
    NoCardKey,
    /// The PIN is wrong.
    WrongPin,
    /// The PIN is locked.
    PinLocked,
    /// The PIN was not entered.
    PinNotEntered,
    /// The card was taken out.
    CardRemoved,
    /// The card cannot make signatures of this kind.
    CardUnsupported,
    /// The card failed.
    CardFailed,
    /// The file is no document that this workspace issued.
    NotIssuedHere,
    /// The file lacks signatures that are on record.
    SignaturesMissing,
    /// A signature in the file does not hold, or the file was changed after signing.
    SignedFileBroken,
    /// The file brings no signature that is not on record.
    NoNewSignature,
    /// A text holds a letter that the document's font does not have.
    UnsupportedCharacter,
    /// The party has no items to consent to.
    NothingToConsent,
    /// The agreement lacks what it must have.
    AgreementIncomplete,
    /// The working time exceeds a limit that the law sets for an employment contract.
    WorkingTimeOverLimit,
    /// The working time exceeds a limit, and no note says why.
    WorkingTimeNote,
    /// There is no week of hours to compute with.
    NoWorkingTime,
    /// No agreement was issued that could be amended or ended.
    NoAgreement,
    /// Nothing is other than in the agreement.
    NothingToAmend,
    /// The placement does not end before its time.
    PlacementGoesOn,
    /// The report lacks what it must have.
    ReportIncomplete,
    /// The final mark is not confirmed yet.
    FinalMarkNotConfirmed,
    /// The part of the assessment is confirmed.
    PartConfirmed,
    /// The part of the assessment is not confirmed.
    PartNotConfirmed,
    /// The final mark is confirmed, and was made from the part.
    FinalMarkConfirmed,
    /// Parts of the final mark are not confirmed.
    PartsNotConfirmed,
    /// The assessment was begun with another version of the form.
    OtherAssessmentForm,
    /// The mentor's final assessment is not confirmed.
    MentorNotConfirmed,
    /// There is no confirmed final mark for a sheet.
    FinalMarkMissing,
    /// The mentor has not assessed the placement.
    NotAssessed,
    /// Nothing was issued for the placement.
    NothingIssued,
    /// The placement ended before its time.
    PlacementEnded,
    /// More rows were picked one by one than a list can be asked for.
    TooManyPicked,
    /// The password is too short.
    PasswordTooShort,
    /// Nothing was done that could be taken back.
    NothingToUndo,
    /// Every record of the change was changed since, or is in use.
    ChangedSince,
    /// What was issued or signed cannot be taken back.
    CannotBeUndone,
    /// The record was changed while the person was changing it.
    ChangedMeanwhile,
    /// The person stopped the work.
    Stopped,
}

/// A fault of ours or of the machine; logged by its code alone.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database.
    #[error("store: {0}")]
    Store(#[from] store::StoreError),
    /// A file.
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
    /// A document.
    #[error("document: {0}")]
    Document(String),
    /// A signature.
    #[error("signature: {0}")]
    Signature(String),
    /// Data that ships with the program.
    #[error("data: {0}")]
    Data(String),
}

impl Failure {
    /// The failure's stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(_) => "failed.store",
            Self::Io(_) => "failed.file",
            Self::Document(_) => "failed.document",
            Self::Signature(_) => "failed.signature",
            Self::Data(_) => "failed.data",
        }
    }
}

impl From<RefusalCode> for Stop {
    fn from(code: RefusalCode) -> Self {
        Self::Refused(Refusal { code, fields: Vec::new() })
    }
}

impl From<Vec<FieldProblem>> for Stop {
    fn from(fields: Vec<FieldProblem>) -> Self {
        Self::Refused(Refusal { code: RefusalCode::Fields, fields })
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// A use case's answer as it travels to the screens, with its words in their language.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Reply<T> {
    /// Done.
    Ok {
        /// The value.
        value: T,
        /// Kinds of records that changed, so that what shows them can be read again.
        changed: BTreeSet<Entity>,
        /// The last journal entry: what a form that is filled in from now on has seen.
        seen: u32,
    },
    /// Refused.
    Refused {
        /// Stable code.
        code: String,
        /// A sentence: what happened and what to do.
        message: String,
        /// Fields that are wrong.
        fields: Vec<FieldMessage>,
    },
    /// Failed.
    Failed {
        /// Stable code.
        code: String,
        /// A sentence: what happened and what to do.
        message: String,
    },
}

impl<T> Reply<T> {
    /// An answer of whoever looked at no workspace.
    pub fn of(value: T) -> Self {
        Self::Ok { value, changed: BTreeSet::new(), seen: 0 }
    }
}

/// What is wrong with a field, in words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldMessage {
    /// The field's name.
    pub field: String,
    /// A sentence.
    pub message: String,
}
