//! The school year's roll-over: groups move up, those that finish leave with their students, and what companies
//! planned is carried over. One write, so that one undo takes all of it back.

use std::collections::BTreeSet;

use model::group::{Group, moved_up};
use model::period::school_year_of;
use model::problem::{Problem, Problems};
use model::student::{Leaving, LeavingKind, Student};
use store::{Reader, Tx};

use super::{find, places};
use crate::input::{Nothing, RolloverInput, RolloverMove, RolloverStep};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{RolloverDone, RolloverGroup, RolloverStudent, RolloverView};

/// What the next school year would bring: every group that is not in it yet, with a proposal and its students.
pub fn propose(session: &mut Session, _: Nothing) -> Result<RolloverView, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let groups: Vec<Group> = r.study_groups()?.into_iter().filter(|group| !group.finished).collect();
        let school_year = target(&groups, school_year_of(today));
        let due = groups.into_iter().filter(|group| group.school_year < school_year);
        let may_begin = school_year <= school_year_of(today) + 1;
        let proposals =
            due.filter(|_| may_begin).map(|group| proposal(r, group)).collect::<Result<_, Stop>>()?;
        Ok(RolloverView {
            school_year,
            today,
            groups: proposals,
            places: places::proposed(r, school_year, today)?,
        })
    })
}

/// The year to roll over to: the one after the year of most haste, or that year itself where groups lag behind.
fn target(groups: &[Group], now: i32) -> i32 {
    let years = groups.iter().map(|group| group.school_year);
    match (years.clone().min(), years.max()) {
        (Some(first), Some(last)) if first < last => last,
        (Some(_), Some(last)) => last + 1,
        _ => now + 1,
    }
}

fn proposal(reader: &Reader<'_>, group: Group) -> Result<RolloverGroup, Stop> {
    let programme = super::programme::series(reader, group.programme_id.as_ref())?;
    let latest = match &programme {
        Some(series) => reader.programme_versions(series)?.into_iter().next(),
        None => None,
    };
    let years = latest.as_ref().map_or(0, |programme| programme.years);
    let finishes = years > 0 && group.course >= years;
    let next = moved_up(&group.name, group.course);
    let students = reader.students_of_group(&group.name)?;
    Ok(RolloverGroup {
        step: if finishes { RolloverStep::Finish } else { RolloverStep::MoveUp },
        name_is_guessed: next.is_some(),
        next_name: next.unwrap_or_else(|| group.name.clone()),
        qualification: latest.map(|programme| programme.qualification).unwrap_or_default(),
        students: students.into_iter().map(shown).collect(),
        group,
    })
}

fn shown(student: Student) -> RolloverStudent {
    RolloverStudent { name: format!("{}, {}", student.last_name, student.first_name), id: student.id }
}

/// Does what was decided for each group: all of it in one write, or nothing.
pub fn apply(session: &mut Session, input: RolloverInput) -> Result<RolloverDone, Stop> {
    let desk = session.desk()?;
    let mut ids = desk.around.clone();
    if input.school_year > school_year_of(desk.today()) + 1 || input.groups.is_empty() {
        return Err(RefusalCode::NothingToRollOver.into());
    }
    desk.write(Operation::SchoolYearRollover, |tx| {
        let mut decided = Vec::new();
        for choice in &input.groups {
            decided.push((find(tx, &choice.id)?, choice));
        }
        check(tx, &input, &decided)?;
        // Students are found by their group's name: all are read before the first name changes.
        let mut moves = Vec::new();
        for (group, choice) in decided {
            moves.push((tx.students_of_group(&group.name)?, group, choice));
        }
        let mut done = RolloverDone { groups: 0, finished: 0, moved: 0, graduated: 0, places: 0 };
        for (students, group, choice) in moves {
            carry_out(tx, &input, group, students, choice, &mut done)?;
        }
        done.places = places::carry_over(tx, &input, &mut ids)?;
        Ok(done)
    })
}

fn carry_out(
    tx: &mut Tx<'_>,
    input: &RolloverInput,
    group: Group,
    students: Vec<Student>,
    choice: &RolloverMove,
    done: &mut RolloverDone,
) -> Result<(), Stop> {
    if choice.step == RolloverStep::Finish {
        done.finished += 1;
        done.graduated += students.len() as u32;
        tx.save(&Group { finished: true, ..group })?;
        for student in students {
            let left = Some(Leaving { on: input.left_on, how: LeavingKind::Graduated });
            tx.save(&Student { left, ..student })?;
        }
        return Ok(());
    }
    let name = choice.name.trim().to_owned();
    let course = if choice.step == RolloverStep::MoveUp { next_course(group.course) } else { group.course };
    done.groups += 1;
    done.moved += students.len() as u32;
    tx.save(&Group { name: name.clone(), school_year: input.school_year, course, ..group })?;
    for student in students {
        tx.save(&Student { group: name.clone(), ..student })?;
    }
    Ok(())
}

/// The year of study after one; one that is not known stays so.
fn next_course(course: u8) -> u8 {
    if course == 0 { 0 } else { (course + 1).min(model::group::MOST_COURSES) }
}

/// Names of the new year must be there, and each must be one of its kind.
fn check(reader: &Reader<'_>, input: &RolloverInput, decided: &[(Group, &RolloverMove)]) -> Result<(), Stop> {
    let mut problems = Problems::default();
    let chosen = |group: &Group| decided.iter().any(|(other, _)| other.id == group.id);
    let others = reader.study_groups()?.into_iter().filter(|group| !group.finished && !chosen(group));
    let mut taken: BTreeSet<String> = others.map(|group| group.name).collect();
    for (index, (group, choice)) in decided.iter().enumerate() {
        if group.finished || group.school_year >= input.school_year {
            return Err(RefusalCode::ChangedMeanwhile.into());
        }
        if choice.step != RolloverStep::Finish {
            let field = format!("groups.{index}.name");
            problems.required(&field, &choice.name, 40);
            if !choice.name.trim().is_empty() && !taken.insert(choice.name.trim().to_owned()) {
                problems.add(&field, Problem::Duplicate);
            }
        }
    }
    problems.into_result().map_err(Stop::from)
}
