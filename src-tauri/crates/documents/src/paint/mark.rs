//! The operators of one box.

use super::{Codes, HEIGHT};
use crate::Error;
use crate::layout::{Frame, Ink, Item, Mark};
use crate::text::{Face, Glyph, Piece, Shaper};
use printpdf::{
    Codepoint, Color, FontId, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, Rgb, TextItem,
    TextMatrix,
};

/// Cosine and sine of 55°.
const RISE: (f32, f32) = (0.573_576, 0.819_152);

pub(super) struct Brush<'p> {
    shaper: &'p Shaper,
    codes: &'p mut Codes,
    ops: &'p mut Vec<Op>,
}

impl<'p> Brush<'p> {
    pub(super) fn new(shaper: &'p Shaper, codes: &'p mut Codes, ops: &'p mut Vec<Op>) -> Self {
        Self { shaper, codes, ops }
    }

    pub(super) fn item(&mut self, item: &Item) -> Result<(), Error> {
        let frame = item.frame;
        match &item.mark {
            Mark::Text { pieces, size, baseline, ink } => {
                let at = [1.0, 0.0, 0.0, 1.0, round(frame.x), round(HEIGHT - frame.y - baseline)];
                self.text(pieces, *size, *ink, at)?;
            }
            Mark::Rising { pieces, size, ink } => {
                let (cos, sin) = RISE;
                let at = [cos, sin, -sin, cos, round(frame.x), round(HEIGHT - frame.bottom())];
                self.text(pieces, *size, *ink, at)?;
            }
            Mark::Fill(ink) => {
                self.ops.push(Op::SetFillColor { col: color(*ink) });
                self.rectangle(frame, PaintMode::Fill);
            }
            Mark::Outline { ink, width } => {
                self.pen(*ink, *width);
                self.rectangle(frame, PaintMode::Stroke);
            }
            Mark::Path { points, ink, width } => {
                self.pen(*ink, *width);
                self.path(frame, points);
            }
        }
        Ok(())
    }

    fn pen(&mut self, ink: Ink, width: f32) {
        self.ops.push(Op::SetOutlineColor { col: color(ink) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
    }

    fn rectangle(&mut self, frame: Frame, mode: PaintMode) {
        let rectangle = Rect {
            x: Pt(round(frame.x)),
            y: Pt(round(HEIGHT - frame.bottom())),
            width: Pt(round(frame.width)),
            height: Pt(round(frame.height)),
            mode: Some(mode),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn path(&mut self, frame: Frame, points: &[(f32, f32)]) {
        let place = |&(x, y): &(f32, f32)| LinePoint {
            p: Point { x: Pt(round(frame.x + x)), y: Pt(round(HEIGHT - frame.y - y)) },
            bezier: false,
        };
        let line = Line { points: points.iter().map(place).collect(), is_closed: false };
        self.ops.push(Op::DrawLine { line });
    }

    fn text(&mut self, pieces: &[Piece], size: f32, ink: Ink, at: [f32; 6]) -> Result<(), Error> {
        if pieces.is_empty() {
            return Ok(());
        }
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFillColor { col: color(ink) });
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(at) });
        for group in pieces.chunk_by(|a, b| a.face == b.face) {
            let face = group[0].face;
            let font = PdfFontHandle::External(FontId(face.resource().to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
            let glyphs: Vec<Glyph> =
                group.iter().flat_map(|piece| piece.run.glyphs.iter().copied()).collect();
            for level in glyphs.chunk_by(|a, b| a.dy == b.dy) {
                self.show(face, size, level)?;
            }
        }
        self.ops.push(Op::EndTextSection);
        Ok(())
    }

    /// Shows glyphs that stand on one level above or below the baseline.
    fn show(&mut self, face: Face, size: f32, glyphs: &[Glyph]) -> Result<(), Error> {
        let rise = glyphs[0].dy as f32 * size / 1000.0;
        if glyphs[0].dy != 0 {
            self.ops.push(Op::SetLineOffset { multiplier: round(rise) });
        }
        let items = self.items(face, glyphs)?;
        self.ops.push(Op::ShowText { items });
        if glyphs[0].dy != 0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        Ok(())
    }

    fn items(&mut self, face: Face, glyphs: &[Glyph]) -> Result<Vec<TextItem>, Error> {
        let mut items = Vec::new();
        let mut points = Vec::with_capacity(glyphs.len());
        for glyph in glyphs {
            let code = self.codes.code(self.shaper, face, glyph.atom)?;
            if glyph.dx != 0 {
                items.push(TextItem::GlyphIds(std::mem::take(&mut points)));
                items.push(TextItem::Offset(-glyph.dx as f32));
            }
            // A positive number moves the next glyph to the left.
            let offset = glyph.width + glyph.dx - glyph.advance;
            points.push(Codepoint::new(code, offset as f32));
        }
        items.push(TextItem::GlyphIds(points));
        Ok(items)
    }
}

fn color(ink: Ink) -> Color {
    Color::Rgb(Rgb { r: ink.0, g: ink.1, b: ink.2, icc_profile: None })
}

/// Hundredths of a point are finer than any printer, and keep the file small and equal on every machine.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
