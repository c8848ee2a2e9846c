//! Incidents and complaints: lists show that there are some, and whoever opens one leaves a note in the journal.

use model::id::IncidentId;
use model::incident::{Incident, Step};
use model::problem::{FieldProblem, Problem};
use store::Entity;

use crate::input::{IncidentInput, IncidentRef, PlacementRef};
use crate::operation::Operation;
use crate::placement;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{IncidentRow, Incidents, Saved};

/// That there are incidents, and how they stand; never what happened.
pub fn list(session: &mut Session, input: PlacementRef) -> Result<Incidents, Stop> {
    session.desk()?.read(|r| {
        let rows = r.incidents(&input.id)?.into_iter().map(|incident| IncidentRow {
            id: incident.id,
            on: incident.on,
            kind: incident.kind,
            serious: incident.serious,
            steps: incident.steps.len() as u32,
            closed_on: incident.closed_on,
        });
        Ok(Incidents { rows: rows.collect() })
    })
}

/// Shows all of an incident, and writes into the journal that it was shown.
pub fn reveal(session: &mut Session, input: IncidentRef) -> Result<Incident, Stop> {
    session.desk()?.write(Operation::IncidentReveal, |tx| {
        let incident = tx.get::<Incident>(input.id.as_str())?.ok_or(RefusalCode::NotFound)?;
        tx.note(Entity::Incident, input.id.as_str(), "incident.shown")?;
        Ok(incident)
    })
}

/// Records an incident, the steps taken, and that it is closed.
pub fn save(session: &mut Session, input: IncidentInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let fresh = IncidentId::new(&mut desk.around);
    desk.write(Operation::IncidentSave, |tx| {
        placement::find_of::<Incident>(tx, &input.placement_id, input.id.as_ref().map(IncidentId::as_str))?;
        let on = input
            .on
            .ok_or_else(|| vec![FieldProblem { field: "on".to_owned(), problem: Problem::Missing }])?;
        let trimmed = |step: Step| Step { text: step.text.trim().to_owned(), ..step };
        let incident = Incident {
            id: input.id.unwrap_or(fresh),
            placement_id: input.placement_id,
            on,
            kind: input.kind,
            serious: input.serious,
            told_by: input.told_by.trim().to_owned(),
            text: input.text.trim().to_owned(),
            steps: input.steps.into_iter().map(trimmed).collect(),
            closed_on: input.closed_on,
        };
        incident.check()?;
        tx.save(&incident)?;
        Ok(Saved { id: incident.id.to_string() })
    })
}
