//! The bar chart: one figure, never cut, with its words in the alternative text and its data in a table below.

use super::block::{Bar, Bars};
use super::compose::Composer;
use super::geometry::{COLUMN, Frame};
use super::page::{Item, Mark, Owner};
use super::strip::{Strip, text_item};
use super::style::{CELL, Ink, NOTE, Style};
use super::tree::Role;
use crate::Error;
use crate::text::{Face, Span};

const LABEL: f32 = 165.0;
const VALUE: f32 = 42.0;
const THICK: f32 = 9.0;
const AXIS: f32 = 13.0;
/// More of a label would crowd the chart; the table below has it whole.
const LABEL_LINES: usize = 2;

const SCALE: Style = Style { size: 7.5, leading: 10.0, ..NOTE };

impl Composer<'_> {
    pub(super) fn bars(&mut self, bars: &Bars) -> Result<(), Error> {
        let node = self.tree.add_with_alt(self.tree.top, Role::Figure, &bars.alt);
        let owner = Owner::Node(node);
        let mut items = Vec::new();
        let mut tracks = Vec::new();
        let mut y = 2.0;
        for bar in &bars.bars {
            let (track, height) = self.bar(bar, y, owner, &mut items)?;
            tracks.push(Item { frame: track, owner, mark: Mark::Fill(Ink::SHADE) });
            y += height;
        }
        // From back to front: tracks, scale, bars with their words.
        tracks.append(&mut self.scale(y, owner)?);
        tracks.append(&mut items);
        self.strips.push(Strip { gap: 6.0, height: y + AXIS, items: tracks, ..Strip::default() });
        Ok(())
    }

    /// One bar; returns its track and the height it takes.
    fn bar(&mut self, bar: &Bar, y: f32, owner: Owner, items: &mut Vec<Item>) -> Result<(Frame, f32), Error> {
        let mut labels =
            self.lines(&[Span::new(Face::Regular, bar.label.as_str())], CELL.size, LABEL - 8.0)?;
        labels.truncate(LABEL_LINES);
        let text_height = labels.len().max(1) as f32 * CELL.leading;
        let middle = y + text_height / 2.0;
        let track = Frame::new(LABEL, middle - THICK / 2.0, track_width(), THICK);
        for (i, line) in labels.into_iter().enumerate() {
            items.push(text_item(line, CELL, 0.0, y + i as f32 * CELL.leading, owner));
        }
        if let Some(value) = bar.value {
            let width = track.width * value.clamp(0.0, 100.0) / 100.0;
            items.push(Item { frame: Frame { width, ..track }, owner, mark: Mark::Fill(Ink::ACCENT) });
        }
        let style = Style { face: Face::SemiBold, ..CELL };
        let values = self.lines(&[Span::new(style.face, bar.text.as_str())], style.size, VALUE - 6.0)?;
        if let Some(line) = values.into_iter().next() {
            let x = COLUMN.width - line.width;
            items.push(text_item(line, style, x, middle - style.leading / 2.0, owner));
        }
        Ok((track, text_height + 6.0))
    }

    /// Lines and figures at 0, 50, 70, 85 and 100: the borders of the bands.
    fn scale(&mut self, height: f32, owner: Owner) -> Result<Vec<Item>, Error> {
        let mut items = Vec::new();
        for mark in [0_u8, 50, 70, 85, 100] {
            let x = LABEL + track_width() * f32::from(mark) / 100.0;
            let frame = Frame::new(x - 0.25, 0.0, 0.5, height);
            items.push(Item { frame, owner, mark: Mark::Fill(Ink::HAIR) });
            let span = [Span::new(SCALE.face, mark.to_string())];
            for line in self.lines(&span, SCALE.size, 30.0)? {
                let left = x - line.width / 2.0;
                items.push(text_item(line, SCALE, left, height + 1.0, owner));
            }
        }
        Ok(items)
    }
}

fn track_width() -> f32 {
    COLUMN.width - LABEL - VALUE
}
