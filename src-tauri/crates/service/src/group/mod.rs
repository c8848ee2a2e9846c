//! Groups of learners: the register, and the records that names from outside bring about.

mod places;
mod rollover;

use model::group::{Group, course_in};
use model::id::{GroupId, IdSource, ProgrammeId};
use model::period::school_year_of;
use model::problem::{Problem, Problems};
use model::student::Student;
use store::{Reader, Tx};

use crate::desk::Desk;
use crate::input::{GroupInput, GroupRef, Nothing};
use crate::operation::Operation;
use crate::programme;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{GroupRow, GroupsView, Saved};

pub use rollover::{apply, propose};

/// All groups, those of the latest school year first.
pub fn list(session: &mut Session, _: Nothing) -> Result<GroupsView, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let programmes = r.programmes()?;
        let qualification = |id: &ProgrammeId| {
            programmes.iter().find(|p| p.series() == id).map(|p| p.qualification.clone()).unwrap_or_default()
        };
        let groups = r.study_groups()?.into_iter().map(|group| {
            Ok(GroupRow {
                id: group.id.clone(),
                students: if group.finished { 0 } else { r.count_of_group(&group.name)? },
                qualification: group.programme_id.as_ref().map(qualification).unwrap_or_default(),
                group,
            })
        });
        Ok(GroupsView { groups: groups.collect::<Result<_, Stop>>()?, school_year: school_year_of(today) })
    })
}

/// Makes or changes a group. A new name is given to its students as well.
pub fn save(session: &mut Session, input: GroupInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let mut ids = desk.around.clone();
    desk.write(Operation::GroupSave, |tx| {
        let before = input.id.as_ref().map(|id| find(tx, id)).transpose()?;
        let group = Group {
            id: input.id.clone().unwrap_or_else(|| GroupId::new(&mut ids)),
            name: input.name.trim().to_owned(),
            school_year: input.school_year,
            programme_id: programme::series(tx, input.programme_id.as_ref())?,
            course: input.course,
            teacher: input.teacher.trim().to_owned(),
            finished: before.as_ref().is_some_and(|before| before.finished),
        };
        group.check()?;
        check_name(tx, &group)?;
        tx.save(&group)?;
        if let Some(before) = before.filter(|before| !before.finished && before.name != group.name) {
            rename(tx, &before.name, &group.name)?;
        }
        Ok(Saved { id: group.id.to_string() })
    })
}

/// Removes a group that no student is in.
pub fn remove(session: &mut Session, input: GroupRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::GroupRemove, |tx| {
        let group = find(tx, &input.id)?;
        if !group.finished && tx.count_of_group(&group.name)? > 0 {
            return Err(RefusalCode::InUse.into());
        }
        tx.remove::<Group>(input.id.as_str())?;
        Ok(Saved { id: input.id.to_string() })
    })
}

/// Students are found by their group's name: two groups of today cannot share one.
fn check_name(reader: &Reader<'_>, group: &Group) -> Result<(), Stop> {
    let shares = |other: &Group| !other.finished && other.id != group.id && other.name == group.name;
    let mut problems = Problems::default();
    if !group.finished && reader.study_groups()?.iter().any(shares) {
        problems.add("name", Problem::Duplicate);
    }
    problems.into_result().map_err(Stop::from)
}

fn rename(tx: &mut Tx<'_>, from: &str, to: &str) -> Result<(), Stop> {
    for student in tx.students_of_group(from)? {
        tx.save(&Student { group: to.to_owned(), ..student })?;
    }
    Ok(())
}

fn find(reader: &Reader<'_>, id: &GroupId) -> Result<Group, Stop> {
    reader.get::<Group>(id.as_str())?.ok_or_else(|| RefusalCode::NotFound.into())
}

/// Makes records for names of groups that students brought with them and that no record has.
pub(crate) fn adopt(tx: &mut Tx<'_>, year: i32, ids: &mut impl IdSource) -> Result<(), Stop> {
    for unknown in tx.unknown_groups()? {
        know(tx, &unknown.name, unknown.programme_id, year, ids)?;
    }
    Ok(())
}

/// The same when a workspace is opened: one from before there were records, or one that undo left so.
pub(crate) fn adopt_on_opening(desk: &mut Desk) -> Result<(), Stop> {
    if desk.read(|r| Ok(r.unknown_groups()?.is_empty()))? {
        return Ok(());
    }
    let (year, mut ids) = (school_year_of(desk.today()), desk.around.clone());
    desk.write(Operation::GroupAdopt, |tx| adopt(tx, year, &mut ids))
}

/// Makes the record of a group that no record of today has.
pub(crate) fn know(
    tx: &mut Tx<'_>,
    name: &str,
    programme_id: Option<ProgrammeId>,
    year: i32,
    ids: &mut impl IdSource,
) -> Result<(), Stop> {
    let name = name.trim();
    if name.is_empty() || tx.study_groups()?.iter().any(|group| !group.finished && group.name == name) {
        return Ok(());
    }
    let group = Group {
        id: GroupId::new(ids),
        name: name.to_owned(),
        school_year: year,
        programme_id,
        course: course_in(name).unwrap_or_default(),
        teacher: String::new(),
        finished: false,
    };
    Ok(tx.save(&group)?)
}
