//! Rules that change with the years: questionnaires and terms now, legal limits later. They ship with the
//! program, are copied into each workspace, and are read from there, so that an old placement keeps its own.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::NaiveDate;
use model::placement::{AsOf, Terms};
use model::quality::Questionnaire;
use store::{Reader, Ruleset};

use crate::desk::Desk;
use crate::operation::Operation;
use crate::reply::{Failure, Stop};

/// Kind of the placement-quality questionnaires.
const QUESTIONNAIRE: &str = "questionnaire";
/// Kind of the terms of the line of life.
const TERMS: &str = "terms";

/// Every questionnaire that ships with the program, the oldest first.
const QUESTIONNAIRES: [&str; 1] = [include_str!("../../../../assets/rules/placement-quality-1.toml")];
/// Every set of terms that ships with the program, the oldest first.
const ALL_TERMS: [&str; 1] = [include_str!("../../../../assets/rules/placement-terms-1.toml")];

/// Copies rules that the workspace does not have yet.
pub(crate) fn install(desk: &mut Desk) -> Result<(), Stop> {
    let mut fresh = shipped()?;
    desk.read(|r| {
        for kind in [QUESTIONNAIRE, TERMS] {
            let known = r.rulesets(kind)?;
            fresh.retain(|rules| known.iter().all(|known| known.id != rules.id));
        }
        Ok(())
    })?;
    if fresh.is_empty() {
        return Ok(());
    }
    desk.write(Operation::RulesInstall, |tx| {
        for rules in &fresh {
            tx.save(rules)?;
        }
        Ok(())
    })
}

fn shipped() -> Result<Vec<Ruleset>, Stop> {
    let questionnaires = QUESTIONNAIRES.into_iter().map(|content| {
        let rules = questionnaire_from(content)?;
        Ok(ruleset(QUESTIONNAIRE, rules.id.clone(), rules.valid_from, content))
    });
    let terms = ALL_TERMS.into_iter().map(|content| {
        let rules = terms_from(content)?;
        Ok(ruleset(TERMS, rules.id, rules.valid_from, content))
    });
    questionnaires.chain(terms).collect()
}

fn ruleset(kind: &str, id: String, valid_from: NaiveDate, content: &str) -> Ruleset {
    Ruleset { id, kind: kind.to_owned(), valid_from, content: content.to_owned() }
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

fn holding_on(reader: &Reader<'_>, kind: &str, day: NaiveDate) -> Result<String, Stop> {
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
