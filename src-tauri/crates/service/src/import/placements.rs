//! Matching placements: student, company and first day make one; what they name must be on record.

use std::collections::HashSet;

use exchange::{Field, PlacementDraft, RefusedRow, draft::split_legal_form};
use i18n::Language;
use model::classification::Classification;
use model::company::Company;
use model::id::PlacementId;
use model::period::{Period, school_year_of};
use model::placement::{Placement, PlacementKind};
use model::problem::Problem;
use model::programme::Programme;
use model::school::Supervisor;
use model::student::Student;
use model::text::fold;
use store::{PersonQuery, Reader, Whom};

use super::plan::{Choices, Fate, Found, Fresh, Question, Step, take};
use super::students::programme;
use super::{companies, students};
use crate::classification;
use crate::reply::Stop;
use crate::student;
use crate::surroundings::Surroundings;
use crate::view::ImportCandidate;

/// Hours a day where the file does not say: a full day of work.
const HOURS_A_DAY: u32 = 8;

/// Plans each row; a second row for the same placement is refused as a duplicate.
pub(super) fn plan(
    reader: &Reader<'_>,
    ids: &mut Surroundings,
    drafts: impl Iterator<Item = Result<PlacementDraft, RefusedRow>>,
    choices: &Choices,
) -> Result<Vec<Step>, Stop> {
    let mut planner = Planner {
        reader,
        programmes: reader.programmes()?,
        supervisors: reader.supervisors()?,
        types: classification::holding_on(reader, classification::PLACEMENT_TYPES, ids.today())?,
        numbers: Numbers::default(),
        seen: HashSet::new(),
        choices,
    };
    let mut steps = Vec::with_capacity(drafts.size_hint().0);
    for draft in drafts {
        steps.push(match draft {
            Err(refused) => Step::refused(refused),
            Ok(draft) => {
                let (row, label) = (draft.row, draft.student.clone());
                match planner.step(ids, draft)? {
                    Ok(step) => step,
                    Err(Obstacle::Wrong(field, problem)) => Step::wrong(row, label, field, problem),
                    Err(Obstacle::Ask(question)) => Step { row, label, fate: Fate::Choose(question) },
                }
            }
        });
    }
    Ok(steps)
}

/// Why a row cannot go in as it is.
enum Obstacle {
    /// A field is wrong.
    Wrong(Field, Problem),
    /// Several records fit.
    Ask(Question),
}

struct Planner<'r, 'c> {
    reader: &'r Reader<'c>,
    programmes: Vec<Programme>,
    supervisors: Vec<Supervisor>,
    types: Classification,
    numbers: Numbers,
    seen: HashSet<(String, String, chrono::NaiveDate)>,
    choices: &'r Choices,
}

impl Planner<'_, '_> {
    fn step(
        &mut self,
        ids: &mut Surroundings,
        draft: PlacementDraft,
    ) -> Result<Result<Step, Obstacle>, Stop> {
        let student = match self.student(&draft)? {
            Ok(student) => student,
            Err(wrong) => return Ok(Err(wrong)),
        };
        let company = match self.company(&draft)? {
            Ok(company) => company,
            Err(wrong) => return Ok(Err(wrong)),
        };
        if !self.seen.insert((student.id.to_string(), company.id.to_string(), draft.start)) {
            return Ok(Err(Obstacle::Wrong(Field::Start, Problem::Duplicate)));
        }
        let mut known = self.reader.placements_by(&student.id, &company.id, draft.start)?;
        if known.len() > 1 {
            return Ok(Err(Obstacle::Wrong(Field::Start, Problem::Ambiguous)));
        }
        self.settle(ids, draft, &student, &company, known.pop())
    }

    fn student(&self, draft: &PlacementDraft) -> Result<Result<Student, Obstacle>, Stop> {
        if let Some(code) = &draft.personal_code
            && let Some(student) = self.reader.student_by_personal_code(code)?
        {
            return Ok(Ok(student));
        }
        let mut found = Vec::new();
        for name in [draft.student.clone(), turned(&draft.student)] {
            if let Some(birth_date) = draft.birth_date {
                found.extend(self.reader.find_students_by_name_and_birth(&fold(&name), birth_date)?);
            }
        }
        if draft.birth_date.is_none() {
            found = self.students_by_name(&draft.student)?;
        }
        found.dedup_by(|a, b| a.id == b.id);
        let choice = self.choices.get(&(draft.row, Field::FullName));
        let found = several(found).chosen(choice, |student| student.id.as_str());
        Ok(one(found, Field::FullName, students::candidates))
    }

    /// Students of exactly this name, in either order.
    fn students_by_name(&self, name: &str) -> Result<Vec<Student>, Stop> {
        let query =
            PersonQuery { search: name.to_owned(), limit: 200, whom: Whom::All, ..PersonQuery::default() };
        let mut found = Vec::new();
        for row in self.reader.students(&query)?.rows {
            let student = student::find(self.reader, &row.id)?;
            let full = fold(&student.full_name());
            if full == fold(name) || full == fold(&turned(name)) {
                found.push(student);
            }
        }
        Ok(found)
    }

    fn company(&self, draft: &PlacementDraft) -> Result<Result<Company, Obstacle>, Stop> {
        if let Some(number) = &draft.registration_number
            && let Some(company) = self.reader.company_by_registration_number(number)?
        {
            return Ok(Ok(company));
        }
        let (_, name) = split_legal_form(&draft.company);
        let choice = self.choices.get(&(draft.row, Field::Company));
        let found = several(self.reader.companies_by_folded_name(&fold(&name))?);
        Ok(one(found.chosen(choice, |company| company.id.as_str()), Field::Company, companies::candidates))
    }

    fn settle(
        &mut self,
        ids: &mut Surroundings,
        draft: PlacementDraft,
        student: &Student,
        company: &Company,
        known: Option<Placement>,
    ) -> Result<Result<Step, Obstacle>, Stop> {
        let programme_id = match (&draft.programme, &known, &student.programme_id) {
            (Some(words), ..) => match programme(&self.programmes, words) {
                Some(programme) => programme.id.clone(),
                None => return Ok(Err(Obstacle::Wrong(Field::Programme, Problem::Unknown))),
            },
            (None, Some(known), _) => known.programme_id.clone(),
            (None, None, Some(id)) => id.clone(),
            (None, None, None) => return Ok(Err(Obstacle::Wrong(Field::Programme, Problem::Missing))),
        };
        let kind = match draft.kind.as_deref().map(|words| classification::placement_kind(&self.types, words))
        {
            Some(None) => return Ok(Err(Obstacle::Wrong(Field::PlacementKind, Problem::NotAChoice))),
            Some(Some(kind)) => Some(kind),
            None => None,
        };
        let mentor_id = match &draft.mentor {
            None => None,
            Some(name) => {
                let mentors = self.reader.mentors(&company.id)?;
                match mentors.into_iter().find(|mentor| fold(&mentor.name) == fold(name)) {
                    Some(mentor) => Some(mentor.id),
                    None => return Ok(Err(Obstacle::Wrong(Field::Mentor, Problem::Unknown))),
                }
            }
        };
        let supervisor_id = match &draft.supervisor {
            None => None,
            Some(name) => match self.supervisors.iter().find(|s| fold(&s.name) == fold(name)) {
                Some(supervisor) => Some(supervisor.id.clone()),
                None => return Ok(Err(Obstacle::Wrong(Field::Supervisor, Problem::Unknown))),
            },
        };
        let Ok(period) = Period::parse(draft.start, draft.end) else {
            return Ok(Err(Obstacle::Wrong(Field::End, Problem::EndsBeforeStart)));
        };
        let programme_id =
            crate::programme::version_on(self.reader, &programme_id, period.start(), known.as_ref())?;
        let is_new = known.is_none();
        let before = match known {
            Some(known) => known,
            None => self.empty(ids, &draft, student, company, programme_id.clone(), period)?,
        };
        let mut differences = Vec::new();
        let mut placement = before.clone();
        note(&mut differences, Field::End, show(before.period.end()), show(period.end()));
        placement.period = period;
        if let Some(hours) = draft.hours {
            note(&mut differences, Field::Hours, before.hours_total.to_string(), hours.to_string());
            placement.hours_total = hours;
        }
        take(Field::SiteAddress, &mut placement.site_address, draft.site_address, &mut differences);
        if let Some(kind) = kind {
            let name = |kind| classification::placement_kind_name(&self.types, kind, Language::Lv);
            note(&mut differences, Field::PlacementKind, name(before.kind), name(kind));
            placement.kind = kind;
        }
        placement.mentor_id =
            changed(&mut differences, Field::Mentor, before.mentor_id, mentor_id, draft.mentor);
        placement.supervisor_id = changed(
            &mut differences,
            Field::Supervisor,
            before.supervisor_id,
            supervisor_id,
            draft.supervisor,
        );
        placement.programme_id = programme_id;
        if let Err(mut problems) = placement.check()
            && let Some(found) = problems.pop()
        {
            return Ok(Err(Obstacle::Wrong(Field::Hours, found.problem)));
        }
        let differences = if is_new { None } else { Some(differences) };
        let label = format!("{} · {}", student.full_name(), company.full_name());
        Ok(Ok(Step::settled(draft.row, label, Fresh::Placement(placement), differences)))
    }

    fn empty(
        &mut self,
        ids: &mut Surroundings,
        draft: &PlacementDraft,
        student: &Student,
        company: &Company,
        programme_id: model::id::ProgrammeId,
        period: Period,
    ) -> Result<Placement, Stop> {
        let days = (period.end() - period.start()).num_days() + 1;
        let weeks = u32::try_from((days + 6) / 7).unwrap_or(1);
        Ok(Placement {
            id: PlacementId::new(ids),
            number: self.numbers.next(self.reader, school_year_of(draft.start))?,
            student_id: student.id.clone(),
            company_id: company.id.clone(),
            mentor_id: None,
            supervisor_id: None,
            programme_id,
            kind: PlacementKind::Module,
            period,
            hours_total: draft.hours.unwrap_or((weeks * 5 * HOURS_A_DAY).min(5000)),
            hours_per_day: HOURS_A_DAY,
            site_address: company.usual_site().to_owned(),
            goal: String::new(),
            insurance: String::new(),
            remuneration: String::new(),
            ended: None,
        })
    }
}

/// Numbers for placements that are planned and not yet written.
#[derive(Default)]
struct Numbers {
    last: std::collections::HashMap<i32, String>,
}

impl Numbers {
    fn next(&mut self, reader: &Reader<'_>, year: i32) -> Result<String, Stop> {
        let next = match self.last.get(&year).and_then(|last| after(last)) {
            Some(next) => next,
            None => reader.next_placement_number(year)?,
        };
        self.last.insert(year, next.clone());
        Ok(next)
    }
}

/// The number after `2026/014`.
fn after(number: &str) -> Option<String> {
    let (year, count) = number.split_once('/')?;
    let width = count.len();
    Some(format!("{year}/{:0width$}", count.parse::<u32>().ok()? + 1))
}

fn several<T>(mut found: Vec<T>) -> Found<T> {
    if found.len() > 1 { Found::Ask(found) } else { Found::Known(found.pop()) }
}

/// The one record that a placement needs; it must be on record.
fn one<T>(
    found: Found<T>,
    field: Field,
    candidates: impl Fn(&[T]) -> Vec<ImportCandidate>,
) -> Result<T, Obstacle> {
    match found {
        Found::Known(Some(only)) => Ok(only),
        Found::Known(None) => Err(Obstacle::Wrong(field, Problem::Unknown)),
        Found::Ask(several) => {
            Err(Obstacle::Ask(Question { field, records: candidates(&several), may_be_new: false }))
        }
    }
}

/// „Ozols Jānis” for „Jānis Ozols”: the last word first.
fn turned(name: &str) -> String {
    match name.rsplit_once(' ') {
        Some((first, last)) => format!("{last} {first}"),
        None => name.to_owned(),
    }
}

fn note(differences: &mut Vec<(Field, String, String)>, field: Field, before: String, after: String) {
    if before != after {
        differences.push((field, before, after));
    }
}

fn changed<T: PartialEq>(
    differences: &mut Vec<(Field, String, String)>,
    field: Field,
    before: Option<T>,
    said: Option<T>,
    name: Option<String>,
) -> Option<T> {
    if said.is_none() || said == before {
        return before;
    }
    differences.push((field, String::new(), name.unwrap_or_default()));
    said
}

fn show(day: chrono::NaiveDate) -> String {
    i18n::format::date(day, Language::Lv)
}
