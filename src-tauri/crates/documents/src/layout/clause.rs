//! Clauses: numbered items with hanging labels and bulleted sub-items.

use super::block::Clause;
use super::compose::Composer;
use super::geometry::COLUMN;
use super::page::Owner;
use super::strip::{Strip, text_item};
use super::style::{BODY, Style};
use super::tree::{NodeId, Role};
use crate::Error;
use crate::text::Span;

const STYLE: Style = BODY;
/// Room for a label such as `12.10.` before the text.
const HANG: f32 = 32.0;
const BULLET_HANG: f32 = 12.0;
/// A list of so few bullets is not cut.
const FEW: usize = 4;

impl Composer<'_> {
    pub(super) fn clauses(&mut self, clauses: &[Clause]) -> Result<(), Error> {
        self.list(self.tree.top, clauses, 0.0)
    }

    fn list(&mut self, parent: NodeId, clauses: &[Clause], x: f32) -> Result<(), Error> {
        if clauses.is_empty() {
            return Ok(());
        }
        let numbered = clauses[0].label.starts_with(|c: char| c.is_ascii_digit());
        let hang = if numbered { HANG } else { BULLET_HANG };
        let node = self.tree.add(parent, Role::List(numbered));
        let first = self.strips.len();
        for clause in clauses {
            let item = self.tree.add(node, Role::ListItem);
            self.item(item, clause, x, hang)?;
        }
        if !numbered && clauses.len() <= FEW {
            let last = self.strips.len() - 1;
            for strip in &mut self.strips[first..last] {
                strip.keep = true;
            }
        }
        Ok(())
    }

    fn item(&mut self, item: NodeId, clause: &Clause, x: f32, hang: f32) -> Result<(), Error> {
        let label = self.tree.add(item, Role::Label);
        let body = self.tree.add(item, Role::ListBody);
        let text_node = if clause.items.is_empty() { body } else { self.tree.add(body, Role::Paragraph) };
        let measure = COLUMN.width - x - hang;
        let mut strips = self.set(&clause.spans, STYLE, (x + hang, measure), text_node)?;
        if strips.is_empty() {
            strips.push(Strip { height: STYLE.leading, ..Strip::default() });
        }
        let labels = self.lines(&[Span::new(STYLE.face, clause.label.as_str())], STYLE.size, hang)?;
        if let Some(line) = labels.into_iter().next() {
            strips[0].items.insert(0, text_item(line, STYLE, x, 0.0, Owner::Node(label)));
        }
        // A clause that announces something stays with it.
        let announces = clause.spans.last().is_some_and(|span| span.text.trim_end().ends_with(':'));
        if let (true, Some(last)) = (announces || !clause.items.is_empty(), strips.last_mut()) {
            last.keep = true;
        }
        self.push(strips, if hang < HANG { 1.0 } else { 3.5 });
        self.list(body, &clause.items, x + hang)
    }
}
