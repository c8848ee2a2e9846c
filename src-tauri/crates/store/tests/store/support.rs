//! A workspace in a folder of its own, with records that fit together.

use chrono::{DateTime, FixedOffset, NaiveDate};
use model::company::{Company, Mentor, RegisterTerms};
use model::id::{
    CompanyId, IdSource, MentorId, OutcomeId, PlacementId, ProgrammeId, StudentId, SupervisorId,
};
use model::period::Period;
use model::placement::{AsOf, Placement, PlacementKind, Terms};
use model::programme::{Outcome, Programme};
use model::school::{Signatory, Supervisor};
use model::student::{Representative, Student};
use store::{CompanyQuery, CompanyRow, Entry, Page, Store, StoreError, Tx, WorkspaceKind, Written};
use tempfile::TempDir;

/// Identifiers that count.
#[derive(Default)]
pub struct Counting(u64);

impl IdSource for Counting {
    fn next(&mut self) -> (u64, [u8; 10]) {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        (1_700_000_000_000 + self.0, random)
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn moment() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-21T10:42:00+02:00").unwrap()
}

pub fn entry(operation: &'static str) -> Entry {
    Entry { at: moment(), actor: "coordinator".to_owned(), operation, seen: None }
}

/// The day on which the tests look at things.
pub const TODAY: &str = "2026-11-21";

/// That day, with the terms that ship with the program.
pub fn as_of() -> AsOf {
    let terms = include_str!("../../../../../assets/rules/placement-terms-1.toml");
    AsOf { today: day(TODAY), terms: Terms::parse(terms).unwrap() }
}

/// The terms of the registers that ship with the program.
pub fn register_terms() -> RegisterTerms {
    RegisterTerms::parse(include_str!("../../../../../assets/rules/register-terms-1.toml")).unwrap()
}

/// A page of companies as they stand that day.
pub fn companies(world: &World, query: &CompanyQuery) -> Page<CompanyRow> {
    world.store.read(|reader| reader.companies(query, day(TODAY), &register_terms())).unwrap()
}

/// A workspace, its folder, and where its identifiers come from.
pub struct World {
    pub folder: TempDir,
    pub store: Store,
    pub ids: Counting,
}

impl World {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store =
            Store::create(&folder.path().join("school.amats"), WorkspaceKind::School, moment()).unwrap();
        Self { folder, store, ids: Counting::default() }
    }

    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    pub fn write<T>(&mut self, change: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>) -> Written<T> {
        self.try_write(change).unwrap()
    }

    pub fn try_write<T>(
        &mut self,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<Written<T>, StoreError> {
        self.store.write(entry("test.write"), &mut || [7; 16], change)
    }

    /// A student, a company, a programme and a placement of them, written.
    pub fn placement(&mut self) -> Cast {
        let cast = Cast::new(&mut self.ids);
        self.write(|tx| cast.save(tx));
        cast
    }
}

/// Records that fit together.
#[derive(Clone)]
pub struct Cast {
    pub programme: Programme,
    pub student: Student,
    pub company: Company,
    pub mentor: Mentor,
    pub supervisor: Supervisor,
    pub placement: Placement,
}

impl Cast {
    pub fn new(ids: &mut Counting) -> Self {
        let programme = programme(ids);
        let student = student(ids, "Jānis", "Ābele");
        let company = company(ids, "Koks");
        let mentor = Mentor {
            id: MentorId::new(ids),
            company_id: company.id.clone(),
            name: "Pēteris Egle".to_owned(),
            position: "meistars".to_owned(),
            phone: "20000000".to_owned(),
            email: "p@koks.example".to_owned(),
            qualification: "amata meistars".to_owned(),
            training: None,
        };
        let supervisor = Supervisor {
            id: SupervisorId::new(ids),
            name: "Ilze Osis".to_owned(),
            position: "skolotāja".to_owned(),
            phone: String::new(),
            email: String::new(),
        };
        let number = format!("2026/{:03}", ids.0);
        let mut placement = placement(ids, &student, &company, &programme, &number);
        placement.mentor_id = Some(mentor.id.clone());
        placement.supervisor_id = Some(supervisor.id.clone());
        Self { programme, student, company, mentor, supervisor, placement }
    }

    pub fn save(&self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        tx.save(&self.programme)?;
        tx.save(&self.student)?;
        tx.save(&self.company)?;
        tx.save(&self.mentor)?;
        tx.save(&self.supervisor)?;
        tx.save(&self.placement)
    }
}

pub fn programme(ids: &mut Counting) -> Programme {
    let outcome = |ids: &mut Counting, code: &str| Outcome {
        id: OutcomeId::new(ids),
        module_id: None,
        code: code.to_owned(),
        text: format!("Prot {code}"),
    };
    Programme {
        code: "33 543 04 1".to_owned(),
        name: "Kokizstrādājumu izgatavošana".to_owned(),
        qualification: "Mēbeļu galdnieks".to_owned(),
        sector: "wood".to_owned(),
        field: "0722".to_owned(),
        lki_level: 4,
        years: 4,
        placement_hours: 1240,
        first_id: None,
        version: 1,
        valid_from: None,
        modules: Vec::new(),
        outcomes: vec![outcome(ids, "SR1"), outcome(ids, "SR2")],
        id: ProgrammeId::new(ids),
    }
}

pub fn student(ids: &mut Counting, first: &str, last: &str) -> Student {
    Student {
        id: StudentId::new(ids),
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        personal_code: None,
        document: None,
        birth_date: day("2008-02-29"),
        group: "K2-1".to_owned(),
        programme_id: None,
        phone: "29123456".to_owned(),
        email: "j@skola.example".to_owned(),
        address: "Meža iela 1, Ogre".to_owned(),
        representative: Representative {
            name: "Anna Ābele".to_owned(),
            phone: String::new(),
            email: String::new(),
        },
        left: None,
    }
}

pub fn company(ids: &mut Counting, name: &str) -> Company {
    let mut company = Company {
        name: name.to_owned(),
        legal_form: "SIA".to_owned(),
        address: "Rūpniecības iela 5, Rīga".to_owned(),
        phone: "67000000".to_owned(),
        email: "info@koks.example".to_owned(),
        ..Company::unknown(CompanyId::new(ids))
    };
    company.set_signatory(&Signatory {
        name: "Kārlis Zars".to_owned(),
        position: "valdes loceklis".to_owned(),
        authority: "statūtiem".to_owned(),
    });
    company
}

pub fn placement(
    ids: &mut Counting,
    student: &Student,
    company: &Company,
    programme: &Programme,
    number: &str,
) -> Placement {
    Placement {
        id: PlacementId::new(ids),
        number: number.to_owned(),
        student_id: student.id.clone(),
        company_id: company.id.clone(),
        mentor_id: None,
        supervisor_id: None,
        programme_id: programme.id.clone(),
        kind: PlacementKind::Training,
        period: Period::parse(day("2026-12-01"), day("2026-12-31")).unwrap(),
        hours_total: 160,
        hours_per_day: 7,
        site_address: String::new(),
        goal: "Apgūt virpošanu".to_owned(),
        insurance: String::new(),
        remuneration: String::new(),
        ended: None,
    }
}
