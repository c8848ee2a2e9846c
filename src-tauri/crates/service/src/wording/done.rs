//! What was done, in words.

use i18n::Tr;

use crate::operation::Operation;
use crate::workspace::COORDINATOR;

/// What a write did, as a noun („audzēkņa datu maiņa”).
#[expect(clippy::too_many_lines, reason = "a table: one line for each operation")]
pub(crate) fn operation(tr: &Tr, operation: Operation) -> String {
    match operation {
        Operation::SchoolSave => tr.history_operation_school_save(),
        Operation::SupervisorSave => tr.history_operation_supervisor_save(),
        Operation::SupervisorRemove => tr.history_operation_supervisor_remove(),
        Operation::ProgrammeSave => tr.history_operation_programme_save(),
        Operation::ProgrammeVersion => tr.history_operation_programme_version(),
        Operation::GroupSave => tr.history_operation_group_save(),
        Operation::GroupRemove => tr.history_operation_group_remove(),
        Operation::GroupAdopt => tr.history_operation_group_adopt(),
        Operation::SchoolYearRollover => tr.history_operation_school_year_rollover(),
        Operation::CompanySave => tr.history_operation_company_save(),
        Operation::MentorSave => tr.history_operation_mentor_save(),
        Operation::MentorRemove => tr.history_operation_mentor_remove(),
        Operation::SiteSave => tr.history_operation_site_save(),
        Operation::SiteRemove => tr.history_operation_site_remove(),
        Operation::RepresentativeSave => tr.history_operation_representative_save(),
        Operation::RepresentativeRemove => tr.history_operation_representative_remove(),
        Operation::SuitabilityRecord => tr.history_operation_suitability_record(),
        Operation::CapacitySave => tr.history_operation_capacity_save(),
        Operation::CapacityRemove => tr.history_operation_capacity_remove(),
        Operation::CooperationSave => tr.history_operation_cooperation_save(),
        Operation::CooperationRemove => tr.history_operation_cooperation_remove(),
        Operation::PolicySave => tr.history_operation_policy_save(),
        Operation::PolicyRemove => tr.history_operation_policy_remove(),
        Operation::StudentSave => tr.history_operation_student_save(),
        Operation::StudentLeave => tr.history_operation_student_leave(),
        Operation::StudentReturn => tr.history_operation_student_return(),
        Operation::StudentRevealCode => tr.history_operation_student_reveal_code(),
        Operation::StudentRevealDocument => tr.history_operation_student_reveal_document(),
        Operation::StudentsSetGroup => tr.history_operation_students_set_group(),
        Operation::StudentsLeave => tr.history_operation_students_leave(),
        Operation::PlacementSave => tr.history_operation_placement_save(),
        Operation::PlacementEnd => tr.history_operation_placement_end(),
        Operation::PlacementResume => tr.history_operation_placement_resume(),
        Operation::PlacementFitEnd => tr.history_operation_placement_fit_end(),
        Operation::PlacementFitHours => tr.history_operation_placement_fit_hours(),
        Operation::PlanSave => tr.history_operation_plan_save(),
        Operation::WorkingTimeSave => tr.history_operation_working_time_save(),
        Operation::PlacementInterrupt => tr.history_operation_placement_interrupt(),
        Operation::InterruptionRemove => tr.history_operation_interruption_remove(),
        Operation::ProvisionsSave => tr.history_operation_provisions_save(),
        Operation::DiaryEntrySave => tr.diary_operation_save(),
        Operation::DiaryEntryRemove => tr.diary_operation_remove(),
        Operation::DiaryConfirm => tr.diary_operation_confirm(),
        Operation::DiaryReturn => tr.diary_operation_return(),
        Operation::DiaryScanSave => tr.diary_operation_scan_save(),
        Operation::AbsenceSave => tr.attendance_operation_save(),
        Operation::AbsenceRemove => tr.attendance_operation_remove(),
        Operation::InstructionSave => tr.instruction_operation_save(),
        Operation::InstructionRemove => tr.instruction_operation_remove(),
        Operation::VisitSave => tr.visit_operation_save(),
        Operation::VisitRemove => tr.visit_operation_remove(),
        Operation::IncidentSave => tr.incident_operation_save(),
        Operation::IncidentReveal => tr.incident_operation_reveal(),
        Operation::PlacementsSetSupervisor => tr.history_operation_placements_set_supervisor(),
        Operation::ProvenItemSave => tr.history_operation_proven_item_save(),
        Operation::ProvenItemRemove => tr.history_operation_proven_item_remove(),
        Operation::SavedViewSave => tr.history_operation_saved_view_save(),
        Operation::SavedViewRemove => tr.history_operation_saved_view_remove(),
        Operation::ExpectationSave => tr.history_operation_expectation_save(),
        Operation::ExpectationRemove => tr.history_operation_expectation_remove(),
        Operation::ExpectationStanding => tr.history_operation_expectation_standing(),
        Operation::ConsentRecord => tr.history_operation_consent_record(),
        Operation::ConsentWithdraw => tr.history_operation_consent_withdraw(),
        Operation::AssessmentSave => tr.history_operation_assessment_save(),
        Operation::DiaryMarkSave => tr.history_operation_diary_mark_save(),
        Operation::DefenceSave => tr.history_operation_defence_save(),
        Operation::AssessmentConfirm => tr.history_operation_assessment_confirm(),
        Operation::AssessmentReopen => tr.history_operation_assessment_reopen(),
        Operation::AssessmentFormSave => tr.history_operation_assessment_form_save(),
        Operation::PlacementFileSave => tr.history_operation_placement_file_save(),
        Operation::FinalMarkSave => tr.history_operation_final_mark_save(),
        Operation::QualityFormSave => tr.history_operation_quality_form_save(),
        Operation::GatesSave => tr.history_operation_gates_save(),
        Operation::PacketIssue => tr.history_operation_packet_issue(),
        Operation::PacketMail => tr.history_operation_packet_mail(),
        Operation::PacketWithdraw => tr.history_operation_packet_withdraw(),
        Operation::PacketAccept => tr.history_operation_packet_accept(),
        Operation::PacketSave => tr.history_operation_packet_save(),
        Operation::DocumentIssue => tr.history_operation_document_issue(),
        Operation::DocumentSave => tr.history_operation_document_save(),
        Operation::DocumentSignature => tr.history_operation_document_signature(),
        Operation::DocumentSign => tr.history_operation_document_sign(),
        Operation::DocumentProlong => tr.history_operation_document_prolong(),
        Operation::DocumentReceive => tr.history_operation_document_receive(),
        Operation::AgreementsPrint => tr.history_operation_agreements_print(),
        Operation::AnchorAdd => tr.history_operation_anchor_add(),
        Operation::AnchorRemove => tr.history_operation_anchor_remove(),
        Operation::IdentityIssue => tr.history_operation_identity_issue(),
        Operation::IdentityWithdraw => tr.history_operation_identity_withdraw(),
        Operation::ImportApply => tr.history_operation_import_apply(),
        Operation::ExportSave => tr.history_operation_export_save(),
        Operation::SchoolYearSave => tr.history_operation_school_year_save(),
        Operation::SchoolYearReset => tr.history_operation_school_year_reset(),
        Operation::TemplateSave => tr.history_operation_template_save(),
        Operation::RulesInstall => tr.history_operation_rules_install(),
        Operation::WorkspaceCreate => tr.history_operation_workspace_create(),
        Operation::WorkspaceGenerate => tr.history_operation_workspace_generate(),
        Operation::HistoryUndo => tr.history_operation_history_undo(),
        Operation::HistoryRedo => tr.history_operation_history_redo(),
    }
}

/// Who wrote: the program's own word for whoever works at it in the language of the screens, any other name as it is.
pub(crate) fn actor(tr: &Tr, name: String) -> String {
    if name == COORDINATOR { tr.history_actor_coordinator() } else { name }
}

/// What one write did: one over many records with their number („audzēkņu grupas maiņa (12 ieraksti)”).
pub(crate) fn act(tr: &Tr, done: Operation, records: u32) -> String {
    let what = operation(tr, done);
    if done.is_of_many() { tr.history_of_many(i64::from(records), &what) } else { what }
}
