//! Values in words: days as people write them, names instead of identifiers, codes only masked.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate};
use i18n::{Language, Tr, format};
use model::assessment::Mark;
use model::classification::Classification;
use model::company::{Checklist, Company};
use model::id::PlacementId;
use model::quality::Questionnaire;
use serde_json::Value;
use store::{Entity, Reader, Ruleset};

use super::fields::Show;
use super::names;
use crate::reply::Stop;
use crate::{assessment, classification, placement, rules};

/// Puts the values of one record after another into words, and remembers what it has looked up.
pub(super) struct Words<'r> {
    pub(super) reader: &'r Reader<'r>,
    pub(super) tr: Tr,
    today: NaiveDate,
    known: HashMap<(Entity, String), String>,
    classifications: HashMap<&'static str, Classification>,
}

/// The record that a value belongs to, as it was and as it became.
#[derive(Clone, Copy)]
pub(super) struct Roots<'v> {
    pub(super) before: &'v Value,
    pub(super) after: &'v Value,
}

impl<'v> Roots<'v> {
    /// What the record says in a field, as it became or else as it was.
    fn text(self, field: &str) -> Option<&'v str> {
        [self.after, self.before].into_iter().find_map(|root| root.get(field)?.as_str())
    }

    /// The object with this identifier in one of the record's lists.
    fn item(self, list: &str, id: &Value) -> Option<&'v Value> {
        let find =
            |root: &'v Value| root.get(list)?.as_array()?.iter().find(|item| item.get("id") == Some(id));
        [self.after, self.before].into_iter().find_map(find)
    }
}

impl<'r> Words<'r> {
    pub(super) fn new(reader: &'r Reader<'r>, tr: Tr, today: NaiveDate) -> Self {
        Self { reader, tr, today, known: HashMap::new(), classifications: HashMap::new() }
    }

    fn language(&self) -> Language {
        self.tr.language()
    }

    /// A value in words; empty for none. What cannot be read so is told as it stands.
    pub(super) fn show(&mut self, show: &Show, value: &Value, roots: Roots<'_>) -> Result<String, Stop> {
        if value.is_null() {
            return Ok(String::new());
        }
        let words = match show {
            Show::Nothing | Show::Parts(_) | Show::List(_) | Show::Each(_) | Show::Keyed(..) => {
                Some(String::new())
            }
            Show::Text | Show::Lines => None,
            Show::Masked(mask) => Some((*mask).to_owned()),
            Show::Number | Show::Known | Show::YesNo | Show::Day | Show::Moment | Show::SchoolYear => {
                self.plain(show, value)
            }
            Show::Mark => self.mark(value)?,
            Show::Word(word) => word(self.tr, value),
            Show::NameOf(entity) => Some(self.name(*entity, text(value))?),
            Show::Outcome => Some(self.outcome(text(value))?),
            Show::Module => roots.item("modules", value).map(|module| joined(module, &["code", "name"])),
            Show::Site => self.site(text(value), roots)?,
            Show::Item(kind) => Some(self.item(kind, text(value))?),
            Show::Statement | Show::Question | Show::Gate => self.asked(show, text(value), roots)?,
            Show::Weekday => value.as_i64().map(|day| self.tr.hours_weekday(day)),
            Show::AssessmentCriterion => self.assessment_criterion(text(value), roots)?,
            Show::Criterion => self.criterion(text(value), roots)?,
        };
        Ok(words.unwrap_or_else(|| as_it_stands(value)))
    }

    fn plain(&self, show: &Show, value: &Value) -> Option<String> {
        let language = self.language();
        match show {
            Show::Known if value.as_i64() == Some(0) => Some(String::new()),
            Show::Number | Show::Known => Some(format::integer(value.as_i64()?, language)),
            Show::YesNo => Some(if value.as_bool()? { self.tr.app_yes() } else { self.tr.app_no() }),
            Show::Day => Some(format::date(text(value).parse().ok()?, language)),
            Show::Moment => {
                let at = DateTime::parse_from_rfc3339(text(value)).ok()?;
                Some(format::date_time(at.naive_local(), language))
            }
            Show::SchoolYear => Some(format::school_year(i32::try_from(value.as_i64()?).ok()?, language)),
            _ => None,
        }
    }

    fn mark(&mut self, value: &Value) -> Result<Option<String>, Stop> {
        let code = as_it_stands(value);
        match Mark::parse(&code) {
            Ok(Mark::Points(_)) | Err(_) => {
                let word = self.item(classification::TEN_POINTS, &code)?;
                Ok(Some(self.tr.history_mark(&code, &word)))
            }
            Ok(mark) => Ok(Some(self.item(mark.scale().as_str(), &code)?)),
        }
    }

    fn item(&mut self, kind: &'static str, kept: &str) -> Result<String, Stop> {
        if !self.classifications.contains_key(kind) {
            let holding = classification::holding_on(self.reader, kind, self.today)?;
            self.classifications.insert(kind, holding);
        }
        let language = self.language().to_string();
        let found = self.classifications.get(kind).map(|known| known.name(kept, &language).to_owned());
        Ok(found.unwrap_or_else(|| kept.to_owned()))
    }

    fn name(&mut self, entity: Entity, id: &str) -> Result<String, Stop> {
        let key = (entity, id.to_owned());
        if let Some(name) = self.known.get(&key) {
            return Ok(name.clone());
        }
        let name = names::of(self.reader, entity, id)?;
        let name = if name.is_empty() { self.tr.history_gone() } else { name };
        self.known.insert(key, name.clone());
        Ok(name)
    }

    fn outcome(&self, id: &str) -> Result<String, Stop> {
        let outcome = self.reader.outcome(id)?;
        Ok(outcome
            .map_or_else(|| self.tr.history_gone(), |outcome| format!("{} {}", outcome.code, outcome.text)))
    }

    fn site(&self, id: &str, roots: Roots<'_>) -> Result<Option<String>, Stop> {
        let Some(company) = roots.text("company_id") else { return Ok(None) };
        let company = self.reader.remembered::<Company>(company)?;
        let sites = company.map(|company| company.sites).unwrap_or_default();
        let site = sites.into_iter().find(|site| site.id.as_str() == id);
        let named = |name: String, address| if name.is_empty() { address } else { name };
        Ok(Some(site.map_or_else(|| self.tr.history_gone(), |site| named(site.name, site.address))))
    }

    /// What a questionnaire asks under an identifier.
    fn asked(&self, show: &Show, id: &str, roots: Roots<'_>) -> Result<Option<String>, Stop> {
        let Some(asked) = self.questionnaire(roots)? else { return Ok(None) };
        let found = match show {
            Show::Statement => asked.all_items().find(|item| item.id == id).map(|item| &item.text),
            Show::Question => {
                asked.open.iter().find(|question| question.id == id).map(|question| &question.text)
            }
            _ => asked.gates.iter().find(|gate| gate.id == id).map(|gate| &gate.text),
        };
        Ok(found.map(|text| text.get(&self.language().to_string()).to_owned()))
    }

    fn questionnaire(&self, roots: Roots<'_>) -> Result<Option<Arc<Questionnaire>>, Stop> {
        if let Some(id) = roots.text("questionnaire") {
            return rules::questionnaire(self.reader, id).map(Some);
        }
        let id = roots.text("placement_id").and_then(|id| PlacementId::parse(id).ok());
        id.map(|id| placement::questionnaire(self.reader, &id)).transpose().map(Option::flatten)
    }

    fn assessment_criterion(&self, id: &str, roots: Roots<'_>) -> Result<Option<String>, Stop> {
        let Some(form) = roots.text("form") else { return Ok(None) };
        let Some(rules) = self.reader.get::<Ruleset>(form)? else { return Ok(None) };
        let form = assessment::parse_form(&rules.content)?;
        let found = form.criteria.iter().find(|criterion| criterion.id == id);
        Ok(found.map(|criterion| criterion.name.get(&self.language().to_string()).to_owned()))
    }

    fn criterion(&self, id: &str, roots: Roots<'_>) -> Result<Option<String>, Stop> {
        let checklist: Option<Checklist> = match roots.text("checklist") {
            Some(version) => rules::checklist(self.reader, version)?,
            None => None,
        };
        let language = self.language().to_string();
        let criteria = checklist.map(|list| list.criteria).unwrap_or_default();
        let found = criteria.into_iter().find(|criterion| criterion.id == id);
        Ok(found.map(|criterion| criterion.name.get(&language).to_owned()))
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn as_it_stands(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn joined(object: &Value, fields: &[&str]) -> String {
    let said = fields.iter().filter_map(|field| object.get(field)?.as_str()).filter(|text| !text.is_empty());
    said.collect::<Vec<_>>().join(" ")
}
