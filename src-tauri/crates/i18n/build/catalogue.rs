//! The messages of all languages, checked against each other.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::parser;

/// Languages that the program speaks; the first one is the measure of the others.
const LANGUAGES: [&str; 2] = ["lv", "en"];
/// Words of plural categories, by which a selector is known to be a number.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether an argument is a number or a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Number,
    Text,
}

/// A message: its arguments in alphabetical order, and its text in the first language.
#[derive(Debug, Clone)]
pub struct Message {
    pub arguments: BTreeMap<String, Kind>,
    pub sample: String,
}

/// All messages, and the text of every language.
#[derive(Debug)]
pub struct Catalogue {
    pub messages: BTreeMap<String, Message>,
    pub resources: Vec<(String, String)>,
}

/// Reads `<locales>/<language>/<area>.ftl` and checks that the languages agree.
pub fn read(locales: &Path) -> Result<Catalogue, String> {
    let mut first: Option<BTreeMap<String, Message>> = None;
    let mut resources = Vec::new();
    for language in LANGUAGES {
        let (messages, text) = read_language(&locales.join(language))?;
        if let Some(first) = &first {
            compare(first, &messages, language)?;
        }
        first.get_or_insert(messages);
        resources.push((language.to_owned(), text));
    }
    Ok(Catalogue { messages: first.unwrap_or_default(), resources })
}

fn read_language(folder: &Path) -> Result<(BTreeMap<String, Message>, String), String> {
    let listed = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = listed.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    let (mut messages, mut all) = (BTreeMap::new(), String::new());
    for path in files {
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        read_area(&area, &text, &mut messages).map_err(|fault| format!("{}: {fault}", path.display()))?;
        all.push_str(text.trim());
        all.push_str("\n\n");
    }
    Ok((messages, all))
}

fn read_area(area: &str, text: &str, messages: &mut BTreeMap<String, Message>) -> Result<(), String> {
    let resource: Resource<&str> = parser::parse(text).map_err(|(_, faults)| format!("{faults:?}"))?;
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        if !id.starts_with(&format!("{area}-")) {
            return Err(format!("message {id} does not begin with {area}-"));
        }
        let pattern = message.value.ok_or_else(|| format!("message {id} has no text"))?;
        let mut arguments = BTreeMap::new();
        walk(&pattern, &mut arguments);
        let sample = sample(&pattern);
        if messages.insert(id.clone(), Message { arguments, sample }).is_some() {
            return Err(format!("message {id} stands twice"));
        }
    }
    Ok(())
}

fn compare(
    first: &BTreeMap<String, Message>,
    other: &BTreeMap<String, Message>,
    language: &str,
) -> Result<(), String> {
    let missing: Vec<&String> = first.keys().filter(|id| !other.contains_key(*id)).collect();
    let unknown: Vec<&String> = other.keys().filter(|id| !first.contains_key(*id)).collect();
    let differing: Vec<&String> = first
        .iter()
        .filter(|(id, message)| other.get(*id).is_some_and(|found| found.arguments != message.arguments))
        .map(|(id, _)| id)
        .collect();
    if missing.is_empty() && unknown.is_empty() && differing.is_empty() {
        return Ok(());
    }
    Err(format!("{language}: missing {missing:?}, unknown {unknown:?}, other arguments {differing:?}"))
}

fn walk(pattern: &Pattern<&str>, found: &mut BTreeMap<String, Kind>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, found);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, found: &mut BTreeMap<String, Kind>) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, Kind::Text, found),
        Expression::Select { selector, variants } => {
            let counts = variants.iter().any(|variant| match &variant.key {
                VariantKey::Identifier { name } => PLURALS.contains(name) && *name != "other",
                VariantKey::NumberLiteral { .. } => true,
            });
            walk_inline(selector, if counts { Kind::Number } else { Kind::Text }, found);
            for variant in variants {
                walk(&variant.value, found);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, kind: Kind, found: &mut BTreeMap<String, Kind>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let known = found.entry(id.name.to_owned()).or_insert(kind);
            if kind == Kind::Number {
                *known = Kind::Number;
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, Kind::Number, found);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, found),
        _ => {}
    }
}

/// The text as a doc comment shows it: the last variant of each choice, arguments in braces.
fn sample(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.last().map(|variant| sample(&variant.value)).unwrap_or_default()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => format!("{{{}}}", id.name),
            PatternElement::Placeable { .. } => "{…}".to_owned(),
        })
        .collect()
}
