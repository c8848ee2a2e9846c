//! Rules that change with the years: questionnaires, terms, classifications and templates now, legal limits later. They ship
//! with the program, are copied into each workspace, and are read from there, so that an old placement keeps its own.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt::Display;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::NaiveDate;
use model::calendar::CalendarRules;
use model::company::{Checklist, RegisterTerms};
use model::packet::PacketTerms;
use model::placement::{AsOf, NeedRules, Terms};
use model::plan::PlanRules;
use model::quality::Questionnaire;
use model::working_time::WorkingTimeRules;
use serde::Deserialize;
use store::{Reader, Ruleset};

use crate::assessment::FORM as ASSESSMENT_FORM;
use crate::classification;
use crate::desk::Desk;
use crate::operation::Operation;
use crate::reply::{Failure, Stop};
use crate::{school_year, template};

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
/// Kind of what individual plans have to be.
const PLAN: &str = "individual_plan";
/// Kind of the terms of forms that are handed out.
const PACKET_TERMS: &str = "packet_terms";
/// Kind of the limits of working time.
const WORKING_TIME: &str = "working_time";

/// A set of rules that ships with the program: its kind, its identifier, and its text.
pub(crate) type Shipped = (&'static str, &'static str, &'static str);

/// Every set of rules that is no classification, the oldest of each kind first.
const SHIPPED: [Shipped; 11] = [
    (QUESTIONNAIRE, "placement-quality-1", include_str!("../../../../assets/rules/placement-quality-1.toml")),
    (TERMS, "placement-terms-1", include_str!("../../../../assets/rules/placement-terms-1.toml")),
    (CHECKLIST, "site-suitability-1", include_str!("../../../../assets/rules/site-suitability-1.toml")),
    (REGISTER_TERMS, "register-terms-1", include_str!("../../../../assets/rules/register-terms-1.toml")),
    (CALENDAR, "calendar-1", include_str!("../../../../assets/rules/calendar-1.toml")),
    (WORKING_TIME, "working-time-1", include_str!("../../../../assets/rules/working-time-1.toml")),
    (NEEDS, "placement-needs-1", include_str!("../../../../assets/rules/placement-needs-1.toml")),
    (PACKET_TERMS, "packet-terms-1", include_str!("../../../../assets/rules/packet-terms-1.toml")),
    (PLAN, "individual-plan-1", include_str!("../../../../assets/rules/individual-plan-1.toml")),
    (ASSESSMENT_FORM, "assessment-1", include_str!("../../../../assets/rules/assessment-1.toml")),
    (ASSESSMENT_FORM, "assessment-2", include_str!("../../../../assets/rules/assessment-2.toml")),
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
    shared(&rules.content, Questionnaire::parse)
}

/// The questionnaire that holds on a day; before the first one, the first.
pub fn questionnaire_on(reader: &Reader<'_>, day: NaiveDate) -> Result<Arc<Questionnaire>, Stop> {
    shared(&holding_on(reader, QUESTIONNAIRE, day)?, Questionnaire::parse)
}

/// A day with the terms that hold on it; before the first ones, the first.
pub(crate) fn as_of(reader: &Reader<'_>, today: NaiveDate) -> Result<AsOf, Stop> {
    Ok(AsOf { today, terms: parsed(&holding_on(reader, TERMS, today)?, Terms::parse)? })
}

/// The criteria of suitability by their name and version.
pub(crate) fn checklist(reader: &Reader<'_>, id: &str) -> Result<Option<Checklist>, Stop> {
    reader.get::<Ruleset>(id)?.map(|rules| parsed(&rules.content, Checklist::parse)).transpose()
}

/// The criteria of suitability that hold on a day; before the first ones, the first.
pub(crate) fn checklist_on(reader: &Reader<'_>, day: NaiveDate) -> Result<Checklist, Stop> {
    parsed(&holding_on(reader, CHECKLIST, day)?, Checklist::parse)
}

/// The terms of the registers that hold on a day; before the first ones, the first.
pub fn register_terms_on(reader: &Reader<'_>, day: NaiveDate) -> Result<RegisterTerms, Stop> {
    parsed(&holding_on(reader, REGISTER_TERMS, day)?, RegisterTerms::parse)
}

/// The calendar of work that holds on a day, before the first one the first; with the years that the school set.
pub(crate) fn calendar_on(reader: &Reader<'_>, day: NaiveDate) -> Result<CalendarRules, Stop> {
    school_year::over(reader, parsed(&holding_on(reader, CALENDAR, day)?, CalendarRules::parse)?)
}

/// The limits of working time that hold on a day; before the first ones, the first.
pub(crate) fn working_time_on(reader: &Reader<'_>, day: NaiveDate) -> Result<WorkingTimeRules, Stop> {
    parsed(&holding_on(reader, WORKING_TIME, day)?, WorkingTimeRules::parse)
}

/// What placements need that begin on a day; before the first version, by that one.
pub(crate) fn needs_on(reader: &Reader<'_>, day: NaiveDate) -> Result<NeedRules, Stop> {
    parsed(&holding_on(reader, NEEDS, day)?, NeedRules::parse)
}

/// What individual plans of placements have to be that begin on a day; before the first version, by that one.
pub(crate) fn plan_on(reader: &Reader<'_>, day: NaiveDate) -> Result<PlanRules, Stop> {
    parsed(&holding_on(reader, PLAN, day)?, PlanRules::parse)
}

/// The terms of forms that hold on a day; before the first ones, the first.
pub(crate) fn packet_terms_on(reader: &Reader<'_>, day: NaiveDate) -> Result<PacketTerms, Stop> {
    parsed(&holding_on(reader, PACKET_TERMS, day)?, PacketTerms::parse)
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

/// As [`shared`], for those who keep a copy of their own.
pub(crate) fn parsed<T: Any + Clone + Send + Sync, E: Display>(
    content: &str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, Stop> {
    shared(content, parse).map(Arc::unwrap_or_clone)
}

/// Rules as they were read, once for each text: every change to a placement asks for some, and every document.
fn shared<T: Any + Send + Sync, E: Display>(
    content: &str,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<Arc<T>, Stop> {
    type Known = HashMap<(TypeId, String), Arc<dyn Any + Send + Sync>>;
    static PARSED: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
    let mut known = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (TypeId::of::<T>(), content.to_owned());
    if let Some(known) = known.get(&key).and_then(|known| Arc::clone(known).downcast().ok()) {
        return Ok(known);
    }
    let fresh = Arc::new(parse(content).map_err(|error| Failure::Data(error.to_string()))?);
    known.insert(key, fresh.clone());
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_of_rules_that_ships_can_be_read_and_is_named_as_it_says() {
        for (kind, id, content) in SHIPPED.into_iter().chain(classification::SHIPPED) {
            assert_eq!(ruleset(kind, content).unwrap().id, id);
            let read = match kind {
                QUESTIONNAIRE => shared(content, Questionnaire::parse).map(drop),
                TERMS => parsed(content, Terms::parse).map(drop),
                CHECKLIST => parsed(content, Checklist::parse).map(drop),
                REGISTER_TERMS => parsed(content, RegisterTerms::parse).map(drop),
                PACKET_TERMS => parsed(content, PacketTerms::parse).map(drop),
                ASSESSMENT_FORM => crate::assessment::parse_form(content).map(drop),
                PLAN => parsed(content, PlanRules::parse).map(drop),
                NEEDS => parsed(content, NeedRules::parse).map(drop),
                CALENDAR => parsed(content, CalendarRules::parse).map(drop),
                WORKING_TIME => parsed(content, WorkingTimeRules::parse).map(drop),
                _ => classification::parse(content).map(drop),
            };
            assert!(read.is_ok(), "{id}");
        }
    }
}
