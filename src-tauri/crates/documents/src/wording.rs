//! The words for the domain's kinds, in the document's language.

use crate::agreement::Term;
use i18n::{Language, Tr, format};
use model::assessment::{Mark, Reached};
use model::attendance::AbsenceReason;
use model::expectation::{Manner, Side, Standing};
use model::grade::{Grade, Level};
use model::identity_document::IdentityDocumentKind;
use model::instruction::InstructionKind;
use model::party::Party;
use model::placement::PlacementKind;
use model::quality::{Band, Completeness};
use model::visit::VisitKind;

/// Most characters of a date as people write it.
pub(crate) const DATE_CHARACTERS: u32 = 30;

pub(crate) fn party(tr: &Tr, party: Party) -> String {
    match party {
        Party::School => tr.documents_party_school(),
        Party::Company => tr.documents_party_company(),
        Party::Student => tr.documents_party_student(),
    }
}

pub(crate) fn identity_document(tr: &Tr, kind: IdentityDocumentKind) -> String {
    match kind {
        IdentityDocumentKind::Passport => tr.documents_identity_passport(),
        IdentityDocumentKind::IdentityCard => tr.documents_identity_card(),
        IdentityDocumentKind::ResidencePermit => tr.documents_identity_permit(),
        IdentityDocumentKind::Other => tr.documents_identity_other(),
    }
}

pub(crate) fn kind(tr: &Tr, kind: PlacementKind) -> String {
    match kind {
        PlacementKind::Training => tr.documents_kind_training(),
        PlacementKind::Module => tr.documents_kind_module(),
        PlacementKind::Final => tr.documents_kind_final(),
        PlacementKind::WorkBased => tr.documents_kind_work_based(),
        PlacementKind::Erasmus => tr.documents_kind_erasmus(),
        PlacementKind::Other => tr.documents_kind_other(),
    }
}

pub(crate) fn term(tr: &Tr, term: Term) -> String {
    match term {
        Term::Period => tr.documents_field_period(),
        Term::HoursTotal => tr.documents_field_hours(),
        Term::HoursPerDay => tr.documents_field_hours_day(),
        Term::Site => tr.documents_field_site(),
        Term::Supervisor => tr.documents_supervisor(),
        Term::Mentor => tr.documents_mentor(),
        Term::Goal => tr.documents_field_goal(),
        Term::Insurance => tr.documents_insurance(),
        Term::Remuneration => tr.documents_remuneration(),
        Term::Plan => tr.documents_plan(),
    }
}

pub(crate) fn side(tr: &Tr, side: Side) -> String {
    match side {
        Side::Offers => tr.documents_side_offers(),
        Side::Expects => tr.documents_side_expects(),
    }
}

pub(crate) fn standing(tr: &Tr, standing: Standing) -> String {
    match standing {
        Standing::Proposed => tr.documents_standing_proposed(),
        Standing::Discussed => tr.documents_standing_discussed(),
        Standing::Agreed => tr.documents_standing_agreed(),
        Standing::Fulfilled => tr.documents_standing_fulfilled(),
        Standing::Unfulfilled => tr.documents_standing_unfulfilled(),
    }
}

pub(crate) fn manner(tr: &Tr, manner: Manner) -> String {
    match manner {
        Manner::InPerson => tr.documents_manner_in_person(),
        Manner::Call => tr.documents_manner_call(),
        Manner::Email => tr.documents_manner_email(),
        Manner::Signature => tr.documents_manner_signature(),
    }
}

pub(crate) fn instruction(tr: &Tr, kind: InstructionKind) -> String {
    match kind {
        InstructionKind::Induction => tr.instruction_kind_induction(),
        InstructionKind::Initial => tr.instruction_kind_initial(),
        InstructionKind::Repeated => tr.instruction_kind_repeated(),
        InstructionKind::Unplanned => tr.instruction_kind_unplanned(),
        InstructionKind::Targeted => tr.instruction_kind_targeted(),
        InstructionKind::Thematic => tr.instruction_kind_thematic(),
    }
}

pub(crate) fn absence(tr: &Tr, reason: AbsenceReason) -> String {
    match reason {
        AbsenceReason::Illness => tr.attendance_reason_illness(),
        AbsenceReason::Justified => tr.attendance_reason_justified(),
        AbsenceReason::Unjustified => tr.attendance_reason_unjustified(),
        AbsenceReason::SchoolDuty => tr.attendance_reason_school_duty(),
        AbsenceReason::Holiday => tr.attendance_reason_holiday(),
        AbsenceReason::Other => tr.attendance_reason_other(),
    }
}

pub(crate) fn visit(tr: &Tr, kind: VisitKind) -> String {
    match kind {
        VisitKind::OnSite => tr.visit_kind_on_site(),
        VisitKind::Telephone => tr.visit_kind_telephone(),
        VisitKind::Online => tr.visit_kind_online(),
        VisitKind::MidTerm => tr.visit_kind_mid_term(),
    }
}

pub(crate) fn band(tr: &Tr, band: Band) -> String {
    match band {
        Band::Excellent => tr.documents_band_excellent(),
        Band::Good => tr.documents_band_good(),
        Band::NeedsWork => tr.documents_band_needs_work(),
        Band::Insufficient => tr.documents_band_insufficient(),
    }
}

pub(crate) fn completeness(tr: &Tr, completeness: Completeness) -> String {
    match completeness {
        Completeness::Full => tr.documents_report_full(),
        Completeness::Partial => tr.documents_report_partial(),
        Completeness::None => tr.documents_report_incomplete(),
    }
}

pub(crate) fn level(tr: &Tr, grade: Grade) -> String {
    match grade.level() {
        Level::VeryHigh => tr.documents_level_very_high(),
        Level::High => tr.documents_level_high(),
        Level::Medium => tr.documents_level_medium(),
        Level::Low => tr.documents_level_low(),
    }
}

/// A mark with its word: `8 (ļoti labi)`.
pub(crate) fn mark(tr: &Tr, grade: Grade) -> String {
    let word = match grade.points() {
        10 => tr.documents_mark_10(),
        9 => tr.documents_mark_9(),
        8 => tr.documents_mark_8(),
        7 => tr.documents_mark_7(),
        6 => tr.documents_mark_6(),
        5 => tr.documents_mark_5(),
        4 => tr.documents_mark_4(),
        3 => tr.documents_mark_3(),
        2 => tr.documents_mark_2(),
        _ => tr.documents_mark_1(),
    };
    tr.documents_mark(&grade.points().to_string(), &word)
}

/// A mark of any scale with its word.
pub(crate) fn any_mark(tr: &Tr, of: Mark) -> String {
    match of {
        Mark::Points(grade) => mark(tr, grade),
        Mark::Passed(true) => tr.documents_mark_passed(),
        Mark::Passed(false) => tr.documents_mark_failed(),
        Mark::Level(Reached::Not) => tr.documents_mark_not_reached(),
        Mark::Level(Reached::Partly) => tr.documents_mark_partly(),
        Mark::Level(Reached::Fully) => tr.documents_mark_reached(),
        Mark::Level(Reached::Beyond) => tr.documents_mark_exceeded(),
    }
}

/// A score with two decimals, or the words for no data.
pub(crate) fn score(tr: &Tr, score: Option<f64>) -> String {
    score.map_or_else(|| tr.documents_no_data(), |score| format::decimal(score, 2, tr.language()))
}

/// Quotation marks and the like differ; everything else comes from the messages.
pub(crate) fn period(start: chrono::NaiveDate, end: chrono::NaiveDate, language: Language) -> String {
    format!("{} – {}", format::date(start, language), format::date(end, language))
}
