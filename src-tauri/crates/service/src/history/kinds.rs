//! The words of enumerations as the screens have them; `None` for a word that this program does not know.

use i18n::Tr;
use model::assessment::Hire;
use model::attendance::AbsenceReason;
use model::company::{CooperationKind, Judgement, SuitabilityVerdict};
use model::diary::{EntryMark, EntrySource, EntryState};
use model::document::{DocumentKind, SignatureState};
use model::expectation::{Manner, Side, Standing};
use model::incident::IncidentKind;
use model::instruction::InstructionKind;
use model::packet::{AnswerManner, PacketKind};
use model::party::Party;
use model::plan::Place;
use model::quality::{Answer, GateState};
use model::student::LeavingKind;
use model::visit::VisitKind;
use model::working_time::InterruptionReason;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::identity;

fn word<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

pub(super) fn leaving(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        LeavingKind::Graduated => tr.students_left_graduated(),
        LeavingKind::Withdrawn => tr.students_left_withdrawn(),
    })
}

pub(super) fn identity_document(tr: Tr, value: &Value) -> Option<String> {
    Some(identity::kind(tr, word(value)?))
}

pub(super) fn party(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Party::School => tr.placements_party_school(),
        Party::Company => tr.placements_party_company(),
        Party::Student => tr.placements_party_student(),
    })
}

/// The parties one after another, „uzņēmums → praktikants → skola”.
pub(super) fn signing_order(tr: Tr, value: &Value) -> Option<String> {
    let parties: Option<Vec<String>> = value.as_array()?.iter().map(|one| party(tr, one)).collect();
    match parties?.as_slice() {
        [] => Some(tr.settings_signing_order_any()),
        named => Some(named.join(" → ")),
    }
}

pub(super) fn side(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Side::Offers => tr.placement_side_offers(),
        Side::Expects => tr.placement_side_expects(),
    })
}

pub(super) fn standing(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Standing::Proposed => tr.placement_standing_proposed(),
        Standing::Discussed => tr.placement_standing_discussed(),
        Standing::Agreed => tr.placement_standing_agreed(),
        Standing::Fulfilled => tr.placement_standing_fulfilled(),
        Standing::Unfulfilled => tr.placement_standing_unfulfilled(),
    })
}

pub(super) fn manner(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Manner::InPerson => tr.placement_manner_in_person(),
        Manner::Call => tr.placement_manner_call(),
        Manner::Email => tr.placement_manner_email(),
        Manner::Signature => tr.placement_manner_signature(),
    })
}

pub(super) fn answer(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Answer::Fully => tr.questionnaire_answer_fully(),
        Answer::Rather => tr.questionnaire_answer_rather(),
        Answer::RatherNot => tr.questionnaire_answer_rather_not(),
        Answer::Not => tr.questionnaire_answer_not(),
        Answer::NotApplicable => tr.questionnaire_answer_not_applicable(),
    })
}

pub(super) fn gate(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        GateState::Passed => tr.questionnaire_gate_passed(),
        GateState::Failed => tr.questionnaire_gate_failed(),
        GateState::NotApplicable => tr.questionnaire_gate_not_applicable(),
    })
}

pub(super) fn interruption(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        InterruptionReason::Absence => tr.hours_reason_absence(),
        InterruptionReason::School => tr.hours_reason_school(),
        InterruptionReason::Company => tr.hours_reason_company(),
        InterruptionReason::Leave => tr.hours_reason_leave(),
        InterruptionReason::Other => tr.hours_reason_other(),
    })
}

pub(super) fn place(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Place::School => tr.plan_place_school(),
        Place::Company => tr.plan_place_company(),
    })
}

pub(super) fn entry_state(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        EntryState::Draft => tr.diary_state_draft(),
        EntryState::HandedIn => tr.diary_state_handed_in(),
        EntryState::Confirmed => tr.diary_state_confirmed(),
        EntryState::Returned => tr.diary_state_returned(),
    })
}

pub(super) fn entry_source(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        EntrySource::Typed => tr.diary_source_typed(),
        EntrySource::Paper => tr.diary_source_paper(),
        EntrySource::Form => tr.diary_source_form(),
    })
}

pub(super) fn entry_mark(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        EntryMark::Points(grade) => grade.points().to_string(),
        EntryMark::Passed => tr.diary_mark_passed(),
        EntryMark::NotPassed => tr.diary_mark_not_passed(),
    })
}

pub(super) fn absence(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        AbsenceReason::Illness => tr.attendance_reason_illness(),
        AbsenceReason::Justified => tr.attendance_reason_justified(),
        AbsenceReason::Unjustified => tr.attendance_reason_unjustified(),
        AbsenceReason::SchoolDuty => tr.attendance_reason_school_duty(),
        AbsenceReason::Holiday => tr.attendance_reason_holiday(),
        AbsenceReason::Other => tr.attendance_reason_other(),
    })
}

pub(super) fn instruction(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        InstructionKind::Induction => tr.instruction_kind_induction(),
        InstructionKind::Initial => tr.instruction_kind_initial(),
        InstructionKind::Repeated => tr.instruction_kind_repeated(),
        InstructionKind::Unplanned => tr.instruction_kind_unplanned(),
        InstructionKind::Targeted => tr.instruction_kind_targeted(),
        InstructionKind::Thematic => tr.instruction_kind_thematic(),
    })
}

pub(super) fn visit(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        VisitKind::OnSite => tr.visit_kind_on_site(),
        VisitKind::Telephone => tr.visit_kind_telephone(),
        VisitKind::Online => tr.visit_kind_online(),
        VisitKind::MidTerm => tr.visit_kind_mid_term(),
    })
}

pub(super) fn incident(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        IncidentKind::Accident => tr.incident_kind_accident(),
        IncidentKind::Safety => tr.incident_kind_safety(),
        IncidentKind::Dignity => tr.incident_kind_dignity(),
        IncidentKind::Complaint => tr.incident_kind_complaint(),
        IncidentKind::Other => tr.incident_kind_other(),
    })
}

pub(super) fn document(tr: Tr, value: &Value) -> Option<String> {
    Some(document_kind(tr, word(value)?))
}

/// What people call a kind of document.
pub(crate) fn document_kind(tr: Tr, kind: DocumentKind) -> String {
    match kind {
        DocumentKind::Agreement => tr.history_document_agreement(),
        DocumentKind::Report => tr.history_document_report(),
        DocumentKind::Termination => tr.history_document_termination(),
        DocumentKind::Amendment => tr.history_document_amendment(),
        DocumentKind::Assessment => tr.history_document_assessment(),
        DocumentKind::Characterisation => tr.history_document_characterisation(),
        DocumentKind::Diary => tr.documents_diary_title(),
        DocumentKind::Visit => tr.documents_visits_title(),
    }
}

pub(super) fn hire(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Hire::Yes => tr.assessment_hire_yes(),
        Hire::Perhaps => tr.assessment_hire_perhaps(),
        Hire::No => tr.assessment_hire_no(),
    })
}

pub(super) fn signature(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        SignatureState::NotSent => tr.placement_signature_not_sent(),
        SignatureState::Sent => tr.placement_signature_sent(),
        SignatureState::OnPaper => tr.placement_signature_on_paper(),
        SignatureState::Electronic => tr.placement_signature_electronic(),
        SignatureState::Refused => tr.placement_signature_refused(),
    })
}

pub(super) fn language(tr: Tr, value: &Value) -> Option<String> {
    Some(match value.as_str()? {
        "lv" => tr.app_language_lv(),
        "en" => tr.app_language_en(),
        _ => return None,
    })
}

pub(super) fn judgement(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        Judgement::Meets => tr.suitability_judgement_meets(),
        Judgement::WithConditions => tr.suitability_judgement_with_conditions(),
        Judgement::DoesNot => tr.suitability_judgement_does_not(),
        Judgement::NotLookedAt => tr.suitability_judgement_not_looked_at(),
    })
}

pub(super) fn verdict(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        SuitabilityVerdict::Suitable => tr.suitability_standing_suitable(),
        SuitabilityVerdict::WithConditions => tr.suitability_standing_with_conditions(),
        SuitabilityVerdict::Unsuitable => tr.suitability_standing_unsuitable(),
    })
}

pub(super) fn cooperation(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        CooperationKind::Agreement => tr.cooperation_kind_agreement(),
        CooperationKind::Memorandum => tr.cooperation_kind_memorandum(),
        CooperationKind::Other => tr.cooperation_kind_other(),
    })
}

pub(super) fn packet(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        PacketKind::Company => tr.packets_company_title(),
        PacketKind::Diary => tr.packets_diary_title(),
        PacketKind::Midterm => tr.packets_midterm_title(),
        PacketKind::Assessment => tr.packets_assessment_title(),
        PacketKind::Quality => tr.packets_quality_title(),
    })
}

pub(super) fn answer_manner(tr: Tr, value: &Value) -> Option<String> {
    Some(match word(value)? {
        AnswerManner::Fields => tr.packets_manner_fields(),
        AnswerManner::Paper => tr.packets_manner_paper(),
        AnswerManner::Program => tr.packets_manner_program(),
    })
}
