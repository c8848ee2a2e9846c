//! Composition: each block adds its strips and its elements.

use super::block::Block;
use super::flow::deal;
use super::furniture::{Furniture, furnish};
use super::geometry::COLUMN;
use super::page::{Laid, Owner};
use super::strip::{Head, Strip, line_strips, text_item};
use super::style::{self, Style};
use super::tree::{NodeId, Role, Tree};
use crate::Error;
use crate::text::{Line, Shaper, Span, break_lines};

/// What composition adds to.
pub(super) struct Composer<'s> {
    pub shaper: &'s mut Shaper,
    pub tree: Tree,
    pub strips: Vec<Strip>,
    pub heads: Vec<Head>,
}

/// Lays `blocks` out on pages and furnishes each with header, footer and marks.
pub(crate) fn compose(shaper: &mut Shaper, blocks: &[Block], furniture: &Furniture) -> Result<Laid, Error> {
    let mut composer = Composer { shaper, tree: Tree::new(), strips: Vec::new(), heads: Vec::new() };
    for (i, block) in blocks.iter().enumerate() {
        if leads_to_signatures(&blocks[i..]) {
            composer.keep_last();
        }
        composer.block(block)?;
    }
    let Composer { tree, strips, heads, .. } = composer;
    let (mut pages, outline) = deal(strips, &heads);
    furnish(shaper, &mut pages, furniture)?;
    Ok(Laid { pages, tree, outline })
}

/// Whether a heading begins here that signatures follow, at once or after one block.
fn leads_to_signatures(blocks: &[Block]) -> bool {
    matches!(
        blocks,
        [Block::Heading { .. }, Block::Signatures(_), ..]
            | [Block::Heading { .. }, _, Block::Signatures(_), ..]
    )
}

impl Composer<'_> {
    /// Binds what was composed last to what comes: nobody signs a page without a word of the document.
    fn keep_last(&mut self) {
        if let Some(last) = self.strips.last_mut() {
            last.keep = true;
        }
    }

    fn block(&mut self, block: &Block) -> Result<(), Error> {
        match block {
            Block::Part(language) => {
                self.tree.begin_part(language);
                Ok(())
            }
            Block::NewPage => {
                self.strips.push(Strip { turns: true, keep: true, ..Strip::default() });
                Ok(())
            }
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Text { spans, style, keep } => self.paragraph(spans, *style, *keep),
            Block::Edges { left, right } => self.edges(left, right),
            Block::Clauses(clauses) => self.clauses(clauses),
            Block::Table(table) => self.table(table),
            Block::Bars(bars) => self.bars(bars),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Fields(fields) => self.fields(fields),
            Block::Slip(slip) => self.slip(slip),
        }
    }

    pub(super) fn lines(&mut self, spans: &[Span], size: f32, measure: f32) -> Result<Vec<Line>, Error> {
        break_lines(self.shaper, spans, size, measure)
    }

    pub(super) fn push(&mut self, mut strips: Vec<Strip>, gap: f32) {
        if let Some(first) = strips.first_mut() {
            first.gap = gap;
        }
        self.strips.append(&mut strips);
    }

    fn heading(&mut self, level: u8, text: &str) -> Result<(), Error> {
        let style = style::heading(level);
        let lines = self.lines(&[Span::new(style.face, text)], style.size, COLUMN.width)?;
        if lines.is_empty() {
            return Ok(());
        }
        let node = self.tree.add(self.tree.top, Role::Heading(level));
        let mut strips = line_strips(lines, style, 0.0, Owner::Node(node));
        for strip in &mut strips {
            strip.keep = true;
        }
        strips[0].bookmark = Some((level, crate::text::clean(text).replace('\n', " ")));
        let after_heading = self.strips.last().is_some_and(|strip| strip.ends_heading);
        self.push(strips, heading_gap(level, after_heading));
        self.strips.push(Strip { height: 3.0, keep: true, ends_heading: true, ..Strip::default() });
        Ok(())
    }

    fn paragraph(&mut self, spans: &[Span], style: Style, keep: bool) -> Result<(), Error> {
        let lines = self.lines(spans, style.size, COLUMN.width)?;
        if lines.is_empty() {
            return Ok(());
        }
        let node = self.tree.add(self.tree.top, Role::Paragraph);
        let mut strips = line_strips(lines, style, 0.0, Owner::Node(node));
        if let (true, Some(last)) = (keep, strips.last_mut()) {
            last.keep = true;
        }
        self.push(strips, 4.0);
        Ok(())
    }

    fn edges(&mut self, left: &str, right: &str) -> Result<(), Error> {
        let style = style::BODY;
        let lefts = self.lines(&[Span::new(style.face, left)], style.size, COLUMN.width)?;
        let rights = self.lines(&[Span::new(style.face, right)], style.size, COLUMN.width)?;
        let fits =
            lefts.len() == 1 && rights.len() == 1 && lefts[0].width + rights[0].width + 12.0 < COLUMN.width;
        if !fits {
            let plain = |text: &str| vec![Span::new(style.face, text)];
            self.paragraph(&plain(left), style, true)?;
            return self.paragraph(&plain(right), style, false);
        }
        let mut items = Vec::new();
        for (line, at_right) in lefts.into_iter().zip([false]).chain(rights.into_iter().zip([true])) {
            let node = self.tree.add(self.tree.top, Role::Paragraph);
            let x = if at_right { COLUMN.width - line.width } else { 0.0 };
            items.push(text_item(line, style, x, 0.0, Owner::Node(node)));
        }
        self.strips.push(Strip { gap: 6.0, height: style.leading, items, ..Strip::default() });
        Ok(())
    }

    /// Lines of `spans` under `node`, the first at `x`.
    pub(super) fn set(
        &mut self,
        spans: &[Span],
        style: Style,
        (x, measure): (f32, f32),
        node: NodeId,
    ) -> Result<Vec<Strip>, Error> {
        let lines = self.lines(spans, style.size, measure)?;
        Ok(line_strips(lines, style, x, Owner::Node(node)))
    }
}

/// Space above a heading, in points.
fn heading_gap(level: u8, after_heading: bool) -> f32 {
    match level {
        1 => 26.0,
        _ if after_heading => 3.0,
        2 => 13.0,
        _ => 9.0,
    }
}
