//! Who takes part: the records that placements refer to, by the keys of the files.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::company::{Company, Mentor};
use model::id::{IdSource, ModuleId, OutcomeId, ProgrammeId, StudentId, SupervisorId};
use model::identity_document::IdentityDocument;
use model::personal_code::PersonalCode;
use model::programme::{Module, Outcome, Programme, holding_on};
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
            programmes: programmes(data, calendar, ids)?,
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
            document: data.document.as_ref().map(|document| document.on(calendar)),
            birth_date: calendar.born(data.age, data.days),
            group: data.group.clone(),
            programme_id: Some(known(&self.programmes, &data.programme)?.id.clone()),
            phone: data.phone.clone(),
            email: data.email.clone(),
            address: data.address.clone(),
            representative: data.representative.clone(),
            left: None,
        };
        self.students.insert(data.key.clone(), student);
        Ok(())
    }
}

impl Cast {
    /// The version of a programme that placements begin with on a day.
    pub(super) fn programme_on(&self, key: &str, day: NaiveDate) -> Result<&Programme, DataError> {
        let series = known(&self.programmes, key)?.series();
        let versions: Vec<Programme> =
            self.programmes.values().filter(|version| version.series() == series).cloned().collect();
        let holds = holding_on(&versions, day).map(|version| version.id.clone());
        let found = self.programmes.values().find(|version| Some(&version.id) == holds.as_ref());
        found.ok_or_else(|| DataError::Unknown(key.to_owned()))
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

/// Programmes by their keys; a version stands after the one that it follows.
fn programmes(
    data: &Data,
    calendar: Calendar,
    ids: &mut impl IdSource,
) -> Result<BTreeMap<String, Programme>, DataError> {
    let mut made = BTreeMap::new();
    for shape in &data.programmes {
        let before = shape.follows.as_deref().map(|key| known(&made, key)).transpose()?;
        let programme = programme(shape, before, calendar, ids);
        made.insert(shape.key.clone(), programme);
    }
    Ok(made)
}

fn programme(
    data: &shape::Programme,
    before: Option<&Programme>,
    calendar: Calendar,
    ids: &mut impl IdSource,
) -> Programme {
    let module = |module: &shape::Module| Module {
        id: ModuleId::new(ids),
        code: module.code.clone(),
        name: module.name.clone(),
        theory_hours: module.hours[0],
        practice_hours: module.hours[1],
        placement_hours: module.hours[2],
    };
    let modules: Vec<Module> = data.modules.iter().map(module).collect();
    let outcome = |outcome: &shape::Outcome| Outcome {
        id: OutcomeId::new(ids),
        module_id: modules.iter().find(|m| Some(&m.code) == outcome.module.as_ref()).map(|m| m.id.clone()),
        code: outcome.code.clone(),
        text: outcome.text.clone(),
    };
    let outcomes = data.outcomes.iter().map(outcome).collect();
    Programme {
        id: ProgrammeId::new(ids),
        first_id: before.map(|before| before.series().clone()),
        version: before.map_or(1, |before| before.version + 1),
        valid_from: data.valid_from.map(|day| calendar.date(day)),
        code: data.code.clone(),
        name: data.name.clone(),
        qualification: data.qualification.clone(),
        sector: data.sector.clone(),
        field: data.field.clone(),
        lki_level: data.lki_level,
        years: data.years,
        placement_hours: data.placement_hours,
        modules,
        outcomes,
    }
}

impl shape::StudentDocument {
    fn on(&self, calendar: Calendar) -> IdentityDocument {
        IdentityDocument {
            kind: self.kind,
            number: self.number.clone(),
            country: self.country.clone(),
            valid_until: Some(calendar.date(self.until)),
        }
    }
}
