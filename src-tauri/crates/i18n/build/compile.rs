//! Checks the Fluent files of all languages against each other.
//!
//! Refused, each with the file and the identifier: text that does not parse, a message without a value or
//! with attributes, a message outside its area's file, an identifier used twice, a message that one language
//! lacks, arguments that differ between languages, a reference to nothing, an unknown function.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use fluent_syntax::serializer;

use crate::catalogue::{Catalogue, Kind, Message};
use crate::variables::Uses;

/// One Fluent file.
#[derive(Debug, Clone)]
pub struct Source {
    /// Language, the folder's name.
    pub language: String,
    /// Area, the file's name without its ending.
    pub area: String,
    /// Contents with line feeds.
    pub text: String,
}

impl Source {
    fn name(&self) -> String {
        format!("assets/locales/{}/{}.ftl", self.language, self.area)
    }
}

/// The messages and terms of one language.
#[derive(Default)]
struct Reading {
    messages: BTreeMap<String, (Uses, String)>,
    terms: BTreeSet<String>,
    problems: Vec<String>,
}

/// Checks and gathers; all problems are told at once.
pub fn compile(languages: &[&str], sources: &[Source]) -> Result<Catalogue, Vec<String>> {
    let mut problems = Vec::new();
    let mut readings = Vec::new();
    for language in languages {
        let mut reading = Reading::default();
        for source in sources.iter().filter(|source| source.language == *language) {
            reading.read(source);
        }
        reading.check_references(language);
        problems.append(&mut reading.problems);
        readings.push((*language, reading));
    }
    let messages = merge(&readings, &mut problems);
    check_names(&messages, &mut problems);
    if problems.is_empty() {
        Ok(Catalogue { messages, resources: join(languages, sources) })
    } else {
        Err(problems)
    }
}

impl Reading {
    fn read(&mut self, source: &Source) {
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line =
                    source.text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
                self.problems.push(format!("{}:{line}: {error}", source.name()));
            }
            resource
        });
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if !message.attributes.is_empty() {
                        self.tell(
                            source,
                            message.id.name,
                            "attributes are not used here; write a message of its own",
                        );
                    }
                    match &message.value {
                        Some(value) => self.message(source, message.id.name, value),
                        None => self.tell(source, message.id.name, "has no text"),
                    }
                }
                Entry::Term(term) => self.term(source, term.id.name),
                _ => {}
            }
        }
    }

    fn term(&mut self, source: &Source, id: &str) {
        if !self.terms.insert(id.to_owned()) {
            self.tell(source, id, "this term is there twice");
        }
    }

    fn message(&mut self, source: &Source, id: &str, value: &Pattern<&str>) {
        if !id.strip_prefix(&source.area).is_some_and(|rest| rest.starts_with('-') && rest.len() > 1) {
            self.tell(source, id, &format!("messages of this file begin with `{}-`", source.area));
        }
        if id.chars().any(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')) {
            self.tell(source, id, "names are lower case");
        }
        let uses = Uses::of(value);
        for unsupported in &uses.unsupported {
            self.tell(source, id, &format!("{unsupported} is not supported"));
        }
        if self.messages.insert(id.to_owned(), (uses, gloss(value))).is_some() {
            self.tell(source, id, "this message is there twice");
        }
    }

    fn tell(&mut self, source: &Source, id: &str, what: &str) {
        self.problems.push(format!("{}: `{id}`: {what}", source.name()));
    }

    fn check_references(&mut self, language: &str) {
        for (id, (uses, _)) in &self.messages {
            let messages = uses.messages.iter().filter(|name| !self.messages.contains_key(*name));
            let terms = uses.terms.iter().filter(|name| !self.terms.contains(*name));
            for name in messages.chain(terms) {
                self.problems.push(format!("{language}: `{id}` refers to `{name}`, which is not there"));
            }
        }
    }

    /// The arguments of a message, with those of the messages it refers to.
    fn arguments(&self, id: &str, seen: &mut BTreeSet<String>) -> BTreeMap<String, Vec<Kind>> {
        let Some((uses, _)) = self.messages.get(id).filter(|_| seen.insert(id.to_owned())) else {
            return BTreeMap::new();
        };
        let mut all = uses.variables.clone();
        for name in &uses.messages {
            for (variable, kinds) in self.arguments(name, seen) {
                all.entry(variable).or_default().extend(kinds);
            }
        }
        all
    }
}

fn merge(readings: &[(&str, Reading)], problems: &mut Vec<String>) -> Vec<Message> {
    let ids: BTreeSet<&String> = readings.iter().flat_map(|(_, reading)| reading.messages.keys()).collect();
    ids.into_iter().filter_map(|id| merge_one(id, readings, problems)).collect()
}

fn merge_one(id: &str, readings: &[(&str, Reading)], problems: &mut Vec<String>) -> Option<Message> {
    let mut arguments: BTreeMap<String, Vec<Kind>> = BTreeMap::new();
    let mut first: Option<(&str, BTreeSet<String>)> = None;
    let mut gloss = "";
    for (language, reading) in readings {
        let Some((_, text)) = reading.messages.get(id) else {
            problems.push(format!("{language}: message `{id}` is missing"));
            return None;
        };
        gloss = text;
        let here = reading.arguments(id, &mut BTreeSet::new());
        let names: BTreeSet<String> = here.keys().cloned().collect();
        match &first {
            Some((other, wanted)) if *wanted != names => {
                problems.push(format!("`{id}` takes {wanted:?} in {other} but {names:?} in {language}"));
            }
            _ => first = Some((language, names)),
        }
        for (name, kinds) in here {
            arguments.entry(name).or_default().extend(kinds);
        }
    }
    let arguments =
        arguments.into_iter().map(|(name, kinds)| (name.clone(), settle(id, &name, &kinds, problems)));
    Some(Message { id: id.to_owned(), arguments: arguments.collect(), gloss: gloss.to_owned() })
}

fn settle(id: &str, name: &str, kinds: &[Kind], problems: &mut Vec<String>) -> Kind {
    let shape = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !shape {
        problems.push(format!("`{id}`: the argument `${name}` is not written in snake_case"));
    }
    match (kinds.contains(&Kind::Number), kinds.contains(&Kind::Text)) {
        (true, true) => {
            problems.push(format!("`{id}`: `${name}` chooses by number in one place and by word in another"));
            Kind::Number
        }
        (true, false) => Kind::Number,
        _ => Kind::Text,
    }
}

/// Two identifiers must not become one Rust name (`a-b_c` and `a-b-c`).
fn check_names(messages: &[Message], problems: &mut Vec<String>) {
    let mut names = BTreeMap::new();
    for message in messages {
        if let Some(other) = names.insert(message.id.replace('-', "_"), &message.id) {
            problems.push(format!("`{other}` and `{}` are too much alike", message.id));
        }
    }
}

fn join(languages: &[&str], sources: &[Source]) -> Vec<(String, String)> {
    let texts = |language: &str| {
        let parts =
            sources.iter().filter(|source| source.language == language).map(|source| source.text.trim_end());
        parts.map(|text| format!("{text}\n")).collect::<Vec<_>>().join("\n")
    };
    languages.iter().map(|language| ((*language).to_owned(), texts(language))).collect()
}

/// The pattern as Fluent writes it, on one line.
fn gloss(value: &Pattern<&str>) -> String {
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: "x" },
        value: Some(value.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&fluent_syntax::ast::Resource { body: vec![Entry::Message(message)] });
    let words: Vec<&str> = text.trim_start_matches("x =").split_whitespace().collect();
    words.join(" ")
}
