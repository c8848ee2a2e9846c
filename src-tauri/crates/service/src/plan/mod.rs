//! The individual plan of a placement of work-based learning: its rows, its share in the company, and what is to be
//! said of it. Findings warn; the agreement asks for a plan, and for enough of it in the company, where its template
//! does.

mod parse;
mod planned;

use model::id::PlacementId;
use model::plan::Plan;
use store::Reader;

pub(crate) use planned::Planned;

use crate::input::{PlacementRef, PlanInput};
use crate::operation::Operation;
use crate::placement;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{PlanView, Saved};

/// The individual plan of a placement as it is on record.
pub fn get(session: &mut Session, input: PlacementRef) -> Result<PlanView, Stop> {
    session.desk()?.read(|r| planned::view(r, find(r, &input.id)?))
}

/// The plan of a placement as its form holds it; nothing is written.
pub fn tell(session: &mut Session, input: PlanInput) -> Result<PlanView, Stop> {
    let desk = session.desk()?;
    let mut ids = desk.around.clone();
    desk.read(|r| {
        let before = find(r, &input.placement_id)?;
        let plan = parse::plan(r, &before, input, &mut ids)?;
        planned::view(r, plan)
    })
}

/// Records the individual plan of a placement.
pub fn save(session: &mut Session, input: PlanInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let mut ids = desk.around.clone();
    desk.write(Operation::PlanSave, |tx| {
        let before = find(tx, &input.placement_id)?;
        let plan = parse::plan(tx, &before, input, &mut ids)?;
        tx.save(&plan)?;
        Ok(Saved { id: plan.placement_id.to_string() })
    })
}

/// The plan of a placement; an empty one where nothing is on record.
pub(crate) fn find(reader: &Reader<'_>, id: &PlacementId) -> Result<Plan, Stop> {
    placement::find(reader, id)?;
    Ok(reader.get::<Plan>(id.as_str())?.unwrap_or_else(|| Plan::none(id.clone())))
}
