//! Which variables a pattern takes, and whether each is a number or text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::catalogue::Kind;

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What one message uses.
#[derive(Debug, Default, Clone)]
pub struct Uses {
    /// How each variable is used; more than one kind when both.
    pub variables: BTreeMap<String, Vec<Kind>>,
    /// Other messages it names.
    pub messages: BTreeSet<String>,
    /// Terms it names.
    pub terms: BTreeSet<String>,
    /// What is written but not supported.
    pub unsupported: Vec<String>,
}

impl Uses {
    /// Reads a pattern.
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { id } => self.note(id.name, selected(variants)),
                    other => self.inline(other),
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_default();
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                self.number(arguments);
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.unsupported.push(format!("function {}", id.name));
            }
            InlineExpression::MessageReference { attribute: Some(_), .. }
            | InlineExpression::TermReference { attribute: Some(_), .. } => {
                self.unsupported.push("an attribute".to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.terms.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn number(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            match argument {
                InlineExpression::VariableReference { id } => self.note(id.name, Kind::Number),
                other => self.inline(other),
            }
        }
    }

    fn note(&mut self, name: &str, kind: Kind) {
        let kinds = self.variables.entry(name.to_owned()).or_default();
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
}

/// A selector is a number when every key is a number or a plural category, and not `other` alone.
fn selected(variants: &[Variant<&str>]) -> Kind {
    let plural = |variant: &Variant<&str>| match variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => PLURALS.contains(&name),
    };
    let other = |variant: &Variant<&str>| matches!(variant.key, VariantKey::Identifier { name: "other" });
    if variants.iter().all(plural) && !variants.iter().all(other) { Kind::Number } else { Kind::Text }
}
