//! What templates ask for, in words.

use i18n::Tr;
use model::template::Requirement;

/// What must be on record, as a noun („prakses vadītājs prakses vietā”).
pub(super) fn requirement(tr: &Tr, what: Requirement) -> String {
    match what {
        Requirement::Mentor => tr.templates_require_mentor(),
        Requirement::MentorContact => tr.templates_require_mentor_contact(),
        Requirement::MentorQualification => tr.templates_require_mentor_qualification(),
        Requirement::Supervisor => tr.templates_require_supervisor(),
        Requirement::SupervisorContact => tr.templates_require_supervisor_contact(),
        Requirement::Representative => tr.templates_require_representative(),
        Requirement::Identity => tr.templates_require_identity(),
        Requirement::StudentAddress => tr.templates_require_student_address(),
        Requirement::StudentContact => tr.templates_require_student_contact(),
        Requirement::CompanyRegistration => tr.templates_require_company_registration(),
        Requirement::CompanyAddress => tr.templates_require_company_address(),
        Requirement::CompanySignatory => tr.templates_require_company_signatory(),
        Requirement::SchoolSignatory => tr.templates_require_school_signatory(),
        Requirement::Site => tr.templates_require_site(),
        Requirement::Hours => tr.templates_require_hours(),
        Requirement::Goal => tr.templates_require_goal(),
        Requirement::ProgrammeCode => tr.templates_require_programme_code(),
        Requirement::Outcomes => tr.templates_require_outcomes(),
        Requirement::Expectations => tr.templates_require_expectations(),
        Requirement::Consents => tr.templates_require_consents(),
        Requirement::Plan => tr.templates_require_plan(),
        Requirement::PlanShare => tr.templates_require_plan_share(),
        Requirement::Insurance => tr.templates_require_insurance(),
        Requirement::Remuneration => tr.templates_require_remuneration(),
    }
}
