//! What a placement needs besides its agreement, and what of it is on record.

use model::id::PlacementId;
use model::placement::{OnRecord, Provisions};
use store::Reader;

use crate::input::{PlacementRef, ProvisionsInput};
use crate::operation::Operation;
use crate::plan::Planned;
use crate::reply::Stop;
use crate::rules;
use crate::session::Session;
use crate::view::{NeedsView, Saved};
use crate::{placement, student};

/// What a placement needs, and how that stands today.
pub fn get(session: &mut Session, input: PlacementRef) -> Result<NeedsView, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let placement = placement::find(r, &input.id)?;
        let first = placement.period.start();
        let minor = student::find(r, &placement.student_id)?.is_minor_on(first);
        let provisions = find(r, &input.id)?;
        let on_record =
            OnRecord { provisions: &provisions, plan: Planned::read(r, &placement)?.map(|it| it.standing()) };
        let needs = rules::needs_on(r, first)?.judge(&placement, &on_record, minor, today);
        Ok(NeedsView { provisions, needs })
    })
}

/// Records the days of what a placement needs.
pub fn save(session: &mut Session, input: ProvisionsInput) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::ProvisionsSave, |tx| {
        let provisions = input.provisions;
        placement::find(tx, &provisions.placement_id)?;
        tx.save(&provisions)?;
        Ok(Saved { id: provisions.placement_id.to_string() })
    })
}

fn find(reader: &Reader<'_>, id: &PlacementId) -> Result<Provisions, Stop> {
    Ok(reader.get::<Provisions>(id.as_str())?.unwrap_or_else(|| Provisions::none(id.clone())))
}
