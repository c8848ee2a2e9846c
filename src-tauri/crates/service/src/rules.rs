//! Rules that change with the years: questionnaires now, legal limits later. They ship with the program,
//! are copied into each workspace, and are read from there, so that an old placement keeps its own.

use chrono::NaiveDate;
use model::quality::Questionnaire;
use store::{Reader, Ruleset};

use crate::desk::Desk;
use crate::reply::{Failure, Stop};

/// Kind of the placement-quality questionnaires.
const QUESTIONNAIRE: &str = "questionnaire";

/// Every questionnaire that ships with the program, the oldest first.
const QUESTIONNAIRES: [&str; 1] = [include_str!("../../../../assets/rules/placement-quality-1.toml")];

/// Copies rules that the workspace does not have yet.
pub(crate) fn install(desk: &mut Desk) -> Result<(), Stop> {
    let known = desk.read(|r| Ok(r.rulesets(QUESTIONNAIRE)?))?;
    let mut fresh = Vec::new();
    for text in QUESTIONNAIRES {
        let questionnaire = parse(text)?;
        if !known.iter().any(|rules| rules.id == questionnaire.id) {
            fresh.push(Ruleset {
                id: questionnaire.id,
                kind: QUESTIONNAIRE.to_owned(),
                valid_from: questionnaire.valid_from,
                content: text.to_owned(),
            });
        }
    }
    if fresh.is_empty() {
        return Ok(());
    }
    desk.write("rules.install", |tx| {
        for rules in &fresh {
            tx.save(rules)?;
        }
        Ok(())
    })
}

/// The questionnaire by its name and version.
pub fn questionnaire(reader: &Reader<'_>, id: &str) -> Result<Questionnaire, Stop> {
    let rules = reader.get::<Ruleset>(id)?.ok_or_else(|| Failure::Data(format!("no questionnaire {id}")))?;
    parse(&rules.content)
}

/// The questionnaire that holds on a day; before the first one, the first.
pub fn questionnaire_on(reader: &Reader<'_>, day: NaiveDate) -> Result<Questionnaire, Stop> {
    let mut rules = reader.rulesets(QUESTIONNAIRE)?;
    rules.sort_by_key(|rules| rules.valid_from);
    let current = rules.iter().rev().find(|rules| rules.valid_from <= day).or(rules.first());
    parse(&current.ok_or_else(|| Failure::Data("no questionnaire".to_owned()))?.content)
}

fn parse(text: &str) -> Result<Questionnaire, Stop> {
    Questionnaire::parse(text).map_err(|error| Failure::Data(error.to_string()).into())
}
