//! A first plan, from the modules of the programme.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::Place;
use crate::id::ModuleId;
use crate::period::Period;
use crate::programme::Module;

/// A row that a plan could have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ProposedRow {
    /// The module.
    pub module_id: ModuleId,
    /// Its code and name.
    pub module: String,
    /// Where it is learnt.
    pub place: Place,
    /// Lessons at the school, hours of 60 minutes in the company.
    pub amount: u32,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}

/// A row for each module and each place in which the programme has hours for it. The modules follow one another over
/// the weeks of the period, each for as many of them as it has of the hours.
pub fn propose(modules: &[Module], period: Period) -> Vec<ProposedRow> {
    let weeks = weeks(period);
    let hours = |module: &Module| (module.school_hours() + module.placement_hours) as usize;
    let total: usize = modules.iter().map(hours).sum();
    let mut before = 0;
    let mut rows = Vec::new();
    for module in modules.iter().filter(|module| hours(module) > 0) {
        let first = before * weeks.len() / total;
        before += hours(module);
        let last = (before * weeks.len()).div_ceil(total).saturating_sub(1);
        let (Some((start, _)), Some((_, end))) = (weeks.get(first), weeks.get(last)) else { continue };
        let parts = [(Place::School, module.school_hours()), (Place::Company, module.placement_hours)];
        rows.extend(parts.into_iter().filter(|(_, amount)| *amount > 0).map(|(place, amount)| ProposedRow {
            module_id: module.id.clone(),
            module: module.title(),
            place,
            amount,
            start: *start,
            end: *end,
        }));
    }
    rows
}

/// First and last day of each week of a period; those at its ends may be short.
fn weeks(period: Period) -> Vec<(NaiveDate, NaiveDate)> {
    let mut weeks: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for day in period.start().iter_days().take_while(|day| *day <= period.end()) {
        match weeks.last_mut() {
            Some((_, end)) if day.weekday() != Weekday::Mon => *end = day,
            _ => weeks.push((day, day)),
        }
    }
    weeks
}
