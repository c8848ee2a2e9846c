//! Placements in words: stages and steps, as the lists and calendars that leave the program name them.

use i18n::Tr;
use model::placement::{Blocker, Stage};
use model::visit::VisitKind;
use store::PlacementRow;

/// The stage that a placement in a list is at.
pub(crate) fn stage(tr: &Tr, row: &PlacementRow) -> String {
    match row.stage {
        _ if row.ended => tr.placements_stage_ended(),
        None => tr.placements_stage_done(),
        Some(Stage::Agreeing) => tr.placements_stage_agreeing(),
        Some(Stage::Agreement) => tr.placements_stage_agreement(),
        Some(Stage::Running) => tr.placements_stage_running(),
        Some(Stage::Assessing) => tr.placements_stage_assessing(),
        Some(Stage::Quality) => tr.placements_stage_quality(),
        Some(Stage::Report) => tr.placements_stage_report(),
    }
}

/// What is to be done next.
pub(crate) fn step(tr: &Tr, step: Blocker) -> String {
    match step {
        Blocker::Mentor => tr.placements_next_mentor(),
        Blocker::Supervisor => tr.placements_next_supervisor(),
        Blocker::Representative => tr.placements_next_representative(),
        Blocker::Expectations { party } => tr.placements_next_expectations(party.as_str()),
        Blocker::Consent { party } => tr.placements_next_consent(party.as_str()),
        Blocker::AgreementIssue => tr.placements_next_agreement_issue(),
        Blocker::AgreementSignature { party } => tr.placements_next_agreement_signature(party.as_str()),
        Blocker::StillRunning => tr.placements_next_still_running(),
        Blocker::MentorAssessment => tr.placements_next_mentor_assessment(),
        Blocker::FinalMark => tr.placements_next_final_mark(),
        Blocker::QualityForm { party } => tr.placements_next_quality_form(party.as_str()),
        Blocker::Gates => tr.placements_next_gates(),
        Blocker::ReportIssue => tr.placements_next_report_issue(),
        Blocker::ReportSignature { party } => tr.placements_next_report_signature(party.as_str()),
    }
}

/// What people call a kind of visit.
pub(crate) fn visit(tr: &Tr, kind: VisitKind) -> String {
    match kind {
        VisitKind::OnSite => tr.visit_kind_on_site(),
        VisitKind::Telephone => tr.visit_kind_telephone(),
        VisitKind::Online => tr.visit_kind_online(),
        VisitKind::MidTerm => tr.visit_kind_mid_term(),
    }
}
