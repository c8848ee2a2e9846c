//! What the screens get to see of companies.

use chrono::NaiveDate;
use model::company::{
    Checklist, Company, Cooperation, Mentor, Policy, Seats, SiteStanding, Suitability, TrainingState,
};
use model::id::{CapacityId, ProgrammeId, RepresentativeId, SiteId};
use serde::{Deserialize, Serialize};
use store::PlacementRow;
use ts_rs::TS;

wire! {
    /// A company.
    CompanyView {
        /// The company.
        company: Company,
        /// Whether the registration number's check sum does not fit.
        number_is_doubtful: bool,
        /// Who signs today.
        signer_id: Option<RepresentativeId>,
        /// Whether that one's authority covers today.
        signer_may_sign: bool,
        /// How the company stands with suitability: as its worst site.
        standing: SiteStanding,
        /// How each site stands, in the order of the sites; alone and without a site where there is none.
        sites: Vec<SiteView>,
        /// Mentors, by name.
        mentors: Vec<MentorView>,
        /// Assessments of suitability, the latest first.
        assessments: Vec<AssessmentView>,
        /// The criteria that a new assessment uses.
        checklist: Checklist,
        /// The year in which the school year of today begins.
        school_year: u32,
        /// Capacity, the latest school year first.
        capacity: Vec<CapacityView>,
        /// Agreements and memoranda, the latest first.
        cooperation: Vec<CooperationView>,
        /// Insurance policies, the one that lasts longest first.
        policies: Vec<PolicyView>,
        /// Placements, the latest first.
        placements: Vec<PlacementRow>,
    }
    /// How a site stands.
    SiteView {
        /// The site; none means the registered address of a company without sites.
        id: Option<SiteId>,
        /// Its name, or empty.
        name: String,
        /// Its address.
        address: String,
        /// How it stands today.
        standing: SiteStanding,
        /// The assessment that counts.
        assessment: Option<Suitability>,
    }
    /// A mentor.
    MentorView {
        /// The mentor.
        mentor: Mentor,
        /// How the training stands today.
        training: TrainingState,
    }
    /// An assessment with the criteria it was made by.
    AssessmentView {
        /// The assessment.
        assessment: Suitability,
        /// The criteria of its version.
        checklist: Checklist,
        /// How it stands today, seen alone.
        standing: SiteStanding,
        /// Whether it is the one that counts somewhere.
        counts: bool,
    }
    /// The places of one qualification and school year.
    CapacityView {
        /// The record, where places are planned.
        id: Option<CapacityId>,
        /// The programme that gives the qualification.
        programme_id: ProgrammeId,
        /// The qualification.
        qualification: String,
        /// The year in which the school year begins.
        school_year: u32,
        /// Places planned, where they are.
        planned: Option<u32>,
        /// How they are used.
        seats: Seats,
    }
    /// An agreement or memorandum.
    CooperationView {
        /// The record.
        cooperation: Cooperation,
        /// How its term stands today.
        term: TermState,
    }
    /// An insurance policy.
    PolicyView {
        /// The record.
        policy: Policy,
        /// How its term stands today.
        term: TermState,
    }
    /// What a company's record has to say about a placement.
    Hints {
        /// The hints, the gravest first.
        hints: Vec<Hint>,
    }
}

/// How a term stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TermState {
    /// It runs, and does so for a while yet.
    Running,
    /// It ends soon.
    Ending,
    /// It has ended.
    Ended,
}

/// One thing to think of before a placement is agreed on. Never a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "hint", rename_all = "snake_case")]
pub enum Hint {
    /// The site was found unsuitable.
    SiteUnsuitable {
        /// When.
        on: NaiveDate,
    },
    /// The assessment of the site no longer holds when the placement begins.
    SiteExpired {
        /// Its last day.
        on: NaiveDate,
    },
    /// The site is suitable under conditions.
    SiteWithConditions {
        /// The conditions.
        conditions: String,
    },
    /// More placements than places.
    CapacityExceeded {
        /// Places planned.
        planned: u32,
        /// Placements with this one.
        assigned: u32,
    },
    /// The mentor of a work-based placement has no pedagogical training on record.
    MentorUntrained,
    /// The training of the mentor of a work-based placement no longer counts when it begins.
    MentorTrainingExpired {
        /// Its last day.
        on: NaiveDate,
    },
    /// A work-based placement, and no insurance of the company on record.
    InsuranceMissing,
    /// A work-based placement, and the company's insurance has ended when it begins.
    InsuranceExpired {
        /// Its last day.
        on: NaiveDate,
    },
    /// The student has neither a personal code nor a document on record.
    IdentityMissing,
    /// The document that the student has instead of a personal code no longer holds when the placement begins.
    IdentityExpired {
        /// Its last day.
        on: NaiveDate,
    },
}
