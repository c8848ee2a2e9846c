//! Typed Rust functions: one method of `Tr` a message.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Kind, Message};

/// The source that `src/lib.rs` includes.
pub fn functions(catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for (language, text) in &catalogue.resources {
        let _ = writeln!(out, "const {}: &str = {text:?};", language.to_uppercase());
    }
    out.push_str("impl Tr {\n");
    for (id, message) in &catalogue.messages {
        method(&mut out, id, message);
    }
    out.push_str("}\n");
    out
}

fn method(out: &mut String, id: &str, message: &Message) {
    let name = id.replace('-', "_");
    let mut parameters = String::new();
    let mut values = String::new();
    for (argument, kind) in &message.arguments {
        let kind = match kind {
            Kind::Number => "i64",
            Kind::Text => "&str",
        };
        let snake = snake(argument);
        let _ = write!(parameters, ", {snake}: {kind}");
        let _ = write!(values, "({argument:?}, FluentValue::from({snake})), ");
    }
    let doc = format!("„{}”", message.sample.split_whitespace().collect::<Vec<_>>().join(" "));
    let _ = writeln!(out, "    #[doc = {doc:?}]");
    let _ = writeln!(out, "    pub fn {name}(&self{parameters}) -> String {{ self.text({id:?}, [{values}]) }}");
}

fn snake(argument: &str) -> String {
    let mut out = String::new();
    for letter in argument.chars() {
        if letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(if letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    out
}
