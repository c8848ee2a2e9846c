//! Acts over many placements.

use model::placement::{AsOf, Placement};
use model::problem::{Problem, Problems};
use model::school::Supervisor;
use store::{PlacementQuery, PlacementRow, Reader};

use super::{Obstacle, Target};
use crate::export::each_placement;
use crate::input::{PlacementAct, PlacementsAct};
use crate::operation::Operation;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::ActOutcome;

/// What an act would come to; nothing is written.
pub fn tell(session: &mut Session, input: PlacementsAct) -> Result<ActOutcome, Stop> {
    let tr = session.tr();
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    desk.read(|r| {
        check(r, &input.act)?;
        Ok(super::tell(r, targets(r, &input.query, &as_of)?, change(&input.act))?.told(&tr))
    })
}

/// Does the act in one write.
pub fn perform(session: &mut Session, input: PlacementsAct) -> Result<ActOutcome, Stop> {
    let (tr, work) = (session.tr(), session.work());
    let desk = session.desk()?;
    let as_of = desk.as_of()?;
    let operation = match input.act {
        PlacementAct::SetSupervisor { .. } => Operation::PlacementsSetSupervisor,
    };
    desk.write(operation, |tx| {
        check(tx, &input.act)?;
        let targets = targets(tx, &input.query, &as_of)?;
        Ok(super::perform(tx, &work, targets, change(&input.act))?.told(&tr))
    })
}

fn check(reader: &Reader<'_>, act: &PlacementAct) -> Result<(), Stop> {
    let mut problems = Problems::default();
    let PlacementAct::SetSupervisor { supervisor_id } = act;
    if reader.get::<Supervisor>(supervisor_id.as_str())?.is_none() {
        problems.add("supervisor_id", Problem::NotAChoice);
    }
    problems.into_result().map_err(Stop::from)
}

fn change(act: &PlacementAct) -> impl Fn(Placement) -> Placement {
    let PlacementAct::SetSupervisor { supervisor_id } = act;
    move |placement| Placement { supervisor_id: Some(supervisor_id.clone()), ..placement }
}

fn targets(reader: &Reader<'_>, query: &PlacementQuery, as_of: &AsOf) -> Result<Vec<Target>, Stop> {
    let mut targets = Vec::new();
    each_placement(reader, query, as_of, |row| {
        targets.push(target(row));
        Ok(())
    })?;
    Ok(targets)
}

/// What is over keeps the people it was led by.
fn target(row: PlacementRow) -> Target {
    let obstacle = match (row.ended, row.stage) {
        (true, _) => Some(Obstacle::Ended),
        (false, None) => Some(Obstacle::Finished),
        (false, Some(_)) => None,
    };
    Target { id: row.id.into(), name: format!("{} · {}", row.number, row.student), obstacle }
}
