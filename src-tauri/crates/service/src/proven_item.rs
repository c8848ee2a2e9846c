//! The school's library of expectations that have proved themselves, for the placements of a programme or of all.

use model::expectation::ProvenItem;
use model::id::{ProgrammeId, ProvenItemId};
use store::Reader;

use crate::input::{ProvenItemInput, ProvenItemRef, ProvenItemsOf};
use crate::operation::Operation;
use crate::programme;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{ProvenItems, Saved};

/// What is kept for a programme's placements.
pub fn list(session: &mut Session, input: ProvenItemsOf) -> Result<ProvenItems, Stop> {
    session.desk()?.read(|r| Ok(ProvenItems { items: r.proven_items(&series(r, &input.programme_id)?)? }))
}

/// Keeps an item, new or known. What placements took over from it stays as it is.
pub fn save(session: &mut Session, input: ProvenItemInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let id = input.id.clone().unwrap_or_else(|| ProvenItemId::new(&mut desk.around));
    desk.write(Operation::ProvenItemSave, |tx| {
        let item = ProvenItem {
            id: id.clone(),
            programme_id: input.programme_id.as_ref().map(|id| series(tx, id)).transpose()?,
            party: input.party,
            side: input.side,
            text: input.text.trim().to_owned(),
            outcome_codes: input.outcome_codes,
        };
        item.check()?;
        tx.save(&item)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// Proposes an item no longer.
pub fn remove(session: &mut Session, input: ProvenItemRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::ProvenItemRemove, |tx| {
        tx.remove::<ProvenItem>(input.id.as_str())?;
        Ok(Saved { id: input.id.to_string() })
    })
}

fn series(reader: &Reader<'_>, id: &ProgrammeId) -> Result<ProgrammeId, Stop> {
    Ok(programme::find(reader, id)?.series().clone())
}
