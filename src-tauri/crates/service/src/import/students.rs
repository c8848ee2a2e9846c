//! Matching students: by personal code, else by name and date of birth.

use std::collections::HashSet;

use chrono::NaiveDate;
use exchange::{Field, RefusedRow, StudentDraft};
use model::classification::Classification;
use model::id::StudentId;
use model::identity_document::DocumentNumber;
use model::personal_code::PersonalCode;
use model::problem::Problem;
use model::programme::Programme;
use model::student::{Representative, Student};
use model::text::fold;
use store::Reader;

use super::plan::{Choices, Fate, Found, Fresh, Question, Step, candidate, take};
use crate::identity;
use crate::reply::Stop;
use crate::surroundings::Surroundings;
use crate::view::ImportCandidate;

/// Plans each row; a second row for the same person is refused as a duplicate.
pub(super) fn plan(
    reader: &Reader<'_>,
    ids: &mut Surroundings,
    drafts: impl Iterator<Item = Result<StudentDraft, RefusedRow>>,
    choices: &Choices,
    today: NaiveDate,
) -> Result<Vec<Step>, Stop> {
    let (programmes, countries) = (reader.programmes()?, identity::countries(reader, today)?);
    let mut seen = Seen::default();
    let mut steps = Vec::with_capacity(drafts.size_hint().0);
    for draft in drafts {
        steps.push(match draft {
            Err(refused) => Step::refused(refused),
            Ok(draft) if !seen.is_new(&draft) => {
                let label = label(&draft);
                Step::wrong(draft.row, label, Field::LastName, Problem::Duplicate)
            }
            Ok(draft) => {
                let choice = choices.get(&(draft.row, Field::LastName));
                let found = found(reader, &countries, &draft)?.chosen(choice, |student| student.id.as_str());
                step(reader, ids, (&programmes[..], &countries), draft, found, today)?
            }
        });
    }
    Ok(steps)
}

/// People whom earlier rows were about.
#[derive(Default)]
struct Seen {
    codes: HashSet<PersonalCode>,
    documents: HashSet<DocumentNumber>,
    names: HashSet<(String, NaiveDate)>,
}

impl Seen {
    fn is_new(&mut self, draft: &StudentDraft) -> bool {
        let code = draft.personal_code.clone().is_none_or(|code| self.codes.insert(code));
        let number = draft.document.number.clone();
        let document = number.is_none_or(|number| self.documents.insert(number));
        self.names.insert((fold(&label(draft)), draft.birth_date)) && code && document
    }
}

/// The student with the row's code; else the one of its name and date of birth. Where several have them, or the
/// one has another code, a person chooses.
fn found(
    reader: &Reader<'_>,
    countries: &Classification,
    draft: &StudentDraft,
) -> Result<Found<Student>, Stop> {
    if let Some(code) = &draft.personal_code
        && let Some(student) = reader.student_by_personal_code(code)?
    {
        return Ok(Found::Known(Some(student)));
    }
    if let Some((number, country)) = draft.document.number.as_ref().zip(draft.document.country.as_deref())
        && let Some(student) = reader.student_by_document(number, &countries.keep(country))?
    {
        return Ok(Found::Known(Some(student)));
    }
    let mut alike = reader.find_students_by_name_and_birth(&fold(&label(draft)), draft.birth_date)?;
    let is_sure = |student: &Student| student.personal_code.is_none() || draft.personal_code.is_none();
    Ok(if alike.len() > 1 || !alike.iter().all(is_sure) {
        Found::Ask(alike)
    } else {
        Found::Known(alike.pop())
    })
}

/// Students among whom a person chooses, told apart by what stands beside their names.
pub(super) fn candidates(students: &[Student]) -> Vec<ImportCandidate> {
    let shown = |student: &Student| {
        let born = student.birth_date.format("%d.%m.%Y.").to_string();
        let code = student.personal_code.as_ref().map_or("", |_| PersonalCode::MASK);
        let known = [&student.full_name(), &born, code, &student.group, &student.email, &student.phone];
        candidate(&student.id, &known)
    };
    students.iter().map(shown).collect()
}

fn step(
    reader: &Reader<'_>,
    ids: &mut Surroundings,
    (programmes, countries): (&[Programme], &Classification),
    draft: StudentDraft,
    found: Found<Student>,
    today: NaiveDate,
) -> Result<Step, Stop> {
    let label = label(&draft);
    let row = draft.row;
    let known = match found {
        Found::Known(known) => known,
        Found::Ask(alike) => {
            let question = Question { field: Field::LastName, records: candidates(&alike), may_be_new: true };
            return Ok(Step { row, label, fate: Fate::Choose(question) });
        }
    };
    let programme = match &draft.programme {
        None => None,
        Some(words) => match programme(programmes, words) {
            Some(programme) => Some(programme),
            None => return Ok(Step::wrong(row, label, Field::Programme, Problem::Unknown)),
        },
    };
    let before = known.as_ref().and_then(|known| known.document.clone());
    let document = match identity::merged(before.as_ref(), draft.document.clone(), countries) {
        Ok(document) => document,
        Err((field, problem)) => return Ok(Step::wrong(row, label, field, problem)),
    };
    let (mut student, mut differences) = match known {
        None => (fresh(ids, draft, programme), None),
        Some(known) => {
            let (student, differences) = merged(known, draft, programme);
            (student, Some(differences))
        }
    };
    if let Some(differences) = &mut differences {
        differences.extend(identity::differences(before.as_ref(), document.as_ref()));
    }
    student.document = document;
    if student.document != before && is_of_another(reader, &student)? {
        return Ok(Step::wrong(row, label, Field::DocumentNumber, Problem::Duplicate));
    }
    if let Err(mut problems) = student.check(today)
        && let Some(found) = problems.pop()
    {
        let field = Field::parse(&found.field).unwrap_or(Field::LastName);
        return Ok(Step::wrong(row, label, field, found.problem));
    }
    Ok(Step::settled(row, label, Fresh::Student(student), differences))
}

/// Whether the document is on record with somebody else.
fn is_of_another(reader: &Reader<'_>, student: &Student) -> Result<bool, Stop> {
    let Some(document) = &student.document else { return Ok(false) };
    let holder = reader.student_by_document(&document.number, &document.country)?;
    Ok(holder.is_some_and(|holder| holder.id != student.id))
}

/// The programme whose qualification, name or code folds to the words.
pub(super) fn programme<'p>(programmes: &'p [Programme], words: &str) -> Option<&'p Programme> {
    let words = fold(words);
    programmes
        .iter()
        .find(|p| [&p.qualification, &p.name, &p.code].into_iter().any(|text| fold(text) == words))
}

fn label(draft: &StudentDraft) -> String {
    format!("{} {}", draft.first_name, draft.last_name)
}

fn fresh(ids: &mut Surroundings, draft: StudentDraft, programme: Option<&Programme>) -> Student {
    Student {
        id: StudentId::new(ids),
        first_name: draft.first_name,
        last_name: draft.last_name,
        personal_code: draft.personal_code,
        document: None,
        birth_date: draft.birth_date,
        group: draft.group.unwrap_or_default(),
        programme_id: programme.map(|programme| programme.series().clone()),
        phone: draft.phone.unwrap_or_default(),
        email: draft.email.unwrap_or_default(),
        address: draft.address.unwrap_or_default(),
        representative: Representative {
            name: draft.representative.unwrap_or_default(),
            phone: draft.representative_phone.unwrap_or_default(),
            email: draft.representative_email.unwrap_or_default(),
        },
        left: None,
    }
}

fn merged(
    known: Student,
    draft: StudentDraft,
    programme: Option<&Programme>,
) -> (Student, Vec<(Field, String, String)>) {
    let mut student = known;
    let mut differences = Vec::new();
    let mut text = |field, known: &mut String, said| take(field, known, said, &mut differences);
    text(Field::FirstName, &mut student.first_name, Some(draft.first_name));
    text(Field::LastName, &mut student.last_name, Some(draft.last_name));
    text(Field::Group, &mut student.group, draft.group);
    text(Field::Phone, &mut student.phone, draft.phone);
    text(Field::Email, &mut student.email, draft.email);
    text(Field::Address, &mut student.address, draft.address);
    text(Field::Representative, &mut student.representative.name, draft.representative);
    text(Field::RepresentativePhone, &mut student.representative.phone, draft.representative_phone);
    text(Field::RepresentativeEmail, &mut student.representative.email, draft.representative_email);
    if student.birth_date != draft.birth_date {
        let show = |day: NaiveDate| day.format("%d.%m.%Y.").to_string();
        differences.push((Field::BirthDate, show(student.birth_date), show(draft.birth_date)));
        student.birth_date = draft.birth_date;
    }
    if draft.personal_code.is_some() && draft.personal_code != student.personal_code {
        let mask =
            |code: Option<&PersonalCode>| code.map(|_| PersonalCode::MASK.to_owned()).unwrap_or_default();
        differences.push((
            Field::PersonalCode,
            mask(student.personal_code.as_ref()),
            mask(draft.personal_code.as_ref()),
        ));
        student.personal_code = draft.personal_code;
    }
    if let Some(programme) = programme
        && student.programme_id.as_ref() != Some(programme.series())
    {
        differences.push((Field::Programme, String::new(), programme.qualification.clone()));
        student.programme_id = Some(programme.series().clone());
    }
    (student, differences)
}
