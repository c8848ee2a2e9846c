//! The list of programmes: a row for each learning outcome, one for a programme that has none.

use chrono::NaiveDate;
use exchange::{Cell, Column};
use i18n::Tr;
use model::programme::{Outcome, Programme};
use store::Reader;

use super::{List, number, words};
use crate::classification;
use crate::reply::Stop;

pub(super) fn fill(reader: &Reader<'_>, list: &mut List, today: NaiveDate, tr: &Tr) -> Result<(), Stop> {
    let sectors = classification::holding_on(reader, classification::SECTORS, today)?;
    let language = tr.language().to_string();
    for programme in reader.programmes()? {
        let programme =
            Programme { sector: sectors.name(&programme.sector, &language).to_owned(), ..programme };
        if programme.outcomes.is_empty() {
            list.row(|column| cell(&programme, None, column))?;
        }
        for outcome in &programme.outcomes {
            list.row(|column| cell(&programme, Some(outcome), column))?;
        }
    }
    Ok(())
}

fn cell(programme: &Programme, outcome: Option<&Outcome>, column: Column) -> Cell {
    match column {
        Column::Code => words(&programme.code),
        Column::Name => words(&programme.name),
        Column::Qualification => words(&programme.qualification),
        Column::Sector => words(&programme.sector),
        Column::Level => number(programme.lki_level.into()),
        Column::OutcomeCode => words(outcome.map_or("", |outcome| outcome.code.as_str())),
        Column::Outcome => words(outcome.map_or("", |outcome| outcome.text.as_str())),
        _ => Cell::Empty,
    }
}
