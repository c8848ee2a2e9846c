//! What the screens send about companies.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::company::{CooperationKind, Finding, SuitabilityVerdict};
use model::id::{
    CapacityId, CompanyId, CooperationId, MentorId, PlacementId, PolicyId, ProgrammeId, RepresentativeId,
    SiteId, StudentId,
};
use model::placement::PlacementKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// A company.
    CompanyRef {
        /// Its identifier.
        id: CompanyId,
    }
    /// A mentor.
    MentorRef {
        /// Its identifier.
        id: MentorId,
    }
    /// A site of a company.
    SiteRef {
        /// The company.
        company_id: CompanyId,
        /// The site.
        id: SiteId,
    }
    /// A representative of a company.
    RepresentativeRef {
        /// The company.
        company_id: CompanyId,
        /// The representative.
        id: RepresentativeId,
    }
    /// A company's capacity.
    CapacityRef {
        /// Its identifier.
        id: CapacityId,
    }
    /// A cooperation agreement or memorandum.
    CooperationRef {
        /// Its identifier.
        id: CooperationId,
    }
    /// An insurance policy.
    PolicyRef {
        /// Its identifier.
        id: PolicyId,
    }
    /// A company as the form has it; sites and representatives are saved one by one.
    CompanyInput {
        /// None makes a new one.
        id: Option<CompanyId>,
        /// Name without the legal form.
        name: String,
        /// Legal form.
        legal_form: String,
        /// Registration number, as typed; may be empty.
        registration_number: String,
        /// Registered address.
        address: String,
        /// Telephone.
        phone: String,
        /// E-mail.
        email: String,
    }
    /// A site as the form has it.
    SiteInput {
        /// The company.
        company_id: CompanyId,
        /// None makes a new one.
        id: Option<SiteId>,
        /// What the company calls it.
        name: String,
        /// Address.
        address: String,
        /// Whether placements usually take place here.
        usual: bool,
    }
    /// A representative as the form has it.
    RepresentativeInput {
        /// The company.
        company_id: CompanyId,
        /// None makes a new one.
        id: Option<RepresentativeId>,
        /// Name and surname.
        name: String,
        /// Position.
        position: String,
        /// Basis of authority.
        authority: String,
        /// First day of the authority.
        from: Option<NaiveDate>,
        /// Last day of the authority.
        until: Option<NaiveDate>,
        /// Whether this one signs unless another is needed.
        signs: bool,
    }
    /// A mentor as the form has it.
    MentorInput {
        /// None makes a new one.
        id: Option<MentorId>,
        /// The company.
        company_id: CompanyId,
        /// Name and surname.
        name: String,
        /// Position.
        position: String,
        /// Telephone.
        phone: String,
        /// E-mail.
        email: String,
        /// Qualification and experience.
        qualification: String,
        /// Pedagogical training, where there is one.
        training: Option<TrainingInput>,
    }
    /// A mentor's training as the form has it.
    TrainingInput {
        /// The course.
        course: String,
        /// Hours of 60 minutes.
        hours: u32,
        /// Number of the certificate.
        certificate: String,
        /// When it was issued; none while the field is empty.
        issued_on: Option<NaiveDate>,
        /// Last day on which it counts.
        valid_until: Option<NaiveDate>,
    }
    /// An assessment of suitability as the form has it; it is always a new one.
    SuitabilityInput {
        /// The company.
        company_id: CompanyId,
        /// The site; none means the company with all its sites.
        site_id: Option<SiteId>,
        /// The version of the criteria that was answered.
        checklist: String,
        /// What was found, by criterion.
        findings: BTreeMap<String, Finding>,
        /// What it comes to; none while it is not chosen.
        verdict: Option<SuitabilityVerdict>,
        /// Conditions.
        conditions: String,
        /// When; none while the field is empty.
        assessed_on: Option<NaiveDate>,
        /// Who looked.
        assessed_by: String,
        /// Last day on which it holds; none takes the usual term.
        valid_until: Option<NaiveDate>,
        /// When to look again.
        next_check: Option<NaiveDate>,
    }
    /// Capacity as the form has it.
    CapacityInput {
        /// None makes a new one.
        id: Option<CapacityId>,
        /// The company.
        company_id: CompanyId,
        /// The programme that gives the qualification; none while it is not chosen.
        programme_id: Option<ProgrammeId>,
        /// The year in which the school year begins.
        school_year: u32,
        /// Places.
        planned: u32,
    }
    /// A cooperation agreement or memorandum as the form has it.
    CooperationInput {
        /// None makes a new one.
        id: Option<CooperationId>,
        /// The company.
        company_id: CompanyId,
        /// What kind.
        kind: CooperationKind,
        /// Number.
        number: String,
        /// When it was signed; none while the field is empty.
        signed_on: Option<NaiveDate>,
        /// First day, where it is another.
        from: Option<NaiveDate>,
        /// Last day; none means without a term.
        until: Option<NaiveDate>,
        /// What about.
        subject: String,
        /// A note.
        note: String,
    }
    /// An insurance policy as the form has it.
    PolicyInput {
        /// None makes a new one.
        id: Option<PolicyId>,
        /// The company.
        company_id: CompanyId,
        /// Insurer.
        insurer: String,
        /// Number.
        number: String,
        /// Sum insured in whole euro, where it is known.
        sum: Option<u32>,
        /// Last day; none while the field is empty.
        valid_until: Option<NaiveDate>,
    }
    /// What a placement's form holds that a company's record may have something to say about.
    HintsQuestion {
        /// The placement, when it is on record.
        id: Option<PlacementId>,
        /// The host.
        company_id: CompanyId,
        /// The student, where one is chosen.
        student_id: Option<StudentId>,
        /// The mentor.
        mentor_id: Option<MentorId>,
        /// The programme, where it is chosen.
        programme_id: Option<ProgrammeId>,
        /// The kind.
        kind: PlacementKind,
        /// First day, where it is chosen.
        start: Option<NaiveDate>,
        /// Where it takes place; empty means the usual site.
        site_address: String,
    }
}
