//! Places to sign: who, in what capacity, and a box of real size for a pen or for a visible electronic signature.

use super::block::Signature;
use super::compose::Composer;
use super::geometry::{COLUMN, Frame};
use super::page::{Artifact, Entry, Item, Mark, Owner, Widget};
use super::strip::{Strip, text_item};
use super::style::{BODY, Ink, NOTE, Style};
use super::tree::{NodeId, Role};
use crate::Error;
use crate::text::{Face, Span};

const TEXT: f32 = 215.0;
const BOX: f32 = 58.0;
const CAPTION: Style = Style { size: 7.5, leading: 10.0, ..NOTE };
/// A taller text flows before the box instead of beside it.
const TALL: f32 = 220.0;

impl Composer<'_> {
    pub(super) fn signatures(&mut self, signatures: &[Signature]) -> Result<(), Error> {
        let first = self.strips.len();
        for signature in signatures {
            self.signature(signature)?;
        }
        // The parties sign on one page, where one page can hold them.
        let last = self.strips.len().saturating_sub(1);
        self.strips[first..].iter_mut().enumerate().for_each(|(i, strip)| strip.keep = first + i < last);
        Ok(())
    }

    fn signature(&mut self, data: &Signature) -> Result<(), Error> {
        let text = self.tree.add(self.tree.top, Role::Paragraph);
        let role = Style { face: Face::SemiBold, ink: Ink::ACCENT, ..BODY };
        let mut lines = self.set(&[Span::new(role.face, data.role.as_str())], role, (0.0, TEXT), text)?;
        for line in &data.lines {
            lines.append(&mut self.set(
                &[Span::new(Face::Regular, line.as_str())],
                BODY,
                (0.0, TEXT),
                text,
            )?);
        }
        let height: f32 = lines.iter().map(|strip| strip.height).sum();
        let mut strip = self.sign_box(data)?;
        strip.gap = 12.0;
        if height > TALL {
            self.push(lines, 12.0);
        } else {
            let mut y = 0.0;
            for line in lines {
                strip.items.extend(
                    line.items.into_iter().map(|item| Item { frame: item.frame.moved(0.0, y), ..item }),
                );
                y += line.height;
            }
            strip.height = strip.height.max(y);
            // The text comes first when read aloud: its paragraph stands before the form element.
            strip.items.sort_by_key(|item| item.owner != Owner::Node(text));
        }
        self.strips.push(strip);
        Ok(())
    }

    fn sign_box(&mut self, data: &Signature) -> Result<Strip, Error> {
        let frame = Frame::new(TEXT + 12.0, 1.0, COLUMN.width - TEXT - 12.0, BOX);
        let node = self.tree.add_with_alt(self.tree.top, Role::Form, &data.tooltip);
        let caption = self.tree.add(self.tree.top, Role::Paragraph);
        let mut strip = Strip { height: BOX + 2.0, ..Strip::default() };
        strip.items.push(outline(frame));
        strip.widgets.push(widget(data, frame, node));
        let spans = [Span::new(CAPTION.face, data.caption.as_str())];
        for line in self.lines(&spans, CAPTION.size, frame.width)?.into_iter().take(2) {
            strip.items.push(text_item(line, CAPTION, frame.x, strip.height, Owner::Node(caption)));
            strip.height += CAPTION.leading;
        }
        Ok(strip)
    }
}

fn widget(data: &Signature, frame: Frame, node: NodeId) -> Widget {
    let tooltip = crate::text::clean(&data.tooltip);
    Widget { frame, node, name: data.field.clone(), tooltip, entry: Entry::Signature }
}

fn outline(frame: Frame) -> Item {
    Item {
        frame,
        owner: Owner::Artifact(Artifact::Layout),
        mark: Mark::Outline { ink: Ink::HAIR, width: 0.6 },
    }
}
