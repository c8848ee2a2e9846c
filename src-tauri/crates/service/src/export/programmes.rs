//! The list of programmes: a row for each learning outcome and for each module without one, so that an import finds
//! everything again; one row for a programme that has neither.

use std::collections::HashSet;

use chrono::NaiveDate;
use exchange::{Cell, Column, Field};
use i18n::Tr;
use model::id::ModuleId;
use model::programme::{Module, Outcome, Programme};
use model::text::begins;
use store::Reader;

use super::{List, number, words};
use crate::classification;
use crate::input::ProgrammeQuery;
use crate::reply::Stop;

/// In the place of a module: the outcome belongs to none. An empty cell would be taken for that of the row above.
const NO_MODULE: &str = "—";

pub(super) fn fill(
    reader: &Reader<'_>,
    list: &mut List,
    query: &ProgrammeQuery,
    today: NaiveDate,
    tr: &Tr,
) -> Result<(), Stop> {
    let sectors = classification::holding_on(reader, classification::SECTORS, today)?;
    let language = tr.language().to_string();
    for programme in reader.programmes()? {
        let sector = sectors.name(&programme.sector, &language);
        if !begins(&query.search, &[&programme.qualification, &programme.name, &programme.code, sector]) {
            continue;
        }
        for (module, outcome) in rows(&programme) {
            list.row(|column| match column {
                Column::Of(Field::Sector) => words(sector),
                Column::Of(field) => of_programme(&programme, field)
                    .or_else(|| of_module(&programme, module, field))
                    .unwrap_or_else(|| of_outcome(outcome, field)),
                _ => Cell::Empty,
            })?;
        }
    }
    Ok(())
}

/// Outcomes in their order with their modules. A module that has none stands where it belongs among the modules.
fn rows(programme: &Programme) -> Vec<(Option<&Module>, Option<&Outcome>)> {
    let with: HashSet<&ModuleId> = programme.outcomes.iter().filter_map(|o| o.module_id.as_ref()).collect();
    let mut without = programme.modules.iter().enumerate().filter(|(_, m)| !with.contains(&m.id)).peekable();
    let mut rows = Vec::new();
    for outcome in &programme.outcomes {
        let place =
            programme.modules.iter().position(|module| Some(&module.id) == outcome.module_id.as_ref());
        while let Some((_, module)) = without.next_if(|(other, _)| place.is_some_and(|place| *other < place))
        {
            rows.push((Some(module), None));
        }
        rows.push((place.map(|place| &programme.modules[place]), Some(outcome)));
    }
    rows.extend(without.map(|(_, module)| (Some(module), None)));
    if rows.is_empty() { vec![(None, None)] } else { rows }
}

fn of_programme(programme: &Programme, field: Field) -> Option<Cell> {
    Some(match field {
        Field::ProgrammeCode => words(&programme.code),
        Field::ProgrammeName => words(&programme.name),
        Field::Qualification => words(&programme.qualification),
        Field::EducationField => words(&programme.field),
        Field::Level => number(programme.lki_level.into()),
        Field::Years => known(programme.years.into()),
        Field::ProgrammeHours => known(programme.placement_hours),
        _ => return None,
    })
}

fn of_module(programme: &Programme, module: Option<&Module>, field: Field) -> Option<Cell> {
    let hours = |hours: fn(&Module) -> u32| module.map_or(Cell::Empty, |module| number(hours(module)));
    Some(match field {
        Field::ModuleCode | Field::Module if module.is_none() && !programme.modules.is_empty() => {
            words(NO_MODULE)
        }
        Field::ModuleCode => words(module.map_or("", |module| &module.code)),
        Field::Module => words(module.map_or("", |module| &module.name)),
        Field::TheoryHours => hours(|module| module.theory_hours),
        Field::PracticeHours => hours(|module| module.practice_hours),
        Field::ModulePlacementHours => hours(|module| module.placement_hours),
        _ => return None,
    })
}

fn of_outcome(outcome: Option<&Outcome>, field: Field) -> Cell {
    match field {
        Field::OutcomeCode => words(outcome.map_or("", |outcome| &outcome.code)),
        Field::Outcome => words(outcome.map_or("", |outcome| &outcome.text)),
        _ => Cell::Empty,
    }
}

/// A number that is 0 where it is not known.
fn known(value: u32) -> Cell {
    if value == 0 { Cell::Empty } else { number(value) }
}
