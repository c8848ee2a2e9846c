//! Who takes part: the records that placements refer to, by the keys of the files.

use std::collections::BTreeMap;

use model::company::{Company, Mentor};
use model::id::{IdSource, OutcomeId, ProgrammeId, StudentId, SupervisorId};
use model::personal_code::PersonalCode;
use model::programme::{Outcome, Programme};
use model::school::{School, Supervisor};
use model::student::Student;

use super::calendar::Calendar;
use super::data::{Data, DataError};
use super::host::{self, Kept};
use super::shape;

/// The records that placements refer to.
pub(super) struct Cast {
    pub(super) school: School,
    pub(super) supervisors: BTreeMap<String, Supervisor>,
    pub(super) programmes: BTreeMap<String, Programme>,
    pub(super) companies: BTreeMap<String, Company>,
    pub(super) mentors: BTreeMap<String, Mentor>,
    pub(super) kept: Vec<Kept>,
    pub(super) students: BTreeMap<String, Student>,
}

impl Cast {
    /// Makes the records with new identifiers.
    pub(super) fn new(data: &Data, calendar: Calendar, ids: &mut impl IdSource) -> Result<Self, DataError> {
        let mut cast = Self {
            school: data.school.school.clone(),
            supervisors: data
                .school
                .supervisors
                .iter()
                .map(|s| (s.key.clone(), supervisor(s, ids)))
                .collect(),
            programmes: data.programmes.iter().map(|p| (p.key.clone(), programme(p, ids))).collect(),
            companies: BTreeMap::new(),
            mentors: BTreeMap::new(),
            kept: Vec::new(),
            students: BTreeMap::new(),
        };
        for company in &data.companies {
            cast.add_company(company, calendar, ids)?;
        }
        for student in &data.students {
            cast.add_student(student, calendar, ids)?;
        }
        Ok(cast)
    }

    fn add_company(
        &mut self,
        data: &shape::Company,
        calendar: Calendar,
        ids: &mut impl IdSource,
    ) -> Result<(), DataError> {
        let company = host::company(data, calendar, ids)?;
        for mentor in &data.mentors {
            self.mentors.insert(mentor.key.clone(), host::mentor(&company, mentor, calendar, ids));
        }
        self.kept.push(host::kept(self, &company, data, calendar, ids)?);
        self.companies.insert(data.key.clone(), company);
        Ok(())
    }

    fn add_student(
        &mut self,
        data: &shape::Student,
        calendar: Calendar,
        ids: &mut impl IdSource,
    ) -> Result<(), DataError> {
        let code = data.personal_code.as_deref().map(PersonalCode::parse).transpose();
        let student = Student {
            id: StudentId::new(ids),
            first_name: data.first_name.clone(),
            last_name: data.last_name.clone(),
            personal_code: code.map_err(|_| DataError::Unknown(data.key.clone()))?,
            birth_date: calendar.born(data.age, data.days),
            group: data.group.clone(),
            programme_id: Some(known(&self.programmes, &data.programme)?.id.clone()),
            phone: data.phone.clone(),
            email: data.email.clone(),
            address: data.address.clone(),
            representative: data.representative.clone(),
        };
        self.students.insert(data.key.clone(), student);
        Ok(())
    }
}

/// What a key stands for.
pub(super) fn known<'a, T>(records: &'a BTreeMap<String, T>, key: &str) -> Result<&'a T, DataError> {
    records.get(key).ok_or_else(|| DataError::Unknown(key.to_owned()))
}

fn supervisor(data: &shape::Supervisor, ids: &mut impl IdSource) -> Supervisor {
    Supervisor {
        id: SupervisorId::new(ids),
        name: data.name.clone(),
        position: data.position.clone(),
        phone: data.phone.clone(),
        email: data.email.clone(),
    }
}

fn programme(data: &shape::Programme, ids: &mut impl IdSource) -> Programme {
    let outcome = |outcome: &shape::Outcome| Outcome {
        id: OutcomeId::new(ids),
        code: outcome.code.clone(),
        text: outcome.text.clone(),
    };
    let outcomes = data.outcomes.iter().map(outcome).collect();
    Programme {
        id: ProgrammeId::new(ids),
        code: data.code.clone(),
        name: data.name.clone(),
        qualification: data.qualification.clone(),
        sector: data.sector.clone(),
        lki_level: data.lki_level,
        outcomes,
    }
}
