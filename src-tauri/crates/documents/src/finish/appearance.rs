//! What fields show, drawn by us: text as it was set, a dot where a button is pressed.

use std::fmt::Write as _;

use crate::Error;
use crate::layout::{Entry, FIELD_PAD as PAD, Frame, Ink, Laid, Widget, Writing};
use crate::paint::Codes;
use crate::text::{Line, Shaper};

/// How far a circle's control points are from its points, in radii.
const CIRCLE: f32 = 0.5523;

/// A field's look: drawing operators in a box of its size, origin at its lower left corner.
pub(super) type Look = Vec<u8>;

/// The look of each field, in the order of pages and fields. Signatures have none until somebody signs.
pub(super) fn draw(shaper: &Shaper, codes: &mut Codes, laid: &Laid) -> Result<Vec<Look>, Error> {
    each(laid).map(|widget| look(shaper, codes, widget)).collect()
}

/// Whether some field is written into.
pub(super) fn are_written(laid: &Laid) -> bool {
    each(laid).any(|widget| matches!(widget.entry, Entry::Text(_)))
}

fn each(laid: &Laid) -> impl Iterator<Item = &Widget> {
    laid.pages.iter().flat_map(|page| &page.widgets)
}

fn look(shaper: &Shaper, codes: &mut Codes, widget: &Widget) -> Result<Look, Error> {
    match &widget.entry {
        Entry::Signature => Ok(Vec::new()),
        Entry::Text(writing) => text(shaper, codes, writing, widget.frame),
        Entry::Radio(_) => Ok(dot(widget.frame)),
        Entry::Tick(_) => Ok(tick(widget.frame)),
    }
}

/// The lines of a text; the operators are marked so that a reader can draw them anew (ISO 32000-1, 12.7.3.3).
fn text(shaper: &Shaper, codes: &mut Codes, writing: &Writing, frame: Frame) -> Result<Look, Error> {
    let style = writing.style;
    let mut ops = String::from("/Tx BMC\n");
    if !writing.lines.is_empty() {
        let (width, height) = (frame.width - 2.0, frame.height - 2.0);
        let _ = writeln!(ops, "q 1 1 {width:.2} {height:.2} re W n BT {}", fill(style.ink));
        let mut y = frame.height - PAD - style.baseline();
        for line in &writing.lines {
            let _ = writeln!(ops, "1 0 0 1 {PAD} {y:.2} Tm");
            show(shaper, codes, line, style.size, &mut ops)?;
            y -= style.leading;
        }
        ops.push_str("ET Q\n");
    }
    ops.push_str("EMC");
    Ok(ops.into_bytes())
}

fn show(shaper: &Shaper, codes: &mut Codes, line: &Line, size: f32, ops: &mut String) -> Result<(), Error> {
    for piece in &line.pieces {
        let _ = write!(ops, "/{} {size} Tf <", piece.face.resource());
        for glyph in &piece.run.glyphs {
            let _ = write!(ops, "{:04X}", codes.code(shaper, piece.face, glyph.atom)?);
        }
        ops.push_str("> Tj\n");
    }
    Ok(())
}

/// A dot in the middle of its ring.
fn dot(frame: Frame) -> Look {
    let (middle, r) = (frame.width / 2.0, frame.width * 0.28);
    let (low, high, k) = (middle - r, middle + r, CIRCLE * r);
    let mut ops = format!("q {} {high:.2} {middle:.2} m", fill(Ink::BLACK));
    for [a, b, c, d, x, y] in [
        [high, middle + k, middle + k, high, middle, high],
        [middle - k, high, low, middle + k, low, middle],
        [low, middle - k, middle - k, low, middle, low],
        [middle + k, low, high, middle - k, high, middle],
    ] {
        let _ = write!(ops, " {a:.2} {b:.2} {c:.2} {d:.2} {x:.2} {y:.2} c");
    }
    ops.push_str(" f Q");
    ops.into_bytes()
}

/// A tick within its box.
fn tick(frame: Frame) -> Look {
    let at = |share: f32| frame.width * share;
    let path = format!(
        "{:.2} {:.2} m {:.2} {:.2} l {:.2} {:.2} l S",
        at(0.22),
        at(0.48),
        at(0.43),
        at(0.25),
        at(0.80),
        at(0.76)
    );
    format!("q {} RG 1.3 w {path} Q", colour(Ink::BLACK)).into_bytes()
}

fn fill(ink: Ink) -> String {
    format!("{} rg", colour(ink))
}

/// The colour's parts, as operators take them.
pub(super) fn colour(ink: Ink) -> String {
    format!("{} {} {}", ink.0, ink.1, ink.2)
}
