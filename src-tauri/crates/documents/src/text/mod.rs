//! Text: from strings to measured glyphs and lines.
//!
//! Knows the bundled fonts and nothing of pages. Every string passes [`clean`] first, so a shaped run holds
//! only characters the face has; a missing one is refused by name, never drawn as a box.

mod clean;
mod face;
mod lines;
mod shape;

pub(crate) use clean::clean;
pub(crate) use face::Face;
pub(crate) use lines::{Line, Piece, Span, break_lines};
pub(crate) use shape::{Atom, AtomId, Glyph, Run, Shaper};

#[cfg(test)]
mod tests;
