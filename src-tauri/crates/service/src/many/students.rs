//! Acts over many students.

use model::problem::{Problem, Problems};
use model::student::{Leaving, Student};
use store::{PersonQuery, Reader};

use super::{Obstacle, Target};
use crate::export::each_student;
use crate::input::{StudentAct, StudentsAct};
use crate::operation::Operation;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::ActOutcome;

/// What an act would come to; nothing is written.
pub fn tell(session: &mut Session, input: StudentsAct) -> Result<ActOutcome, Stop> {
    let tr = session.tr();
    session.desk()?.read(|r| {
        check(r, &input.act)?;
        Ok(super::tell(r, targets(r, &input.query)?, change(&input.act))?.told(&tr))
    })
}

/// Does the act in one write.
pub fn perform(session: &mut Session, input: StudentsAct) -> Result<ActOutcome, Stop> {
    let (tr, work) = (session.tr(), session.work());
    let operation = match input.act {
        StudentAct::SetGroup { .. } => Operation::StudentsSetGroup,
        StudentAct::Leave { .. } => Operation::StudentsLeave,
    };
    session.desk()?.write(operation, |tx| {
        check(tx, &input.act)?;
        let targets = targets(tx, &input.query)?;
        Ok(super::perform(tx, &work, targets, change(&input.act))?.told(&tr))
    })
}

/// A group is one of today's.
fn check(reader: &Reader<'_>, act: &StudentAct) -> Result<(), Stop> {
    let mut problems = Problems::default();
    if let StudentAct::SetGroup { group } = act {
        let known = reader.study_groups()?.iter().any(|known| !known.finished && known.name == *group);
        if !known {
            problems.add("group", Problem::NotAChoice);
        }
    }
    problems.into_result().map_err(Stop::from)
}

fn change(act: &StudentAct) -> impl Fn(Student) -> Student {
    move |student| match act {
        StudentAct::SetGroup { group } => Student { group: group.clone(), ..student },
        StudentAct::Leave { on, how } => Student { left: Some(Leaving { on: *on, how: *how }), ..student },
    }
}

fn targets(reader: &Reader<'_>, query: &PersonQuery) -> Result<Vec<Target>, Stop> {
    let mut targets = Vec::new();
    each_student(reader, query, |row| {
        let obstacle = row.left.map(|_| Obstacle::HasLeft);
        targets.push(Target { id: row.id.into(), name: row.name, obstacle });
        Ok(())
    })?;
    Ok(targets)
}
