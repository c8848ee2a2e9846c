//! Places to write and to press: the outline is drawn on the page, what stands in it belongs to the field.
//!
//! The outline is there on paper too, and stays where a program draws the field's content anew.

use super::block::{Button, Entry, Field};
use super::compose::Composer;
use super::geometry::{COLUMN, Frame};
use super::page::{self, Artifact, Item, Mark, Owner, Press, Widget, Writing};
use super::strip::{Strip, text_item};
use super::style::{CELL, Ink, Style};
use super::tree::{NodeId, Role};
use crate::Error;
use crate::text::{Face, Span, clean};

/// Width of a label beside its field, in points.
const LABEL: f32 = 160.0;
/// Diameter of a button and side of a box to tick.
pub(super) const BUTTON: f32 = 11.0;
/// Space between a field's edge and its text.
pub(crate) const PAD: f32 = 3.0;
/// Text that is written into a field.
pub(crate) const WRITTEN: Style = Style { face: Face::Regular, size: 9.5, leading: 12.6, ink: Ink::BLACK };
/// Straight pieces of a drawn circle.
const PIECES: u16 = 24;
const GAP: f32 = 4.0;

impl Composer<'_> {
    pub(super) fn fields(&mut self, fields: &[Field]) -> Result<(), Error> {
        fields.iter().try_for_each(|field| match &field.entry {
            Entry::Given(value) => self.given(field, value),
            Entry::Line { value, most } => self.line(field, value, *most),
            Entry::Text { value, lines, most } => self.text(field, value, *lines, *most),
            Entry::Tick { choice, on } => self.tick(field, &Press { choice: choice.clone(), on: *on }),
        })
    }

    /// A fact beside its label, as tall as it needs to be.
    fn given(&mut self, field: &Field, value: &str) -> Result<(), Error> {
        let mut writing = self.writing(value, beside().width, 0)?;
        writing.read_only = true;
        let height = writing.lines.len().max(1) as f32 * WRITTEN.leading + 2.0 * PAD;
        writing.multiline = writing.lines.len() > 1;
        let frame = Frame { height, ..beside() };
        self.beside(field, Ink::MUTED, frame, page::Entry::Text(writing), Vec::new(), 0.5)
    }

    fn line(&mut self, field: &Field, value: &str, most: u32) -> Result<(), Error> {
        let writing = self.writing(value, f32::INFINITY, most)?;
        let frame = Frame { height: WRITTEN.leading + 2.0 * PAD, ..beside() };
        self.beside(field, Ink::BLACK, frame, page::Entry::Text(writing), vec![outline(frame)], GAP)
    }

    fn tick(&mut self, field: &Field, press: &Press) -> Result<(), Error> {
        let frame = Frame::new(LABEL + 1.0, 2.0, BUTTON, BUTTON);
        self.beside(field, Ink::BLACK, frame, page::Entry::Tick(press.clone()), vec![outline(frame)], GAP)
    }

    /// Several lines below their label; label and field stay together.
    fn text(&mut self, field: &Field, value: &str, lines: u32, most: u32) -> Result<(), Error> {
        let mut writing = self.writing(value, COLUMN.width, most)?;
        writing.multiline = true;
        let rows = (lines as usize).max(writing.lines.len()) as f32;
        let height = (rows * WRITTEN.leading + 2.0 * PAD).min(COLUMN.height / 2.0);
        let frame = Frame::new(0.0, 1.0, COLUMN.width, height);
        let mut label = self.label(field, CELL, COLUMN.width)?;
        for strip in &mut label {
            strip.keep = true;
        }
        self.push(label, GAP);
        let node = self.tree.add_with_alt(self.tree.top, Role::Form, &field.label);
        let widgets = vec![widget(field, frame, node, page::Entry::Text(writing))];
        let items = vec![outline(frame)];
        self.strips.push(Strip { height: height + 2.0, items, widgets, ..Strip::default() });
        Ok(())
    }

    /// A field at the right of its label.
    fn beside(
        &mut self,
        field: &Field,
        ink: Ink,
        frame: Frame,
        entry: page::Entry,
        mut items: Vec<Item>,
        gap: f32,
    ) -> Result<(), Error> {
        let style = Style { ink, ..CELL };
        let label = self.label(field, style, LABEL - 8.0)?;
        let node = self.tree.add_with_alt(self.tree.top, Role::Form, &field.label);
        let widgets = vec![widget(field, frame, node, entry)];
        let mut y = (WRITTEN.leading + 2.0 * PAD - style.leading) / 2.0;
        for strip in label {
            let placed = strip.items.into_iter();
            items.extend(placed.map(|item| Item { frame: item.frame.moved(0.0, y), ..item }));
            y += strip.height;
        }
        // The label comes first when read aloud.
        items.sort_by_key(|item| !matches!(item.owner, Owner::Node(_)));
        let height = frame.bottom().max(y);
        self.strips.push(Strip { gap, height, items, widgets, ..Strip::default() });
        Ok(())
    }

    fn label(&mut self, field: &Field, style: Style, measure: f32) -> Result<Vec<Strip>, Error> {
        let node = self.tree.add(self.tree.top, Role::Paragraph);
        let lines = self.lines(&[Span::new(style.face, field.label.as_str())], style.size, measure)?;
        let strip = |line| {
            let items = vec![text_item(line, style, 0.0, 0.0, Owner::Node(node))];
            Strip { height: style.leading, items, ..Strip::default() }
        };
        Ok(lines.into_iter().map(strip).collect())
    }

    fn writing(&mut self, value: &str, width: f32, most: u32) -> Result<Writing, Error> {
        let value = clean(value);
        let spans = [Span::new(WRITTEN.face, value.as_str())];
        let lines = self.lines(&spans, WRITTEN.size, width - 2.0 * PAD)?;
        Ok(Writing { value, lines, style: WRITTEN, multiline: false, read_only: false, most })
    }
}

fn beside() -> Frame {
    Frame::new(LABEL, 0.0, COLUMN.width - LABEL, 0.0)
}

fn widget(field: &Field, frame: Frame, node: NodeId, entry: page::Entry) -> Widget {
    Widget { frame, node, name: field.name.clone(), tooltip: clean(&field.label), entry }
}

/// One of the buttons of a field.
pub(super) fn radio(button: &Button, frame: Frame, node: NodeId) -> Widget {
    let entry = page::Entry::Radio(Press { choice: button.choice.clone(), on: button.on });
    Widget { frame, node, name: button.field.clone(), tooltip: clean(&button.label), entry }
}

/// The ring around a button.
pub(super) fn button_items(frame: Frame) -> Vec<Item> {
    let radius = frame.width / 2.0;
    let point = |piece: u16| {
        let angle = f32::from(piece) / f32::from(PIECES) * std::f32::consts::TAU;
        (radius + radius * angle.cos(), radius + radius * angle.sin())
    };
    let points = (0..=PIECES).map(point).collect();
    vec![artifact(frame, Mark::Path { points, ink: Ink::MUTED, width: 0.7 })]
}

fn outline(frame: Frame) -> Item {
    artifact(frame, Mark::Outline { ink: Ink::MUTED, width: 0.6 })
}

fn artifact(frame: Frame, mark: Mark) -> Item {
    Item { frame, owner: Owner::Artifact(Artifact::Layout), mark }
}
