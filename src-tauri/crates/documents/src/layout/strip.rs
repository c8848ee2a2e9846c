//! Strips: the pieces that a page break never cuts, and the rules for breaking between them.

use super::geometry::Frame;
use super::page::{Item, Mark, Owner, Widget};
use super::style::Style;
use crate::text::Line;

/// A horizontal band of the text area; frames are relative to its upper left corner.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    /// Space above, in points; dropped at the top of a page.
    pub gap: f32,
    pub height: f32,
    /// No page break between this strip and the next.
    pub keep: bool,
    /// Begins a page, whatever was to be kept with it.
    pub turns: bool,
    pub items: Vec<Item>,
    pub widgets: Vec<Widget>,
    /// The space after a heading; a heading right below comes closer.
    pub ends_heading: bool,
    /// The table head to repeat when a page starts with this strip.
    pub head: Option<usize>,
    /// A heading's level and words, for the outline.
    pub bookmark: Option<(u8, String)>,
}

/// A table head, drawn again as an artifact on each further page.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub height: f32,
    pub items: Vec<Item>,
}

/// A line of text in `style` as a box whose upper left corner is at `x`, `y`.
pub(crate) fn text_item(line: Line, style: Style, x: f32, y: f32, owner: Owner) -> Item {
    Item {
        frame: Frame::new(x, y, line.width, style.leading),
        owner,
        mark: Mark::Text {
            pieces: line.pieces,
            size: style.size,
            baseline: style.baseline(),
            ink: style.ink,
        },
    }
}

/// Lines as strips, one each; no line stands alone before or after a page break.
pub(crate) fn line_strips(lines: Vec<Line>, style: Style, x: f32, owner: Owner) -> Vec<Strip> {
    let count = lines.len();
    lines
        .into_iter()
        .enumerate()
        .map(|(i, line)| Strip {
            height: style.leading,
            keep: i + 1 < count && (i == 0 || i + 2 == count),
            items: vec![text_item(line, style, x, 0.0, owner)],
            ..Strip::default()
        })
        .collect()
}
