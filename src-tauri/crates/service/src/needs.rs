//! What a placement needs besides its agreement, and what of it is on record.

use model::id::PlacementId;
use model::instruction::instructed_on;
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
        let logged_on = instructed_on(&r.instructions(&input.id)?);
        let kept = find(r, &input.id)?;
        let provisions = Provisions { instructed_on: logged_on.or(kept.instructed_on), ..kept };
        let on_record =
            OnRecord { provisions: &provisions, plan: Planned::read(r, &placement)?.map(|it| it.standing()) };
        let needs = rules::needs_on(r, first)?.judge(&placement, &on_record, minor, today);
        Ok(NeedsView { provisions, needs, logged_on })
    })
}

/// Records the days of what a placement needs; the day of instruction is the log's wherever that says one.
pub fn save(session: &mut Session, input: ProvisionsInput) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::ProvisionsSave, |tx| {
        let id = input.provisions.placement_id.clone();
        placement::find(tx, &id)?;
        let logged = instructed_on(&tx.instructions(&id)?).is_some();
        let instructed_on =
            if logged { find(tx, &id)?.instructed_on } else { input.provisions.instructed_on };
        let provisions = Provisions { instructed_on, ..input.provisions };
        tx.save(&provisions)?;
        Ok(Saved { id: provisions.placement_id.to_string() })
    })
}

fn find(reader: &Reader<'_>, id: &PlacementId) -> Result<Provisions, Stop> {
    Ok(reader.get::<Provisions>(id.as_str())?.unwrap_or_else(|| Provisions::none(id.clone())))
}
