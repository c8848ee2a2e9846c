//! Companies and other hosts of placements, with their mentors.

use serde::{Deserialize, Serialize};

use crate::id::{CompanyId, MentorId};
use crate::problem::{FieldProblem, Problems};
use crate::registration_number::RegistrationNumber;
use crate::school::Signatory;

/// A company, institution or association that hosts placements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
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
    /// Address where placements take place, when it is another.
    pub site_address: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Who signs for the company.
    pub signatory: Signatory,
}

impl Company {
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
        if self.site_address.is_empty() { &self.address } else { &self.site_address }
    }

    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 200);
        problems.optional("legal_form", &self.legal_form, 40);
        problems.optional("address", &self.address, 300);
        problems.optional("site_address", &self.site_address, 300);
        problems.optional("phone", &self.phone, 120);
        problems.email("email", &self.email);
        problems.optional("signatory.name", &self.signatory.name, 120);
        problems.into_result()
    }
}

/// A company's mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Mentor {
    /// Identifier.
    pub id: MentorId,
    /// The company.
    pub company_id: CompanyId,
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Qualification and experience.
    pub qualification: String,
}

impl Mentor {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 120);
        problems.optional("position", &self.position, 120);
        problems.optional("qualification", &self.qualification, 300);
        problems.email("email", &self.email);
        problems.into_result()
    }
}
