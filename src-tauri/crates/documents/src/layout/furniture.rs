//! What surrounds the text on every page: header, footer with the page number, marks of a draft or a demonstration.

use super::geometry::{COLUMN, Frame, PAGE, mm};
use super::page::{Artifact, Item, Mark, Owner, Page};
use super::strip::text_item;
use super::style::{BADGE, FURNITURE, Ink, Style};
use crate::Error;
use crate::text::{Face, Line, Shaper, Span, break_lines};

/// The words around the text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Furniture {
    /// Upper left: what document this is.
    pub header: String,
    /// Upper right, set off: the demonstration mark.
    pub badge: Option<String>,
    /// Lower left: number, version, template, content code, journal head.
    pub footer: Vec<String>,
    /// Across the page, behind the text.
    pub watermark: Option<String>,
}

/// Room for the page number at the right of the footer.
const NUMBER: f32 = 60.0;
const WATERMARK: f32 = 120.0;

/// Adds the furniture to all pages; items behind the text come first.
pub(super) fn furnish(shaper: &mut Shaper, pages: &mut [Page], words: &Furniture) -> Result<(), Error> {
    let total = pages.len();
    let mut before = watermark(shaper, words)?;
    before.append(&mut header(shaper, words)?);
    let footer = footer(shaper, words)?;
    for (i, page) in pages.iter_mut().enumerate() {
        page.items.splice(0..0, before.iter().cloned());
        page.items.extend(footer.iter().cloned());
        page.items.push(number(shaper, i + 1, total)?);
    }
    Ok(())
}

fn one_line(shaper: &mut Shaper, text: &str, style: Style, measure: f32) -> Result<Line, Error> {
    let flat = crate::text::clean(text).replace('\n', " ");
    let mut lines = break_lines(shaper, &[Span::new(style.face, flat)], style.size, measure)?;
    Ok(if lines.is_empty() { Line::default() } else { lines.swap_remove(0) })
}

fn header(shaper: &mut Shaper, words: &Furniture) -> Result<Vec<Item>, Error> {
    let owner = Owner::Artifact(Artifact::Header);
    let y = mm(10.0);
    let mut room = COLUMN.width;
    let mut items = Vec::new();
    if let Some(badge) = &words.badge {
        let line = one_line(shaper, badge, BADGE, COLUMN.width / 2.0)?;
        let frame = Frame::new(COLUMN.right() - line.width - 10.0, y - 3.0, line.width + 10.0, 15.0);
        room -= frame.width + 8.0;
        items.push(Item { frame, owner, mark: Mark::Outline { ink: Ink::ALERT, width: 0.7 } });
        items.push(text_item(line, BADGE, frame.x + 5.0, y, owner));
    }
    let line = one_line(shaper, &words.header, FURNITURE, room)?;
    items.push(text_item(line, FURNITURE, COLUMN.x, y, owner));
    Ok(items)
}

fn footer(shaper: &mut Shaper, words: &Furniture) -> Result<Vec<Item>, Error> {
    let owner = Owner::Artifact(Artifact::Footer);
    let top = PAGE.height - mm(14.5);
    let rule = Frame::new(COLUMN.x, top - 4.0, COLUMN.width, 0.5);
    let mut items = vec![Item { frame: rule, owner, mark: Mark::Fill(Ink::HAIR) }];
    for (i, text) in words.footer.iter().take(2).enumerate() {
        let line = one_line(shaper, text, FURNITURE, COLUMN.width - NUMBER)?;
        items.push(text_item(line, FURNITURE, COLUMN.x, top + i as f32 * FURNITURE.leading, owner));
    }
    Ok(items)
}

fn number(shaper: &mut Shaper, page: usize, total: usize) -> Result<Item, Error> {
    let style = Style { size: 8.5, ..FURNITURE };
    let line = one_line(shaper, &format!("{page} ({total})"), style, NUMBER)?;
    let (x, y) = (COLUMN.right() - line.width, PAGE.height - mm(14.5));
    Ok(text_item(line, style, x, y, Owner::Artifact(Artifact::Footer)))
}

fn watermark(shaper: &mut Shaper, words: &Furniture) -> Result<Vec<Item>, Error> {
    let Some(text) = &words.watermark else { return Ok(Vec::new()) };
    let run = shaper.run(Face::SemiBold, text)?;
    // Large enough to span the page, whatever the word.
    let size = (560.0 * 1000.0 / run.width.max(1) as f32).min(WATERMARK);
    let width = run.width as f32 * size / 1000.0;
    let piece = crate::text::Piece { face: Face::SemiBold, run };
    let frame = rising_frame(width, size);
    let mark = Mark::Rising { pieces: vec![piece], size, ink: Ink::GHOST };
    Ok(vec![Item { frame, owner: Owner::Artifact(Artifact::Watermark), mark }])
}

/// The place of a line rising at 55° (cosine 0.5736, sine 0.8192) through the middle of the page.
fn rising_frame(width: f32, size: f32) -> Frame {
    let cap = 0.349 * size;
    let x = PAGE.width / 2.0 - 0.5736 * width / 2.0 + 0.8192 * cap;
    let bottom = PAGE.height / 2.0 + 0.8192 * width / 2.0 + 0.5736 * cap;
    Frame::new(x, bottom - 0.8192 * width, 0.5736 * width, 0.8192 * width)
}
