//! Rules that change with the years: questionnaires, terms, classifications and templates now, legal limits later. They ship
//! with the program, are copied into each workspace, and are read from there, so that an old placement keeps its own.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::NaiveDate;
use model::calendar::CalendarRules;
use model::company::{Checklist, RegisterTerms};
use model::placement::{AsOf, NeedRules, Terms};
use model::quality::Questionnaire;
use model::working_time::WorkingTimeRules;
use serde::Deserialize;
use store::{Reader, Ruleset};

use crate::classification;
use crate::desk::Desk;
use crate::operation::Operation;
use crate::reply::{Failure, Stop};
use crate::template;

/// Kind of the placement-quality questionnaires.
const QUESTIONNAIRE: &str = "questionnaire";
/// Kind of the terms of the line of life.
const TERMS: &str = "terms";
/// Kind of the criteria of suitability.
const CHECKLIST: &str = "suitability";
/// Kind of the terms of the registers.
const REGISTER_TERMS: &str = "register_terms";

/// Kind of the calendars of work.
const CALENDAR: &str = "calendar";
/// Kind of what placements need.
const NEEDS: &str = "needs";
/// Kind of the limits of working time.
const WORKING_TIME: &str = "working_time";

/// A set of rules that ships with the program: its kind, its identifier, and its text.
pub(crate) type Shipped = (&'static str, &'static str, &'static str);

/// Every set of rules that is no classification, the oldest of each kind first.
const SHIPPED: [Shipped; 7] = [
    (QUESTIONNAIRE, "placement-quality-1", include_str!("../../../../assets/rules/placement-quality-1.toml")),
    (TERMS, "placement-terms-1", include_str!("../../../../assets/rules/placement-terms-1.toml")),
    (CHECKLIST, "site-suitability-1", include_str!("../../../../assets/rules/site-suitability-1.toml")),
    (REGISTER_TERMS, "register-terms-1", include_str!("../../../../assets/rules/register-terms-1.toml")),
    (CALENDAR, "calendar-1", include_str!("../../../../assets/rules/calendar-1.toml")),
    (WORKING_TIME, "working-time-1", include_str!("../../../../assets/rules/working-time-1.toml")),
    (NEEDS, "placement-needs-1", include_str!("../../../../assets/rules/placement-needs-1.toml")),
];

/// What every set of rules begins with.
#[derive(Deserialize)]
struct Heading {
    id: String,
    valid_from: NaiveDate,
}

/// Copies rules that the workspace does not have yet.
pub(crate) fn install(desk: &mut Desk) -> Result<(), Stop> {
    let shipped = || SHIPPED.into_iter().chain(classification::SHIPPED);
    let fresh = desk.read(|r| {
        let mut fresh = template::fresh(r)?;
        for (kind, id, content) in shipped() {
            if r.get::<Ruleset>(id)?.is_none() {
                fresh.push(ruleset(kind, content)?);
            }
        }
        Ok(fresh)
    })?;
    if fresh.is_empty() {
        return Ok(());
    }
    desk.write(Operation::RulesInstall, |tx| Ok(fresh.iter().try_for_each(|rules| tx.save(rules))?))
}

fn ruleset(kind: &str, content: &str) -> Result<Ruleset, Stop> {
    let Heading { id, valid_from } =
        toml::from_str(content).map_err(|error| Failure::Data(error.to_string()))?;
    Ok(Ruleset { id, kind: kind.to_owned(), valid_from, content: content.to_owned() })
}

/// The questionnaire by its name and version.
pub fn questionnaire(reader: &Reader<'_>, id: &str) -> Result<Arc<Questionnaire>, Stop> {
    let rules = reader.get::<Ruleset>(id)?.ok_or_else(|| Failure::Data(format!("no questionnaire {id}")))?;
    questionnaire_from(&rules.content)
}

/// The questionnaire that holds on a day; before the first one, the first.
pub fn questionnaire_on(reader: &Reader<'_>, day: NaiveDate) -> Result<Arc<Questionnaire>, Stop> {
    questionnaire_from(&holding_on(reader, QUESTIONNAIRE, day)?)
}

/// A day with the terms that hold on it; before the first ones, the first.
pub(crate) fn as_of(reader: &Reader<'_>, today: NaiveDate) -> Result<AsOf, Stop> {
    Ok(AsOf { today, terms: terms_from(&holding_on(reader, TERMS, today)?)? })
}

/// The criteria of suitability by their name and version.
pub(crate) fn checklist(reader: &Reader<'_>, id: &str) -> Result<Option<Checklist>, Stop> {
    reader.get::<Ruleset>(id)?.map(|rules| checklist_from(&rules.content)).transpose()
}

/// The criteria of suitability that hold on a day; before the first ones, the first.
pub(crate) fn checklist_on(reader: &Reader<'_>, day: NaiveDate) -> Result<Checklist, Stop> {
    checklist_from(&holding_on(reader, CHECKLIST, day)?)
}

/// The terms of the registers that hold on a day; before the first ones, the first.
pub fn register_terms_on(reader: &Reader<'_>, day: NaiveDate) -> Result<RegisterTerms, Stop> {
    register_terms_from(&holding_on(reader, REGISTER_TERMS, day)?)
}

/// The calendar of work that holds on a day; before the first one, the first.
pub(crate) fn calendar_on(reader: &Reader<'_>, day: NaiveDate) -> Result<CalendarRules, Stop> {
    calendar_from(&holding_on(reader, CALENDAR, day)?)
}

/// The limits of working time that hold on a day; before the first ones, the first.
pub(crate) fn working_time_on(reader: &Reader<'_>, day: NaiveDate) -> Result<WorkingTimeRules, Stop> {
    working_time_from(&holding_on(reader, WORKING_TIME, day)?)
}

/// What placements need that begin on a day; before the first version, by that one.
pub(crate) fn needs_on(reader: &Reader<'_>, day: NaiveDate) -> Result<NeedRules, Stop> {
    needs_from(&holding_on(reader, NEEDS, day)?)
}

pub(crate) fn holding_on(reader: &Reader<'_>, kind: &str, day: NaiveDate) -> Result<String, Stop> {
    let mut rules = reader.rulesets(kind)?;
    rules.sort_by_key(|rules| rules.valid_from);
    let holds = rules.iter().rposition(|rules| rules.valid_from <= day).unwrap_or(0);
    if rules.is_empty() {
        return Err(Failure::Data(format!("no rules: {kind}")).into());
    }
    Ok(rules.swap_remove(holds).content)
}

fn terms_from(content: &str) -> Result<Terms, Stop> {
    Terms::parse(content).map_err(|error| Failure::Data(error.to_string()).into())
}

fn checklist_from(content: &str) -> Result<Checklist, Stop> {
    Checklist::parse(content).map_err(|error| Failure::Data(error.to_string()).into())
}

fn register_terms_from(content: &str) -> Result<RegisterTerms, Stop> {
    RegisterTerms::parse(content).map_err(|error| Failure::Data(error.to_string()).into())
}

fn calendar_from(content: &str) -> Result<CalendarRules, Stop> {
    CalendarRules::parse(content).map_err(|error| Failure::Data(error.to_string()).into())
}

fn needs_from(content: &str) -> Result<NeedRules, Stop> {
    NeedRules::parse(content).map_err(|error| Failure::Data(error.to_string()).into())
}

fn working_time_from(content: &str) -> Result<WorkingTimeRules, Stop> {
    WorkingTimeRules::parse(content).map_err(|error| Failure::Data(error.to_string()).into())
}

/// Parses a questionnaire once for each text: every change to a placement asks for one.
fn questionnaire_from(content: &str) -> Result<Arc<Questionnaire>, Stop> {
    static PARSED: LazyLock<Mutex<HashMap<String, Arc<Questionnaire>>>> = LazyLock::new(Mutex::default);
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = parsed.get(content) {
        return Ok(Arc::clone(known));
    }
    let fresh = Questionnaire::parse(content).map_err(|error| Failure::Data(error.to_string()))?;
    Ok(Arc::clone(parsed.entry(content.to_owned()).or_insert(Arc::new(fresh))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_of_rules_that_ships_can_be_read_and_is_named_as_it_says() {
        for (kind, id, content) in SHIPPED.into_iter().chain(classification::SHIPPED) {
            assert_eq!(ruleset(kind, content).unwrap().id, id);
            let read = match kind {
                QUESTIONNAIRE => questionnaire_from(content).map(drop),
                TERMS => terms_from(content).map(drop),
                CHECKLIST => checklist_from(content).map(drop),
                REGISTER_TERMS => register_terms_from(content).map(drop),
                NEEDS => needs_from(content).map(drop),
                CALENDAR => calendar_from(content).map(drop),
                WORKING_TIME => working_time_from(content).map(drop),
                _ => classification::parse(content).map(drop),
            };
            assert!(read.is_ok(), "{id}");
        }
    }
}
