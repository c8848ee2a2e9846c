//! The rows that are part of a programme: its modules, and its outcomes, which lead to them.

use model::id::{ModuleId, OutcomeId};
use model::programme::{Module, Outcome, Programme};
use rusqlite::{Connection, params};

use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

pub(super) fn modules(connection: &Connection, programme: &str) -> Result<Vec<Module>, StoreError> {
    sql::all(connection, include_str!("modules.sql"), [programme], |row| {
        let cells = Cells::new(row, "module");
        Ok(Module {
            id: cells.parsed("id")?,
            code: cells.text("code")?,
            name: cells.text("name")?,
            theory_hours: cells.number("theory_hours")?,
            practice_hours: cells.number("practice_hours")?,
            placement_hours: cells.number("placement_hours")?,
        })
    })
}

pub(super) fn outcomes(connection: &Connection, programme: &str) -> Result<Vec<Outcome>, StoreError> {
    sql::all(connection, include_str!("outcomes.sql"), [programme], read_outcome)
}

fn read_outcome(row: &rusqlite::Row<'_>) -> Result<Outcome, StoreError> {
    let cells = Cells::new(row, "outcome");
    Ok(Outcome {
        id: cells.parsed("id")?,
        module_id: cells.maybe_parsed("module_id")?,
        code: cells.text("code")?,
        text: cells.text("text")?,
    })
}

impl Reader<'_> {
    /// A learning outcome of whatever programme.
    pub fn outcome(&self, id: &str) -> Result<Option<Outcome>, StoreError> {
        sql::one(self.connection, include_str!("outcome.sql"), [id], read_outcome)
    }
}

/// Writes both. The rows that stay are kept: others refer to them. A part of another programme is a conflict.
pub(super) fn put(connection: &Connection, programme: &Programme) -> Result<(), StoreError> {
    remove_outcomes(connection, programme)?;
    for (position, module) in (0_u32..).zip(&programme.modules) {
        put_module(connection, programme.id.as_str(), position, module)?;
    }
    for (position, outcome) in (0_u32..).zip(&programme.outcomes) {
        put_outcome(connection, programme.id.as_str(), position, outcome)?;
    }
    remove_modules(connection, programme)
}

fn put_module(connection: &Connection, of: &str, position: u32, module: &Module) -> Result<(), StoreError> {
    let params = params![
        module.id.as_str(),
        of,
        position,
        module.code,
        module.name,
        module.theory_hours,
        module.practice_hours,
        module.placement_hours,
    ];
    match sql::run(connection, include_str!("upsert_module.sql"), params)? {
        0 => Err(StoreError::Conflict { field: "modules" }),
        _ => Ok(()),
    }
}

fn put_outcome(
    connection: &Connection,
    of: &str,
    position: u32,
    outcome: &Outcome,
) -> Result<(), StoreError> {
    let module = outcome.module_id.as_ref().map(ModuleId::as_str);
    let params = params![outcome.id.as_str(), of, position, outcome.code, outcome.text, module];
    match sql::run(connection, include_str!("upsert_outcome.sql"), params)? {
        0 => Err(StoreError::Conflict { field: "outcomes" }),
        _ => Ok(()),
    }
}

fn remove_outcomes(connection: &Connection, programme: &Programme) -> Result<(), StoreError> {
    let kept: Vec<&OutcomeId> = programme.outcomes.iter().map(|outcome| &outcome.id).collect();
    for old in outcomes(connection, programme.id.as_str())? {
        if !kept.contains(&&old.id) {
            sql::run(connection, include_str!("remove_outcome.sql"), [old.id.as_str()])
                .map_err(StoreError::of_a_removal)?;
        }
    }
    Ok(())
}

fn remove_modules(connection: &Connection, programme: &Programme) -> Result<(), StoreError> {
    let kept: Vec<&ModuleId> = programme.modules.iter().map(|module| &module.id).collect();
    for old in modules(connection, programme.id.as_str())? {
        if !kept.contains(&&old.id) {
            sql::run(connection, include_str!("remove_module.sql"), [old.id.as_str()])?;
        }
    }
    Ok(())
}
