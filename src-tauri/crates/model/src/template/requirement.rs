//! What a template asks to be on record before a document is issued.

use serde::{Deserialize, Serialize};

super::words! {
    /// Something that must be on record before a document is issued.
    Requirement {
        /// The company's mentor is chosen.
        Mentor,
        /// The mentor's telephone or e-mail.
        MentorContact,
        /// The mentor's qualification and experience.
        MentorQualification,
        /// The school's supervisor is chosen.
        Supervisor,
        /// The supervisor's telephone or e-mail.
        SupervisorContact,
        /// A minor's legal representative.
        Representative,
        /// The trainee's personal code, or a document in its place.
        Identity,
        /// The trainee's declared address.
        StudentAddress,
        /// The trainee's telephone or e-mail.
        StudentContact,
        /// The company's registration number.
        CompanyRegistration,
        /// The company's registered address.
        CompanyAddress,
        /// Who signs for the company.
        CompanySignatory,
        /// Who signs for the school.
        SchoolSignatory,
        /// Where the placement takes place.
        Site,
        /// Its hours in all.
        Hours,
        /// Its aim.
        Goal,
        /// The programme's code.
        ProgrammeCode,
        /// The programme's learning outcomes.
        Outcomes,
        /// Expectations of all three parties.
        Expectations,
        /// All three parties' consent to them.
        Consents,
        /// The individual plan of work-based learning.
        Plan,
        /// No less of it in the company than the law asks for.
        PlanShare,
        /// Words on insurance.
        Insurance,
        /// Words on pay and expenses.
        Remuneration,
    }
}
