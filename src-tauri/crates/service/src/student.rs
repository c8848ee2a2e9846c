//! Learners: list, look, save, and the personal code that is shown only when it is asked for.

use chrono::NaiveDate;
use exchange::date;
use model::classification::Classification;
use model::id::StudentId;
use model::period::school_year_of;
use model::personal_code::PersonalCode;
use model::placement::AsOf;
use model::problem::{FieldProblem, Problem};
use model::student::{Leaving, Student};
use store::{Entity, Page, PersonQuery, Reader, StudentRow};

use crate::input::{Nothing, StudentInput, StudentLeave, StudentRef};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Count, Groups, RevealedCode, Saved, StudentView};
use crate::{group, identity, programme, working_time};

/// A page of students.
pub fn list(session: &mut Session, query: PersonQuery) -> Result<Page<StudentRow>, Stop> {
    session.desk()?.read(|r| Ok(r.students(&query)?))
}

/// How many students the list has on all pages.
pub fn count(session: &mut Session, query: PersonQuery) -> Result<Count, Stop> {
    session.desk()?.read(|r| Ok(Count { count: r.count_students(&query)? }))
}

/// All groups.
pub fn groups(session: &mut Session, _: Nothing) -> Result<Groups, Stop> {
    session.desk()?.read(|r| Ok(Groups { groups: r.groups()? }))
}

/// One student.
pub fn get(session: &mut Session, input: StudentRef) -> Result<StudentView, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let student = find(r, &input.id)?;
        let placements = r.placements_of_student(&input.id, &as_of)?;
        Ok(view(student, placements, as_of.today))
    })
}

/// Makes or changes a student.
pub fn save(session: &mut Session, input: StudentInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    let (before, countries) = desk.read(|r| {
        let before = input.id.as_ref().map(|id| find(r, id)).transpose()?;
        Ok((before, identity::countries(r, as_of.today)?))
    })?;
    let mut ids = desk.around.clone();
    let id = input.id.clone().unwrap_or_else(|| StudentId::new(&mut ids));
    let birth_date = before.as_ref().map(|before| before.birth_date);
    let student = parse(id, input, before, &countries, as_of.today)?;
    desk.write(Operation::StudentSave, |tx| {
        let programme_id = programme::series(tx, student.programme_id.as_ref())?;
        let student = Student { programme_id, ..student };
        tx.save(&student)?;
        if birth_date.is_some_and(|before| before != student.birth_date) {
            judge_weeks(tx, &student.id, &as_of)?;
        }
        if student.left.is_none() {
            let year = school_year_of(as_of.today);
            group::know(tx, &student.group, student.programme_id.clone(), year, &mut ids)?;
        }
        Ok(Saved { id: student.id.to_string() })
    })
}

/// Judges the weeks that a student still works by the age that is on record now; those behind are as they were.
fn judge_weeks(reader: &Reader<'_>, id: &StudentId, as_of: &AsOf) -> Result<(), Stop> {
    let placements = reader.placements_of_student(id, as_of)?.into_iter();
    let mut ahead = placements.filter(|row| row.end >= as_of.today);
    ahead.try_for_each(|row| working_time::judge_again(reader, &row.id))
}

/// Notes that a student has left the school.
pub fn leave(session: &mut Session, input: StudentLeave) -> Result<Saved, Stop> {
    let left = Some(Leaving { on: input.on, how: input.how });
    set_left(session, Operation::StudentLeave, &input.id, left)
}

/// Takes that back.
pub fn take_back(session: &mut Session, input: StudentRef) -> Result<Saved, Stop> {
    set_left(session, Operation::StudentReturn, &input.id, None)
}

fn set_left(
    session: &mut Session,
    operation: Operation,
    id: &StudentId,
    left: Option<Leaving>,
) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        let student = Student { left, ..find(tx, id)? };
        tx.save(&student)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// Shows a personal code in full, and writes into the journal that it was shown.
pub fn reveal_code(session: &mut Session, input: StudentRef) -> Result<RevealedCode, Stop> {
    session.desk()?.write(Operation::StudentRevealCode, |tx| {
        let student = find(tx, &input.id)?;
        tx.note(Entity::Student, input.id.as_str(), "personal_code.shown")?;
        Ok(RevealedCode { code: student.personal_code.map(|code| code.in_full()).unwrap_or_default() })
    })
}

/// Shows the number of a student's document in full, and writes into the journal that it was shown.
pub fn reveal_document(session: &mut Session, input: StudentRef) -> Result<RevealedCode, Stop> {
    session.desk()?.write(Operation::StudentRevealDocument, |tx| {
        let student = find(tx, &input.id)?;
        tx.note(Entity::Student, input.id.as_str(), "identity_document.shown")?;
        Ok(RevealedCode { code: student.document.map(|one| one.number.into()).unwrap_or_default() })
    })
}

pub(crate) fn find(reader: &Reader<'_>, id: &StudentId) -> Result<Student, Stop> {
    reader.get::<Student>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}

pub(crate) fn view(student: Student, placements: Vec<store::PlacementRow>, today: NaiveDate) -> StudentView {
    let code = student.personal_code.as_ref();
    StudentView {
        has_code: code.is_some(),
        code_is_doubtful: code.is_some_and(|c| c.is_doubtful() || c.contradicts(student.birth_date)),
        is_minor: student.is_minor_on(today),
        document: student.document.map(|document| identity::view(document, today)),
        id: student.id,
        first_name: student.first_name,
        last_name: student.last_name,
        birth_date: student.birth_date,
        group: student.group,
        programme_id: student.programme_id,
        phone: student.phone,
        email: student.email,
        address: student.address,
        representative: student.representative,
        left: student.left,
        placements,
    }
}

/// Parses the form and judges the whole record, so that every wrong field is told at once.
fn parse(
    id: StudentId,
    input: StudentInput,
    before: Option<Student>,
    countries: &Classification,
    today: NaiveDate,
) -> Result<Student, Stop> {
    let (known, known_document, left) =
        before.map_or((None, None, None), |before| (before.personal_code, before.document, before.left));
    let mut problems = Vec::new();
    let mut problem = |field: &str, problem| problems.push(FieldProblem { field: field.to_owned(), problem });
    let typed = input.birth_date.trim();
    let birth_date = if typed.is_empty() { Err(Problem::Missing) } else { date::parse(typed) };
    let birth_date = birth_date.map_err(|reason| problem("birth_date", reason)).ok();
    let personal_code = match input.personal_code.as_deref().map(str::trim) {
        None => known,
        Some("") => None,
        Some(text) => {
            PersonalCode::parse(text).map_err(|_| problem("personal_code", Problem::NotAPersonalCode)).ok()
        }
    };
    let document = input.document.map(|document| identity::parse(document, known_document, countries));
    let (document, wrong) = match document.transpose() {
        Ok(document) => (document, Vec::new()),
        Err(wrong) => (None, wrong),
    };
    problems.extend(wrong);
    let trimmed = |text: String| text.trim().to_owned();
    let student = Student {
        id,
        first_name: trimmed(input.first_name),
        last_name: trimmed(input.last_name),
        personal_code,
        document,
        birth_date: birth_date.unwrap_or_default(),
        group: trimmed(input.group),
        programme_id: input.programme_id,
        phone: trimmed(input.phone),
        email: trimmed(input.email),
        address: trimmed(input.address),
        representative: input.representative,
        left,
    };
    let judged = student.check(today).err().unwrap_or_default();
    problems.extend(judged.into_iter().filter(|found| birth_date.is_some() || found.field != "birth_date"));
    if problems.is_empty() { Ok(student) } else { Err(problems.into()) }
}
