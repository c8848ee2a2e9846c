//! Companies and other hosts of placements, and what a school keeps of them: sites, representatives, mentors,
//! assessments of suitability, capacity, cooperation agreements and insurance.

mod capacity;
mod checklist;
mod cooperation;
mod mentor;
mod parts;
mod policy;
mod register_terms;
mod suitability;
mod written;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use capacity::{Capacity, Seats};
pub use checklist::{Checklist, ChecklistError, Criterion};
pub use cooperation::{Cooperation, CooperationKind};
pub use mentor::{Mentor, Training, TrainingState};
pub use parts::{CompanyRepresentative, Site};
pub use policy::Policy;
pub use register_terms::RegisterTerms;
pub use suitability::{
    Finding, Judgement, SiteStanding, Suitability, SuitabilityVerdict, overall, standing_at,
};

use crate::id::CompanyId;
use crate::problem::{FieldProblem, Problem, Problems};
use crate::registration_number::RegistrationNumber;
use crate::school::Signatory;

/// A company, institution or association that hosts placements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(from = "written::Written")]
pub struct Company {
    /// Identifier.
    pub id: CompanyId,
    /// Name without the legal form.
    pub name: String,
    /// Legal form („SIA”, „AS”, „ZS”), or empty.
    pub legal_form: String,
    /// Registration number; a self-employed host may have none.
    pub registration_number: Option<RegistrationNumber>,
    /// Registered address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Where placements take place, the usual one first; none means the registered address.
    pub sites: Vec<Site>,
    /// Who may sign for the company; at most one of them does so by default.
    pub representatives: Vec<CompanyRepresentative>,
}

impl Company {
    /// A company of which nothing is known yet.
    pub fn unknown(id: CompanyId) -> Self {
        Self {
            id,
            name: String::new(),
            legal_form: String::new(),
            registration_number: None,
            address: String::new(),
            phone: String::new(),
            email: String::new(),
            sites: Vec::new(),
            representatives: Vec::new(),
        }
    }

    /// Legal form and name in quotes, as documents write it: `SIA „Koks”`.
    pub fn full_name(&self) -> String {
        if self.legal_form.is_empty() {
            self.name.clone()
        } else {
            format!("{} „{}”", self.legal_form, self.name)
        }
    }

    /// Where a placement takes place unless it says otherwise.
    pub fn usual_site(&self) -> &str {
        self.sites.first().map_or(&self.address, |site| &site.address)
    }

    /// The site at an address.
    pub fn site_at(&self, address: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.address == address)
    }

    /// Who signs on a day: the one who does by default, or where their authority does not cover the day the
    /// first whose authority does. Where nobody's does, still the one by default: the paper needs a name.
    pub fn signer_on(&self, day: NaiveDate) -> Option<&CompanyRepresentative> {
        let usual = self.usual_signer();
        usual
            .filter(|person| person.may_sign_on(day))
            .or_else(|| self.representatives.iter().find(|person| person.may_sign_on(day)))
            .or(usual)
    }

    /// Who signs on a day, as documents name them; empty where nobody is on record.
    pub fn signatory_on(&self, day: NaiveDate) -> Signatory {
        self.signer_on(day).map(CompanyRepresentative::signatory).unwrap_or_default()
    }

    /// Who signs by default.
    pub fn usual_signer(&self) -> Option<&CompanyRepresentative> {
        self.representatives.iter().find(|person| person.signs).or(self.representatives.first())
    }

    /// Judges the record before it is written; what is wrong with a site or a representative is told under
    /// `site_address` and `signatory.name`.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 200);
        problems.optional("legal_form", &self.legal_form, 40);
        problems.optional("address", &self.address, 300);
        problems.optional("phone", &self.phone, 120);
        problems.email("email", &self.email);
        let parts = self.sites.iter().filter_map(|site| site.check().err());
        let people = self.representatives.iter().filter_map(|person| person.check().err());
        for found in parts.flatten() {
            problems.add("site_address", found.problem);
        }
        for found in people.flatten() {
            problems.add("signatory.name", found.problem);
        }
        if self.representatives.iter().filter(|person| person.signs).count() > 1 {
            problems.add("signatory.name", Problem::Ambiguous);
        }
        problems.into_result()
    }
}

#[cfg(test)]
mod tests;
