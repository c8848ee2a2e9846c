//! The school that keeps the workspace, and its supervisors.

use serde::{Deserialize, Serialize};

use crate::id::SupervisorId;
use crate::party::Party;
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
    /// The parties in the order in which they sign, each once; empty where any order will do.
    #[serde(default)]
    pub signing_order: Vec<Party>,
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
        if !self.signing_order.is_empty() && !Party::ALL.iter().all(|party| self.signs_once(*party)) {
            problems.add("signing_order", Problem::NotAChoice);
        }
        problems.into_result()
    }

    fn signs_once(&self, party: Party) -> bool {
        self.signing_order.iter().filter(|one| **one == party).count() == 1
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_of_signing_names_every_party_once_or_is_none() {
        let school = |signing_order: &[Party]| School {
            name: "Ogres tehnikums".to_owned(),
            signing_order: signing_order.to_vec(),
            ..School::default()
        };
        let [first, second, third] = Party::ALL;
        assert!(school(&[]).check().is_ok());
        assert!(school(&[third, second, first]).check().is_ok());
        for wrong in [&[first, second][..], &[first, first, second], &[first, second, third, third]] {
            assert_eq!(school(wrong).check().unwrap_err()[0].field, "signing_order");
        }
    }
}
