//! The messages as Rust: one method each.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Kind, Message};

const KEYWORDS: [&str; 20] = [
    "as", "box", "const", "do", "else", "enum", "fn", "for", "if", "in", "loop", "match", "mod", "move",
    "ref", "static", "type", "use", "where", "while",
];

/// The contents of `messages.rs`.
pub fn write(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for (language, text) in &catalogue.resources {
        let _ = writeln!(out, "const {}: &str = {text:?};", language.to_uppercase());
    }
    out.push_str("#[allow(clippy::pedantic, clippy::too_many_arguments)]\nimpl Tr {\n");
    for message in &catalogue.messages {
        method(&mut out, message);
    }
    out.push_str("}\n");
    out
}

fn method(out: &mut String, message: &Message) {
    let mut parameters = String::new();
    let mut values = String::new();
    for (name, kind) in &message.arguments {
        let identifier = if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name.clone() };
        let of = if *kind == Kind::Number { "i64" } else { "&str" };
        let _ = write!(parameters, ", {identifier}: {of}");
        let _ = write!(values, "({name:?}, {identifier}.into()), ");
    }
    let Message { id, gloss, .. } = message;
    let name = id.replace('-', "_");
    let _ = writeln!(out, "    #[doc = {:?}]", format!("`{}`", gloss.replace('`', "'")));
    let _ = writeln!(
        out,
        "    pub fn {name}(self{parameters}) -> String {{ self.say({id:?}, [{}]) }}",
        values.trim_end_matches(", ")
    );
}
