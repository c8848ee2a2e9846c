//! A consistent view of the workspace.

use std::marker::PhantomData;

use chrono::NaiveDate;
use model::company::{Company, Mentor};
use model::document::{Anchor, Document};
use model::expectation::{Consent, Expectation};
use model::id::{CompanyId, DocumentId, PlacementId, StudentId};
use model::personal_code::PersonalCode;
use model::placement::Placement;
use model::programme::Programme;
use model::quality::QualityForm;
use model::registration_number::RegistrationNumber;
use model::school::Supervisor;
use model::student::Student;

use crate::{
    CompanyQuery, CompanyRow, DocumentRow, Entity, HistoryRow, Page, PersonQuery, PlacementCounts,
    PlacementQuery, PlacementRow, Record, Ruleset, StoreError, StudentRow,
};

/// A consistent view of the workspace.
#[derive(Debug)]
pub struct Reader<'c> {
    connection: PhantomData<&'c ()>,
}

impl Reader<'_> {
    /// A record by its identifier.
    pub fn get<R: Record>(&self, _id: &str) -> Result<Option<R>, StoreError> {
        todo!()
    }

    /// A page of placements; `today` decides the stage, what is due and what is overdue.
    pub fn placements(
        &self,
        _query: &PlacementQuery,
        _today: NaiveDate,
    ) -> Result<Page<PlacementRow>, StoreError> {
        todo!()
    }

    /// How many placements stand where.
    pub fn placement_counts(&self, _today: NaiveDate) -> Result<PlacementCounts, StoreError> {
        todo!()
    }

    /// A student's placements, the latest first; at most 200.
    pub fn placements_of_student(
        &self,
        _id: &StudentId,
        _today: NaiveDate,
    ) -> Result<Vec<PlacementRow>, StoreError> {
        todo!()
    }

    /// A company's placements, the latest first; at most 200.
    pub fn placements_of_company(
        &self,
        _id: &CompanyId,
        _today: NaiveDate,
    ) -> Result<Vec<PlacementRow>, StoreError> {
        todo!()
    }

    /// Placements of a student at a company that start on a day.
    pub fn placements_by(
        &self,
        _student: &StudentId,
        _company: &CompanyId,
        _start: NaiveDate,
    ) -> Result<Vec<Placement>, StoreError> {
        todo!()
    }

    /// A placement by its number in the register.
    pub fn placement_by_number(&self, _number: &str) -> Result<Option<Placement>, StoreError> {
        todo!()
    }

    /// The next free number of a year's register: „2026/015”.
    pub fn next_placement_number(&self, _year: i32) -> Result<String, StoreError> {
        todo!()
    }

    /// A page of students, in the Latvian order of their names.
    pub fn students(&self, _query: &PersonQuery) -> Result<Page<StudentRow>, StoreError> {
        todo!()
    }

    /// All groups that a student is in, in Latvian order.
    pub fn groups(&self) -> Result<Vec<String>, StoreError> {
        todo!()
    }

    /// The student with a personal code.
    pub fn student_by_personal_code(&self, _code: &PersonalCode) -> Result<Option<Student>, StoreError> {
        todo!()
    }

    /// Students whose name folds to `folded` („anna berzina”: given names, then surname) and who were born on the day.
    pub fn find_students_by_name_and_birth(
        &self,
        _folded: &str,
        _born: NaiveDate,
    ) -> Result<Vec<Student>, StoreError> {
        todo!()
    }

    /// A page of companies, in the Latvian order of their names.
    pub fn companies(&self, _query: &CompanyQuery) -> Result<Page<CompanyRow>, StoreError> {
        todo!()
    }

    /// The company with a registration number.
    pub fn company_by_registration_number(
        &self,
        _number: &RegistrationNumber,
    ) -> Result<Option<Company>, StoreError> {
        todo!()
    }

    /// Companies whose name, without the legal form, folds to `folded`.
    pub fn companies_by_folded_name(&self, _folded: &str) -> Result<Vec<Company>, StoreError> {
        todo!()
    }

    /// A company's mentors, in the Latvian order of their names.
    pub fn mentors(&self, _company: &CompanyId) -> Result<Vec<Mentor>, StoreError> {
        todo!()
    }

    /// All supervisors, in the Latvian order of their names.
    pub fn supervisors(&self) -> Result<Vec<Supervisor>, StoreError> {
        todo!()
    }

    /// All programmes, in the Latvian order of their qualifications.
    pub fn programmes(&self) -> Result<Vec<Programme>, StoreError> {
        todo!()
    }

    /// A placement's expectations by party, side and position.
    pub fn expectations(&self, _placement: &PlacementId) -> Result<Vec<Expectation>, StoreError> {
        todo!()
    }

    /// A placement's consents, the oldest first.
    pub fn consents(&self, _placement: &PlacementId) -> Result<Vec<Consent>, StoreError> {
        todo!()
    }

    /// A placement's quality forms by party.
    pub fn quality_forms(&self, _placement: &PlacementId) -> Result<Vec<QualityForm>, StoreError> {
        todo!()
    }

    /// A placement's documents by kind, the latest version first.
    pub fn documents(&self, _placement: &PlacementId) -> Result<Vec<Document>, StoreError> {
        todo!()
    }

    /// A placement's documents with what is known of their files.
    pub fn document_rows(&self, _placement: &PlacementId) -> Result<Vec<DocumentRow>, StoreError> {
        todo!()
    }

    /// The latest file of a document.
    pub fn file(&self, _document: &DocumentId) -> Result<Option<Vec<u8>>, StoreError> {
        todo!()
    }

    /// The file of a document as it was issued, before anything was added to it.
    pub fn original(&self, _document: &DocumentId) -> Result<Option<Vec<u8>>, StoreError> {
        todo!()
    }

    /// All trusted certificates by label.
    pub fn anchors(&self) -> Result<Vec<Anchor>, StoreError> {
        todo!()
    }

    /// All versions of a kind of rules, the latest first.
    pub fn rulesets(&self, _kind: &str) -> Result<Vec<Ruleset>, StoreError> {
        todo!()
    }

    /// What happened to a record, the latest first.
    pub fn history(&self, _entity: Entity, _id: &str, _limit: u32) -> Result<Vec<HistoryRow>, StoreError> {
        todo!()
    }
}
