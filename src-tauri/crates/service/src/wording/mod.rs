//! From codes to sentences: the one place where refusals, problems and failures become words.

mod done;
mod placement;
mod template;

use i18n::{Language, Tr, format};
use model::problem::Problem;
use store::CheckReport;

use crate::many::Obstacle;
use crate::reply::{Failure, RefusalCode};

pub(crate) use done::{act, actor, operation};
pub(crate) use placement::{stage, step, visit};

/// A refusal in words: what happened and what to do.
#[expect(clippy::too_many_lines, reason = "a table: one line for each code")]
pub(crate) fn refusal(tr: &Tr, code: RefusalCode) -> String {
    match code {
        RefusalCode::Fields => tr.refusal_fields(),
        RefusalCode::NoWorkspace => tr.refusal_no_workspace(),
        RefusalCode::NotFound => tr.refusal_not_found(),
        RefusalCode::OlderVersion => tr.refusal_older_version(),
        RefusalCode::NothingToRollOver => tr.refusal_nothing_to_roll_over(),
        RefusalCode::InUse => tr.refusal_in_use(),
        RefusalCode::Conflict => tr.refusal_conflict(),
        RefusalCode::FileMissing => tr.refusal_file_missing(),
        RefusalCode::FileExists => tr.refusal_file_exists(),
        RefusalCode::FolderReadOnly => tr.refusal_folder_read_only(),
        RefusalCode::DiskFull => tr.refusal_disk_full(),
        RefusalCode::NotAWorkspace => tr.refusal_not_a_workspace(),
        RefusalCode::NewerWorkspace => tr.refusal_newer_workspace(),
        RefusalCode::WorkspaceInUse => tr.refusal_workspace_in_use(),
        RefusalCode::WorkspaceDamaged => tr.refusal_workspace_damaged(),
        RefusalCode::NotASpreadsheet => tr.refusal_not_a_spreadsheet(),
        RefusalCode::SheetBroken => tr.refusal_sheet_broken(),
        RefusalCode::SheetProtected => tr.refusal_sheet_protected(),
        RefusalCode::SheetEmpty => tr.refusal_sheet_empty(),
        RefusalCode::SheetTooLarge => tr.refusal_sheet_too_large(),
        RefusalCode::NoImport => tr.refusal_no_import(),
        RefusalCode::NothingToExport => tr.refusal_nothing_to_export(),
        RefusalCode::NothingToImport => tr.refusal_nothing_to_import(),
        RefusalCode::FileTooLarge => tr.refusal_file_too_large(),
        RefusalCode::NotAPdf => tr.refusal_not_a_pdf(),
        RefusalCode::NotAContainer => tr.refusal_not_a_container(),
        RefusalCode::ContainerBroken => tr.refusal_container_broken(),
        RefusalCode::NotAnIdentity => tr.refusal_not_an_identity(),
        RefusalCode::WrongPassword => tr.refusal_wrong_password(),
        RefusalCode::UnusableKey => tr.refusal_unusable_key(),
        RefusalCode::CertificateExpired => tr.refusal_certificate_expired(),
        RefusalCode::CertificateNotYetValid => tr.refusal_certificate_not_yet_valid(),
        RefusalCode::NotACertificate => tr.refusal_not_a_certificate(),
        RefusalCode::AlreadySigned => tr.refusal_already_signed(),
        RefusalCode::NotASigner => tr.refusal_not_a_signer(),
        RefusalCode::DocumentReplaced => tr.refusal_document_replaced(),
        RefusalCode::NotSignedElectronically => tr.refusal_not_signed_electronically(),
        RefusalCode::NothingToAdd => tr.refusal_nothing_to_add(),
        RefusalCode::PdfEncrypted => tr.refusal_pdf_encrypted(),
        RefusalCode::PdfDamaged => tr.refusal_pdf_damaged(),
        RefusalCode::NoFields => tr.refusal_no_fields(),
        RefusalCode::NotAPacket => tr.refusal_not_a_packet(),
        RefusalCode::NotAPacketNumber => tr.refusal_not_a_packet_number(),
        RefusalCode::NoSuchPacket => tr.refusal_no_such_packet(),
        RefusalCode::PacketAnswered => tr.refusal_packet_answered(),
        RefusalCode::PacketReplaced => tr.refusal_packet_replaced(),
        RefusalCode::PacketClosed => tr.refusal_packet_closed(),
        RefusalCode::PacketAltered => tr.refusal_packet_altered(),
        RefusalCode::WrongPassphrase => tr.refusal_wrong_passphrase(),
        RefusalCode::NotAPacketFile => tr.refusal_not_a_packet_file(),
        RefusalCode::PacketFileDamaged => tr.refusal_packet_file_damaged(),
        RefusalCode::PacketFileForged => tr.refusal_packet_file_forged(),
        RefusalCode::NoPacketFile => tr.refusal_no_packet_file(),
        RefusalCode::AnswersForElsewhere => tr.refusal_answers_for_elsewhere(),
        RefusalCode::PacketFileUnanswered => tr.refusal_packet_file_unanswered(),
        RefusalCode::NothingFinished => tr.refusal_nothing_finished(),
        RefusalCode::NothingAnswered => tr.refusal_nothing_answered(),
        RefusalCode::NothingToHandOut => tr.refusal_nothing_to_hand_out(),
        RefusalCode::NoMailAddress => tr.refusal_no_mail_address(),
        RefusalCode::NotTheIssuer => tr.refusal_not_the_issuer(),
        RefusalCode::IssuerEnds => tr.refusal_issuer_ends(),
        RefusalCode::AlreadyWithdrawn => tr.refusal_already_withdrawn(),
        RefusalCode::NotAScan => tr.refusal_not_a_scan(),
        RefusalCode::NothingToPrint => tr.refusal_nothing_to_print(),
        RefusalCode::DiaryConfirmed => tr.refusal_diary_confirmed(),
        RefusalCode::DiaryNotHandedIn => tr.refusal_diary_not_handed_in(),
        RefusalCode::NotTheirTurn => tr.refusal_not_their_turn(),
        RefusalCode::TooManyDocuments => tr.refusal_too_many_documents(),
        RefusalCode::TimeStampUnanswered => tr.refusal_time_stamp_unanswered(),
        RefusalCode::TimeStampRefused => tr.refusal_time_stamp_refused(),
        RefusalCode::NoCardLibrary => tr.refusal_no_card_library(),
        RefusalCode::CardLibraryUnusable => tr.refusal_card_library_unusable(),
        RefusalCode::NoCard => tr.refusal_no_card(),
        RefusalCode::NoCardCertificate => tr.refusal_no_card_certificate(),
        RefusalCode::NoCardKey => tr.refusal_no_card_key(),
        RefusalCode::WrongPin => tr.refusal_wrong_pin(),
        RefusalCode::PinLocked => tr.refusal_pin_locked(),
        RefusalCode::PinNotEntered => tr.refusal_pin_not_entered(),
        RefusalCode::CardRemoved => tr.refusal_card_removed(),
        RefusalCode::CardUnsupported => tr.refusal_card_unsupported(),
        RefusalCode::CardFailed => tr.refusal_card_failed(),
        RefusalCode::NotIssuedHere => tr.refusal_not_issued_here(),
        RefusalCode::SignaturesMissing => tr.refusal_signatures_missing(),
        RefusalCode::SignedFileBroken => tr.refusal_signed_file_broken(),
        RefusalCode::NoNewSignature => tr.refusal_no_new_signature(),
        RefusalCode::UnsupportedCharacter => tr.refusal_unsupported_character(),
        RefusalCode::NothingToConsent => tr.refusal_nothing_to_consent(),
        RefusalCode::AgreementIncomplete => tr.refusal_agreement_incomplete(),
        RefusalCode::WorkingTimeOverLimit => tr.refusal_working_time_over_limit(),
        RefusalCode::WorkingTimeNote => tr.refusal_working_time_note(),
        RefusalCode::NoWorkingTime => tr.refusal_no_working_time(),
        RefusalCode::NoAgreement => tr.refusal_no_agreement(),
        RefusalCode::NothingToAmend => tr.refusal_nothing_to_amend(),
        RefusalCode::PlacementGoesOn => tr.refusal_placement_goes_on(),
        RefusalCode::ReportIncomplete => tr.refusal_report_incomplete(),
        RefusalCode::FinalMarkNotConfirmed => tr.refusal_final_mark_not_confirmed(),
        RefusalCode::PartConfirmed => tr.refusal_part_confirmed(),
        RefusalCode::PartNotConfirmed => tr.refusal_part_not_confirmed(),
        RefusalCode::FinalMarkConfirmed => tr.refusal_final_mark_confirmed(),
        RefusalCode::PartsNotConfirmed => tr.refusal_parts_not_confirmed(),
        RefusalCode::OtherAssessmentForm => tr.refusal_other_assessment_form(),
        RefusalCode::MentorNotConfirmed => tr.refusal_mentor_not_confirmed(),
        RefusalCode::FinalMarkMissing => tr.refusal_final_mark_missing(),
        RefusalCode::NotAssessed => tr.refusal_not_assessed(),
        RefusalCode::NothingIssued => tr.refusal_nothing_issued(),
        RefusalCode::PlacementEnded => tr.refusal_placement_ended(),
        RefusalCode::TooManyPicked => tr.refusal_too_many_picked(),
        RefusalCode::PasswordTooShort => tr.refusal_password_too_short(),
        RefusalCode::NothingToUndo => tr.refusal_nothing_to_undo(),
        RefusalCode::ChangedSince => tr.refusal_changed_since(),
        RefusalCode::CannotBeUndone => tr.refusal_cannot_be_undone(),
        RefusalCode::ChangedMeanwhile => tr.refusal_changed_meanwhile(),
        RefusalCode::Stopped => tr.refusal_stopped(),
    }
}

/// What is wrong with a field, in words.
pub(crate) fn problem(tr: &Tr, language: Language, problem: &Problem) -> String {
    let number = |value: u32| format::integer(i64::from(value), language);
    match problem {
        Problem::Missing => tr.refusal_problem_missing(),
        Problem::TooLong { max } => tr.refusal_problem_too_long(&number(*max)),
        Problem::NotADate => tr.refusal_problem_not_a_date(),
        Problem::ImpossibleDate => tr.refusal_problem_impossible_date(),
        Problem::DateOutOfRange { from, to } => {
            tr.refusal_problem_date_out_of_range(&format::date(*from, language), &format::date(*to, language))
        }
        Problem::NotANumber { min, max } => tr.refusal_problem_not_a_number(&number(*max), &number(*min)),
        Problem::NotInAll { sum, is } => tr.refusal_problem_not_in_all(&number(*is), &number(*sum)),
        Problem::NotAPersonalCode => tr.refusal_problem_not_a_personal_code(),
        Problem::NotADocumentNumber => tr.refusal_problem_not_a_document_number(),
        Problem::NotARegistrationNumber => tr.refusal_problem_not_a_registration_number(),
        Problem::NotAnEmail => tr.refusal_problem_not_an_email(),
        Problem::NotAWebAddress => tr.refusal_problem_not_a_web_address(),
        Problem::NoSuchFile => tr.refusal_problem_no_such_file(),
        Problem::NotATime => tr.refusal_problem_not_a_time(),
        Problem::NoTimeBetween => tr.refusal_problem_no_time_between(),
        Problem::Overlaps => tr.refusal_problem_overlaps(),
        Problem::NotAWorkingDay => tr.refusal_problem_not_a_working_day(),
        Problem::NotAWeekend => tr.refusal_problem_not_a_weekend(),
        Problem::HolidaysOverlap => tr.refusal_problem_holidays_overlap(),
        Problem::EndsBeforeStart => tr.refusal_problem_ends_before_start(),
        Problem::NotAChoice => tr.refusal_problem_not_a_choice(),
        Problem::Unknown => tr.refusal_problem_unknown(),
        Problem::Ambiguous => tr.refusal_problem_ambiguous(),
        Problem::Duplicate => tr.refusal_problem_duplicate(),
        Problem::NotAGrade => tr.refusal_problem_not_a_grade(),
        Problem::UnknownPlaceholder { word } => tr.refusal_problem_unknown_placeholder(word),
        Problem::LooseBrace => tr.refusal_problem_loose_brace(),
        Problem::EmptySection => tr.refusal_problem_empty_section(),
        Problem::LacksParties => tr.refusal_problem_lacks_parties(),
        Problem::NotOnRecord { what } => tr.refusal_problem_not_on_record(&template::requirement(tr, *what)),
        Problem::Contradicts { row } => tr.refusal_problem_contradicts(&row.to_string()),
        Problem::Awaits { row } => tr.refusal_problem_awaits(&row.to_string()),
    }
}

/// Why an act over many records leaves one of them as it is.
pub(crate) fn obstacle(tr: &Tr, obstacle: Obstacle) -> String {
    match obstacle {
        Obstacle::HasLeft => tr.refusal_obstacle_has_left(),
        Obstacle::Ended => tr.refusal_obstacle_ended(),
        Obstacle::Finished => tr.refusal_obstacle_finished(),
        Obstacle::ChangedMeanwhile => tr.refusal_obstacle_changed_meanwhile(),
    }
}

/// A failure in words; what went wrong inside stays inside.
pub(crate) fn failure(tr: &Tr, failure: &Failure) -> String {
    match failure {
        Failure::Store(_) => tr.refusal_failed_store(),
        Failure::Io(_) => tr.refusal_failed_file(),
        Failure::Document(_) => tr.refusal_failed_document(),
        Failure::Signature(_) => tr.refusal_failed_signature(),
        Failure::Data(_) => tr.refusal_failed_data(),
    }
}

/// What the check of a workspace found, in words.
pub(crate) fn check_findings(tr: &Tr, report: &CheckReport) -> Vec<String> {
    [
        (!report.damage.is_empty()).then(|| tr.refusal_check_damage()),
        (!report.dangling.is_empty()).then(|| tr.refusal_check_dangling(report.dangling.len() as i64)),
        (report.stale_lines > 0).then(|| tr.refusal_check_stale_lines(i64::from(report.stale_lines))),
        report.broken_at.map(|entry| tr.refusal_check_journal(&entry.to_string())),
        (!report.unjournalled.is_empty())
            .then(|| tr.refusal_check_unjournalled(report.unjournalled.len() as i64)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
