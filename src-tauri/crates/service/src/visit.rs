//! Visits and talks of the school: planned, held, and what was agreed on.

use model::id::VisitId;
use model::problem::{FieldProblem, Problem};
use model::visit::{Agreed, Visit};

use crate::input::{PlacementRef, VisitInput, VisitRef};
use crate::operation::Operation;
use crate::placement;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Saved, Visits};

/// The visits of a placement.
pub fn list(session: &mut Session, input: PlacementRef) -> Result<Visits, Stop> {
    session.desk()?.read(|r| Ok(Visits { visits: r.visits(&input.id)? }))
}

/// Plans a visit, or records that it was held.
pub fn save(session: &mut Session, input: VisitInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let (fresh, today) = (VisitId::new(&mut desk.around), desk.today());
    desk.write(Operation::VisitSave, |tx| {
        placement::find_of::<Visit>(tx, &input.placement_id, input.id.as_ref().map(VisitId::as_str))?;
        let on = input
            .on
            .ok_or_else(|| vec![FieldProblem { field: "on".to_owned(), problem: Problem::Missing }])?;
        let trimmed = |agreed: Agreed| Agreed { text: agreed.text.trim().to_owned(), ..agreed };
        let visit = Visit {
            id: input.id.unwrap_or(fresh),
            placement_id: input.placement_id,
            kind: input.kind,
            on,
            held: input.held,
            by: input.by.trim().to_owned(),
            with: input.with.trim().to_owned(),
            seen: input.seen.trim().to_owned(),
            agreed: input.agreed.into_iter().map(trimmed).collect(),
        };
        visit.check(today)?;
        tx.save(&visit)?;
        Ok(Saved { id: visit.id.to_string() })
    })
}

/// Takes a visit off the record.
pub fn remove(session: &mut Session, input: VisitRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::VisitRemove, |tx| {
        if !tx.remove::<Visit>(input.id.as_str())? {
            return Err(RefusalCode::NotFound.into());
        }
        Ok(Saved { id: input.id.to_string() })
    })
}
