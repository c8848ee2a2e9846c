//! A plausible workspace of any size, the same for the same seed: what speed and memory are measured on.
//!
//! The demonstration is played first; then its records are copied with new names and earlier days until there
//! are enough. Copied documents are on record without their files.

mod copy;
mod names;

use chrono::{DateTime, FixedOffset, NaiveDate};
use model::id::{CompanyId, MentorId, StudentId};
use model::identity_document::{DocumentNumber, IdentityDocument, IdentityDocumentKind};
use model::student::{Representative, Student};
use store::PlacementQuery;

use crate::demo;
use crate::desk::Desk;
use crate::operation::Operation;
use crate::placement::Record;
use crate::reply::{Failure, Stop};
use crate::rules;
use crate::surroundings::Surroundings;
use names::{Dice, Names};

/// Records that one write takes along.
const BATCH: usize = 500;
/// Placements of the demonstration, at most.
const PATTERNS: u32 = 200;

/// Weeks back to the oldest placement: five school years.
const YEARS: u32 = 260;
/// Weeks after which a placement is over and done.
const TERM: u32 = 13;

/// How many records a workspace shall have. The demonstration's own are among them.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Students.
    pub students: u32,
    /// Companies.
    pub companies: u32,
    /// Placements.
    pub placements: u32,
}

/// Surroundings in which everything is the same for the same seed: a clock that stands, and bytes from the seed.
pub fn surroundings(seed: u64, now: DateTime<FixedOffset>) -> Surroundings {
    let mut dice = Dice::new(seed);
    Surroundings::new(move || now, move |bytes| bytes.fill_with(|| dice.byte()))
}

/// Fills an empty workspace.
pub fn fill(desk: &mut Desk, size: Size, seed: u64) -> Result<(), Stop> {
    demo::fill(desk)?;
    let names = Names::read().map_err(|error| Failure::Data(error.to_string()))?;
    let mut dice = Dice::new(seed ^ u64::MAX);
    let patterns = patterns(desk)?;
    let hosts = companies(desk, size.companies, &patterns, &names, &mut dice)?;
    let people = students(desk, size.students, &patterns, &names, &mut dice)?;
    placements(desk, size.placements, &patterns, (&people, &hosts), &mut dice)?;
    desk.forget();
    Ok(())
}

/// Everything on record about the demonstration's placements.
fn patterns(desk: &Desk) -> Result<Vec<Record>, Stop> {
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let query = PlacementQuery { limit: PATTERNS, ..PlacementQuery::default() };
        let rows = r.placements(&query, &as_of)?.rows;
        rows.iter().map(|row| Record::read(r, &row.id)).collect()
    })
}

/// A company and its mentor.
type Host = (CompanyId, Option<MentorId>);

fn companies(
    desk: &mut Desk,
    wanted: u32,
    patterns: &[Record],
    names: &Names,
    dice: &mut Dice,
) -> Result<Vec<Host>, Stop> {
    let today = desk.today();
    let known = desk.read(|r| {
        let terms = rules::register_terms_on(r, today)?;
        Ok(r.count_companies(&store::CompanyQuery::default(), today, &terms)?)
    })?;
    let mut ids = desk.around.clone();
    let mut hosts = Vec::new();
    for batch in batches(wanted.saturating_sub(known)) {
        desk.write(Operation::WorkspaceGenerate, |tx| {
            for _ in batch {
                let pattern = dice.choose(patterns);
                let company = copy::company(&pattern.company, names.company(dice), &mut ids);
                tx.save(&company)?;
                let mentor = pattern.mentor.clone().map(|mentor| model::company::Mentor {
                    id: MentorId::new(&mut ids),
                    company_id: company.id.clone(),
                    name: names.person(dice).0,
                    ..mentor
                });
                mentor.iter().try_for_each(|mentor| tx.save(mentor))?;
                hosts.push((company.id, mentor.map(|mentor| mentor.id)));
            }
            Ok(())
        })?;
    }
    let own =
        patterns.iter().map(|p| (p.company.id.clone(), p.mentor.as_ref().map(|mentor| mentor.id.clone())));
    Ok(if hosts.is_empty() { own.collect() } else { hosts })
}

/// Every twentieth student comes from abroad and has a document.
fn document(id: &StudentId, place: usize, born: NaiveDate) -> Option<IdentityDocument> {
    const COUNTRIES: [&str; 5] = ["UA", "LT", "GE", "UZ", "IN"];
    let number = id.as_str().get(24..)?;
    (place % 20 == 7).then_some(IdentityDocument {
        kind: IdentityDocumentKind::Passport,
        number: DocumentNumber::parse(&format!("G0{number}")).ok()?,
        country: COUNTRIES[place / 20 % COUNTRIES.len()].to_owned(),
        valid_until: born.checked_add_months(chrono::Months::new(12 * 25)),
    })
}

fn students(
    desk: &mut Desk,
    wanted: u32,
    patterns: &[Record],
    names: &Names,
    dice: &mut Dice,
) -> Result<Vec<StudentId>, Stop> {
    let known = desk.read(|r| Ok(r.count_students(&store::PersonQuery::default())?))?;
    let mut ids = desk.around.clone();
    let mut people = Vec::new();
    for batch in batches(wanted.saturating_sub(known)) {
        desk.write(Operation::WorkspaceGenerate, |tx| {
            for _ in batch {
                let pattern = &dice.choose(patterns).student;
                let (_, first_name, last_name) = names.person(dice);
                let id = StudentId::new(&mut ids);
                let student = Student {
                    document: document(&id, people.len(), pattern.birth_date),
                    id,
                    first_name,
                    last_name,
                    personal_code: None,
                    birth_date: pattern.birth_date - chrono::Duration::days(dice.below(700).into()),
                    representative: Representative {
                        name: names.person(dice).0,
                        ..pattern.representative.clone()
                    },
                    ..pattern.clone()
                };
                tx.save(&student)?;
                people.push(student.id);
            }
            Ok(())
        })?;
    }
    let own = patterns.iter().map(|pattern| pattern.student.id.clone());
    Ok(if people.is_empty() { own.collect() } else { people })
}

fn placements(
    desk: &mut Desk,
    wanted: u32,
    patterns: &[Record],
    (people, hosts): (&[StudentId], &[Host]),
    dice: &mut Dice,
) -> Result<(), Stop> {
    let mut ids = desk.around.clone();
    let is_over =
        |pattern: &&Record| pattern.placement.ended.is_some() || pattern.facts().progress().is_none();
    let (over, open): (Vec<&Record>, Vec<&Record>) = patterns.iter().partition(is_over);
    for batch in batches(wanted.saturating_sub(patterns.len() as u32)) {
        desk.write(Operation::WorkspaceGenerate, |tx| {
            for _ in batch {
                let student = dice.choose(people).clone();
                let host = dice.choose(hosts).clone();
                let weeks = dice.below(YEARS);
                let (pattern, weeks) =
                    if weeks < TERM { (dice.choose(&open), weeks % 3) } else { (dice.choose(&over), weeks) };
                copy::placement(tx, pattern, (student, host), weeks, &mut ids)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn batches(count: u32) -> impl Iterator<Item = std::ops::Range<u32>> {
    (0..count).step_by(BATCH).map(move |from| from..count.min(from + BATCH as u32))
}
