//! The school that keeps the workspace, and its supervisors.

use serde::{Deserialize, Serialize};

use crate::id::SupervisorId;
use crate::problem::{FieldProblem, Problem, Problems};
use crate::registration_number::RegistrationNumber;

/// The school; a workspace has exactly one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct School {
    /// Full name as registered.
    pub name: String,
    /// Registration number, eleven digits, or empty while it is not known.
    pub registration_number: String,
    /// Postal address.
    pub address: String,
    /// Town in which documents are made, in the nominative („Daugavpils”).
    pub town: String,
    /// Town in the locative as documents write it („Daugavpilī”).
    pub town_locative: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Who signs for the school.
    pub signatory: Signatory,
}

/// Who signs for an organisation, and by what right.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Signatory {
    /// Name and surname.
    pub name: String,
    /// Position („direktore”).
    pub position: String,
    /// Basis of authority in the genitive or accusative as the agreement continues („nolikumu”, „statūtiem”).
    pub authority: String,
}

impl School {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 200);
        problems.optional("address", &self.address, 300);
        problems.optional("town", &self.town, 100);
        problems.email("email", &self.email);
        if !self.registration_number.is_empty()
            && RegistrationNumber::parse(&self.registration_number).is_err()
        {
            problems.add("registration_number", Problem::NotARegistrationNumber);
        }
        problems.into_result()
    }
}

/// A supervisor of placements at the school.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Supervisor {
    /// Identifier.
    pub id: SupervisorId,
    /// Name and surname.
    pub name: String,
    /// Position.
    pub position: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

impl Supervisor {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("name", &self.name, 120);
        problems.email("email", &self.email);
        problems.into_result()
    }
}
