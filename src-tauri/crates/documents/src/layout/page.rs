//! What layout hands on: pages of boxes, the structure tree, the outline.

use super::geometry::Frame;
use super::style::{Ink, Style};
use super::tree::{NodeId, Tree};
use crate::text::{Line, Piece};

/// Content that means nothing to a reader of the structure (ISO 32000-1, 14.8.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Artifact {
    Header,
    Footer,
    Watermark,
    /// Rules, shades, repeated table heads.
    Layout,
}

/// Who a box belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Node(NodeId),
    Artifact(Artifact),
}

/// What is drawn in a box.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    /// A line of text; `baseline` in points below the frame's upper edge.
    Text {
        pieces: Vec<Piece>,
        size: f32,
        baseline: f32,
        ink: Ink,
    },
    /// Text rising at 55° from the frame's lower left corner.
    Rising {
        pieces: Vec<Piece>,
        size: f32,
        ink: Ink,
    },
    Fill(Ink),
    /// The frame's outline, `width` points thick.
    Outline {
        ink: Ink,
        width: f32,
    },
    /// A polyline; points relative to the frame's upper left corner.
    Path {
        points: Vec<(f32, f32)>,
        ink: Ink,
        width: f32,
    },
}

/// A box on a page.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub frame: Frame,
    pub owner: Owner,
    pub mark: Mark,
}

/// A place where a reader signs, writes or presses.
#[derive(Debug, Clone)]
pub(crate) struct Widget {
    pub frame: Frame,
    pub node: NodeId,
    /// The field's name, for instance `sign.school`.
    pub name: String,
    /// What the field is for, in words.
    pub tooltip: String,
    pub entry: Entry,
}

/// What a [`Widget`] takes.
#[derive(Debug, Clone)]
pub(crate) enum Entry {
    Signature,
    Text(Writing),
    /// Pressed and let go by itself.
    Tick(Press),
    /// Pressed, it lets go the others of its field.
    Radio(Press),
}

/// Text in a field, set as it is drawn.
#[derive(Debug, Clone)]
pub(crate) struct Writing {
    pub value: String,
    pub lines: Vec<Line>,
    pub style: Style,
    pub multiline: bool,
    pub read_only: bool,
    /// Most characters; nought for any number.
    pub most: u32,
}

/// A button and whether it is pressed.
#[derive(Debug, Clone)]
pub(crate) struct Press {
    /// What the field holds when it is.
    pub choice: String,
    pub on: bool,
}

/// A sheet.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    pub items: Vec<Item>,
    pub widgets: Vec<Widget>,
}

/// A bookmark; `y` in points from the top of the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OutlineEntry {
    pub level: u8,
    pub title: String,
    pub page: usize,
    pub y: f32,
}

/// A document laid out.
#[derive(Debug, Clone)]
pub(crate) struct Laid {
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub outline: Vec<OutlineEntry>,
}
