//! The slip at the head of a form: its number to be read and typed, and the same as a code to be scanned.

use qrcodegen::{QrCode, QrCodeEcc};

use super::block::Slip;
use super::compose::Composer;
use super::geometry::{COLUMN, Frame, mm};
use super::page::{Artifact, Item, Mark, Owner};
use super::strip::Strip;
use super::style::{CELL, INDEX, Ink, NOTE, Style};
use super::tree::{NodeId, Role};
use crate::Error;
use crate::text::Span;

/// Side of the code, without the quiet zone that the frame's padding gives.
const CODE: f32 = mm(20.0);
const PAD: f32 = 10.0;

impl Composer<'_> {
    pub(super) fn slip(&mut self, slip: &Slip) -> Result<(), Error> {
        let measure = COLUMN.width - CODE - 3.0 * PAD;
        let label = self.tree.add(self.tree.top, Role::Paragraph);
        let mut lines =
            self.set(&[Span::new(NOTE.face, slip.label.as_str())], NOTE, (PAD, measure), label)?;
        lines.append(&mut self.set(&[plain(INDEX, &slip.number)], INDEX, (PAD, measure), label)?);
        for line in &slip.lines {
            let node = self.tree.add(self.tree.top, Role::Paragraph);
            lines.append(&mut self.set(&[plain(CELL, line)], CELL, (PAD, measure), node)?);
        }
        let (mut items, mut y) = (Vec::new(), PAD);
        for line in lines {
            let placed = line.items.into_iter();
            items.extend(placed.map(|item| Item { frame: item.frame.moved(0.0, y), ..item }));
            y += line.height;
        }
        let height = y.max(CODE + PAD) + PAD;
        let node = self.tree.add_with_alt(self.tree.top, Role::Figure, &slip.alt);
        items.append(&mut code(slip, node, (height - CODE) / 2.0)?);
        let frame = Frame::new(0.0, 0.0, COLUMN.width, height);
        let owner = Owner::Artifact(Artifact::Layout);
        items.insert(0, Item { frame, owner, mark: Mark::Outline { ink: Ink::HAIR, width: 0.8 } });
        self.strips.push(Strip { gap: 8.0, height: height + 4.0, items, ..Strip::default() });
        Ok(())
    }
}

fn plain(style: Style, text: &str) -> Span {
    Span::new(style.face, text)
}

/// The code as rows of black, each stretch one rectangle (ISO/IEC 18004; a quarter of it may be dirty).
fn code(slip: &Slip, node: NodeId, y: f32) -> Result<Vec<Item>, Error> {
    let code = QrCode::encode_text(&slip.code, QrCodeEcc::Quartile).map_err(|_| Error::CodeTooLong)?;
    let module = CODE / code.size() as f32;
    let left = COLUMN.width - PAD - CODE;
    let mut items = Vec::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let length = (column..code.size()).take_while(|at| code.get_module(*at, row)).count() as i32;
            if length > 0 {
                let (x, y) = (left + column as f32 * module, y + row as f32 * module);
                let frame = Frame::new(x, y, length as f32 * module, module);
                items.push(Item { frame, owner: Owner::Node(node), mark: Mark::Fill(Ink::BLACK) });
            }
            column += length.max(1);
        }
    }
    Ok(items)
}
