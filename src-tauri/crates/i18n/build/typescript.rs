//! A TypeScript module with the same messages: an interface, its implementation over a Fluent bundle, and
//! the text of every language.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Kind, Message};

/// The text of `ui/src/generated/messages.ts`.
pub fn module(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "// Generated from assets/locales by `cargo xtask generate`. Do not edit.\n\n\
         import type { FluentBundle, FluentVariable } from '@fluent/bundle';\n\n\
         /** Every message, typed. */\nexport interface Messages {\n",
    );
    for (id, message) in &catalogue.messages {
        let sample = message.sample.split_whitespace().collect::<Vec<_>>().join(" ").replace("*/", "* /");
        let _ = writeln!(out, "  /** {sample} */\n  {}({}): string;", camel(id), parameters(message));
    }
    out.push_str(
        "}\n\n/** The messages in the language of a bundle. */\n\
         export function messages(bundle: FluentBundle): Messages {\n\
         \x20 const text = (id: string, args: Record<string, FluentVariable> | null = null): string => {\n\
         \x20   const pattern = bundle.getMessage(id)?.value;\n\
         \x20   return pattern ? bundle.formatPattern(pattern, args) : id;\n  };\n  return {\n",
    );
    for (id, message) in &catalogue.messages {
        let (taken, given) = if message.arguments.is_empty() { ("", "") } else { ("args", ", args") };
        let _ = writeln!(out, "    {}: ({taken}) => text('{id}'{given}),", camel(id));
    }
    out.push_str("  };\n}\n\n/** Languages of the program. */\nexport type Language = ");
    let names: Vec<String> = catalogue.resources.iter().map(|(name, _)| format!("'{name}'")).collect();
    let _ = writeln!(out, "{};\n\n/** The Fluent text of each language. */", names.join(" | "));
    out.push_str("export const resources: Record<Language, string> = {\n");
    for (language, text) in &catalogue.resources {
        let _ = writeln!(out, "  {language}: {},", literal(text));
    }
    out.push_str("};\n");
    out
}

fn parameters(message: &Message) -> String {
    if message.arguments.is_empty() {
        return String::new();
    }
    let fields: Vec<String> = message
        .arguments
        .iter()
        .map(|(name, kind)| {
            let kind = match kind {
                Kind::Number => "number",
                Kind::Text => "string",
            };
            format!("{name}: {kind}")
        })
        .collect();
    format!("args: {{ {} }}", fields.join("; "))
}

fn camel(id: &str) -> String {
    let mut parts = id.split('-');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        out.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

fn literal(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    format!("`{escaped}`")
}
