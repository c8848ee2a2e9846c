//! Matching students: by personal code, else by name and date of birth.

use std::collections::HashSet;

use chrono::NaiveDate;
use exchange::{Field, RefusedRow, StudentDraft};
use model::id::StudentId;
use model::personal_code::PersonalCode;
use model::problem::Problem;
use model::programme::Programme;
use model::student::{Representative, Student};
use model::text::fold;
use store::Reader;

use super::plan::{Fresh, Step, take};
use crate::reply::Stop;
use crate::surroundings::Surroundings;

/// Plans each row; a second row for the same person is refused as a duplicate.
pub(super) fn plan(
    reader: &Reader<'_>,
    ids: &mut Surroundings,
    drafts: Vec<Result<StudentDraft, RefusedRow>>,
    today: NaiveDate,
) -> Result<Vec<Step>, Stop> {
    let programmes = reader.programmes()?;
    let mut seen = Seen::default();
    let mut steps = Vec::with_capacity(drafts.len());
    for draft in drafts {
        steps.push(match draft {
            Err(refused) => Step::refused(refused),
            Ok(draft) if !seen.is_new(&draft) => {
                let label = label(&draft);
                Step::wrong(draft.row, label, Field::LastName, Problem::Duplicate)
            }
            Ok(draft) => step(reader, ids, &programmes, draft, today)?,
        });
    }
    Ok(steps)
}

/// People whom earlier rows were about.
#[derive(Default)]
struct Seen {
    codes: HashSet<PersonalCode>,
    names: HashSet<(String, NaiveDate)>,
}

impl Seen {
    fn is_new(&mut self, draft: &StudentDraft) -> bool {
        let code = draft.personal_code.clone().is_none_or(|code| self.codes.insert(code));
        self.names.insert((fold(&label(draft)), draft.birth_date)) && code
    }
}

fn step(
    reader: &Reader<'_>,
    ids: &mut Surroundings,
    programmes: &[Programme],
    draft: StudentDraft,
    today: NaiveDate,
) -> Result<Step, Stop> {
    let label = label(&draft);
    let row = draft.row;
    let by_code = match &draft.personal_code {
        Some(code) => reader.student_by_personal_code(code)?,
        None => None,
    };
    let known = if by_code.is_some() {
        by_code
    } else {
        let mut found = reader.find_students_by_name_and_birth(&fold(&label), draft.birth_date)?;
        if found.len() > 1 {
            return Ok(Step::wrong(row, label, Field::LastName, Problem::Ambiguous));
        }
        found.pop()
    };
    let programme = match &draft.programme {
        None => None,
        Some(words) => match programme(programmes, words) {
            Some(programme) => Some(programme),
            None => return Ok(Step::wrong(row, label, Field::Programme, Problem::Unknown)),
        },
    };
    let (student, differences) = match known {
        None => (fresh(ids, draft, programme), None),
        Some(known) => {
            let (student, differences) = merged(known, draft, programme);
            (student, Some(differences))
        }
    };
    if let Err(mut problems) = student.check(today)
        && let Some(found) = problems.pop()
    {
        let field = Field::parse(&found.field).unwrap_or(Field::LastName);
        return Ok(Step::wrong(row, label, field, found.problem));
    }
    Ok(Step::settled(row, label, Fresh::Student(student), differences))
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
        birth_date: draft.birth_date,
        group: draft.group.unwrap_or_default(),
        programme_id: programme.map(|programme| programme.id.clone()),
        phone: draft.phone.unwrap_or_default(),
        email: draft.email.unwrap_or_default(),
        address: draft.address.unwrap_or_default(),
        representative: Representative {
            name: draft.representative.unwrap_or_default(),
            phone: draft.representative_phone.unwrap_or_default(),
            email: String::new(),
        },
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
        && student.programme_id.as_ref() != Some(&programme.id)
    {
        differences.push((Field::Programme, String::new(), programme.qualification.clone()));
        student.programme_id = Some(programme.id.clone());
    }
    (student, differences)
}
