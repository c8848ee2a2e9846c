//! The messages as TypeScript: which there are, what each takes, and the Fluent text per language.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Kind, Message};

/// The contents of `messages.ts`.
pub fn write(catalogue: &Catalogue) -> String {
    let mut out =
        String::from("// Generated from assets/locales by `cargo xtask generate`. Do not edit.\n\n");
    out.push_str("/** Every message and what it takes. */\nexport interface Messages {\n");
    for message in &catalogue.messages {
        let _ = writeln!(out, "  {:?}: {};", message.id, arguments(message));
    }
    let languages: Vec<String> =
        catalogue.resources.iter().map(|(language, _)| format!("{language:?}")).collect();
    let _ = writeln!(out, "}}\n\n/** The Fluent text of each language. */");
    let _ = writeln!(out, "export const resources: Record<{}, string> = {{", languages.join(" | "));
    for (language, text) in &catalogue.resources {
        let _ = writeln!(out, "  {language}: `{}`,", escape(text));
    }
    out.push_str("};\n");
    out
}

fn arguments(message: &Message) -> String {
    if message.arguments.is_empty() {
        return "undefined".to_owned();
    }
    let typed = |(name, kind): (&String, &Kind)| {
        let of = if *kind == Kind::Number { "number" } else { "string | number" };
        format!("{name}: {of}")
    };
    format!("{{ {} }}", message.arguments.iter().map(typed).collect::<Vec<_>>().join("; "))
}

/// For a template literal.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${")
}
