//! Line breaking: spans of text into lines no wider than a measure.
//!
//! Breaks come from UAX #14; a stretch without any (an e-mail address, a long compound) breaks between
//! characters, so that no line is ever wider than the measure unless a single character is.

use super::{Face, Run, Shaper, clean};
use crate::Error;
use std::sync::Arc;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// A stretch of text in one face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Span {
    pub face: Face,
    pub text: String,
}

impl Span {
    pub(crate) fn new(face: Face, text: impl Into<String>) -> Self {
        Self { face, text: text.into() }
    }
}

/// A run on a line; each begins where the one before ends.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub face: Face,
    pub run: Arc<Run>,
}

/// One line; `width` in points, without the white space it ends with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub pieces: Vec<Piece>,
    pub width: f32,
}

/// A word with the spaces behind it and whether a line must end after it.
struct Word {
    pieces: Vec<(Face, Arc<Run>)>,
    spaces: Vec<(Face, Arc<Run>)>,
    ends_line: bool,
}

/// Breaks `spans` into lines of at most `measure` points at `size` points; an empty text gives no line.
pub(crate) fn break_lines(
    shaper: &mut Shaper,
    spans: &[Span],
    size: f32,
    measure: f32,
) -> Result<Vec<Line>, Error> {
    let mut setter = Setter { size, measure, lines: Vec::new(), line: Line::default(), pen: 0.0 };
    for word in words(shaper, spans)? {
        setter.word(shaper, word);
    }
    setter.finish();
    Ok(setter.lines)
}

fn words(shaper: &mut Shaper, spans: &[Span]) -> Result<Vec<Word>, Error> {
    let cleaned: Vec<(Face, String)> = spans.iter().map(|span| (span.face, clean(&span.text))).collect();
    let whole: String = cleaned.iter().map(|(_, text)| text.as_str()).collect();
    let mut words = Vec::new();
    let mut start = 0;
    for (end, kind) in linebreaks(&whole) {
        let mandatory = kind == BreakOpportunity::Mandatory && end < whole.len();
        words.push(word(shaper, &cleaned, &whole, start..end, mandatory)?);
        start = end;
    }
    Ok(words)
}

fn word(
    shaper: &mut Shaper,
    spans: &[(Face, String)],
    whole: &str,
    range: std::ops::Range<usize>,
    ends_line: bool,
) -> Result<Word, Error> {
    let text = &whole[range.clone()];
    let ink = range.start + text.trim_end_matches([' ', '\n']).len();
    let mut word = Word { pieces: Vec::new(), spaces: Vec::new(), ends_line };
    let mut from = 0;
    for (face, span) in spans {
        let to = from + span.len();
        shape_part(shaper, *face, &whole[clip(from, to, range.start, ink)], &mut word.pieces)?;
        let spaces = whole[clip(from, to, ink, range.end)].replace('\n', "");
        shape_part(shaper, *face, &spaces, &mut word.spaces)?;
        from = to;
    }
    Ok(word)
}

fn clip(from: usize, to: usize, start: usize, end: usize) -> std::ops::Range<usize> {
    let low = from.max(start);
    low..to.min(end).max(low)
}

fn shape_part(
    shaper: &mut Shaper,
    face: Face,
    text: &str,
    into: &mut Vec<(Face, Arc<Run>)>,
) -> Result<(), Error> {
    if !text.is_empty() {
        into.push((face, shaper.run(face, text)?));
    }
    Ok(())
}

struct Setter {
    size: f32,
    measure: f32,
    lines: Vec<Line>,
    line: Line,
    pen: f32,
}

impl Setter {
    fn points(&self, units: i32) -> f32 {
        units as f32 * self.size / 1000.0
    }

    fn word(&mut self, shaper: &Shaper, word: Word) {
        let width: f32 = word.pieces.iter().map(|(_, run)| self.points(run.width)).sum();
        if self.pen + width > self.measure && !self.line.pieces.is_empty() {
            self.finish();
        }
        if width > self.measure {
            self.overlong(shaper, &word.pieces);
        } else {
            self.place(word.pieces);
        }
        self.line.width = self.pen;
        self.trail(word.spaces);
        if word.ends_line {
            self.finish_even_empty();
        }
    }

    fn place(&mut self, pieces: Vec<(Face, Arc<Run>)>) {
        for (face, run) in pieces {
            self.pen += self.points(run.width);
            self.line.pieces.push(Piece { face, run });
        }
    }

    /// Spaces stay on the line they follow, so that extracted text keeps its word boundaries.
    fn trail(&mut self, spaces: Vec<(Face, Arc<Run>)>) {
        let width = self.line.width;
        self.place(spaces);
        self.line.width = width;
    }

    /// Breaks a word that no line can hold between its characters.
    fn overlong(&mut self, shaper: &Shaper, pieces: &[(Face, Arc<Run>)]) {
        for (face, run) in pieces {
            let mut part = Run { glyphs: Vec::new(), width: 0 };
            for glyph in &run.glyphs {
                // A mark stays with its base: it has no width of its own.
                let stays = glyph.advance == 0 || shaper.atom(*face, glyph.atom).text.is_empty();
                let full = self.pen + self.points(part.width + glyph.advance) > self.measure;
                if full && !stays && (!part.glyphs.is_empty() || self.pen > 0.0) {
                    let done = std::mem::replace(&mut part, Run { glyphs: Vec::new(), width: 0 });
                    self.place_part(*face, done);
                    self.line.width = self.pen;
                    self.finish();
                }
                part.width += glyph.advance;
                part.glyphs.push(*glyph);
            }
            self.place_part(*face, part);
        }
    }

    fn place_part(&mut self, face: Face, run: Run) {
        if !run.glyphs.is_empty() {
            self.place(vec![(face, Arc::new(run))]);
        }
    }

    fn finish(&mut self) {
        if !self.line.pieces.is_empty() {
            self.finish_even_empty();
        }
    }

    fn finish_even_empty(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
        self.pen = 0.0;
    }
}
