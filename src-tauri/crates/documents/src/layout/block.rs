//! Blocks: what a document is made of, before anyone knows where it lands.

use super::style::Style;
use crate::text::{Face, Span};

/// A piece of a document, in reading order.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    /// From here on the document is in this language (BCP 47).
    Part(&'static str),
    /// What follows begins on a page of its own.
    NewPage,
    Heading {
        level: u8,
        text: String,
    },
    Text {
        spans: Vec<Span>,
        style: Style,
        keep: bool,
    },
    /// One text at the left edge, one at the right, on the same line where both fit.
    Edges {
        left: String,
        right: String,
    },
    Clauses(Vec<Clause>),
    Table(Table),
    Bars(Bars),
    Signatures(Vec<Signature>),
    /// Places to write and to tick, one below the other.
    Fields(Vec<Field>),
    Slip(Slip),
}

/// A numbered or bulleted item; `items` are its sub-items.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clause {
    pub label: String,
    pub spans: Vec<Span>,
    pub items: Vec<Clause>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Align {
    #[default]
    Left,
    Middle,
    Right,
}

/// A column; `share` is its part of the width.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub share: f32,
    pub align: Align,
}

/// A drawn answer before a cell's text: the fonts have no ballot boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tick {
    Yes,
    No,
    Dash,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    pub spans: Vec<Span>,
    pub tick: Option<Tick>,
    pub alert: bool,
    /// Something to press instead of text.
    pub button: Option<Button>,
}

/// A table: `head` empty for none; with `row_heads` the first cell of each row is a header.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    pub head: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
    pub row_heads: bool,
    pub summary: String,
}

/// A bar; `value` from 0 to 100, nothing where there is no data.
#[derive(Debug, Clone)]
pub(crate) struct Bar {
    pub label: String,
    pub value: Option<f32>,
    pub text: String,
}

/// A horizontal bar chart on a scale from 0 to 100.
#[derive(Debug, Clone)]
pub(crate) struct Bars {
    pub bars: Vec<Bar>,
    pub alt: String,
}

/// A party's place to sign.
#[derive(Debug, Clone)]
pub(crate) struct Signature {
    /// The field's name, for instance `sign.school`.
    pub field: String,
    pub role: String,
    /// Name, position, basis: each on its own line.
    pub lines: Vec<String>,
    pub tooltip: String,
    /// What stands under the box.
    pub caption: String,
}

/// Something to fill in, on paper as on a screen.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// The field's full name: partial names joined by full stops.
    pub name: String,
    pub label: String,
    pub entry: Entry,
}

/// What a field takes, with what it holds already; `most` counts characters.
#[derive(Debug, Clone)]
pub(crate) enum Entry {
    /// What is known: it is read and not changed.
    Given(String),
    Line {
        value: String,
        most: u32,
    },
    Text {
        value: String,
        lines: u32,
        most: u32,
    },
    Tick {
        choice: String,
        on: bool,
    },
}

/// One of the buttons of a field, of which one can be pressed.
#[derive(Debug, Clone)]
pub(crate) struct Button {
    /// The field's full name.
    pub field: String,
    /// What the field holds when this button is pressed.
    pub choice: String,
    /// Question and choice, for those who do not see where it stands.
    pub label: String,
    pub on: bool,
}

/// The slip by which a form is known when it comes back: its number, to be read, typed and scanned.
#[derive(Debug, Clone)]
pub(crate) struct Slip {
    /// What the number is called.
    pub label: String,
    pub number: String,
    /// What to do with the form, each on its own line.
    pub lines: Vec<String>,
    /// What the code to scan says.
    pub code: String,
    pub alt: String,
}

impl Block {
    pub(crate) fn text(style: Style, text: impl Into<String>) -> Self {
        Self::Text { spans: vec![Span::new(style.face, text)], style, keep: false }
    }

    pub(crate) fn keep(style: Style, text: impl Into<String>) -> Self {
        Self::Text { spans: vec![Span::new(style.face, text)], style, keep: true }
    }

    pub(crate) fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }
}

impl Clause {
    pub(crate) fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), spans: vec![Span::new(Face::Regular, text)], items: Vec::new() }
    }
}

impl Column {
    pub(crate) const fn left(share: f32) -> Self {
        Self { share, align: Align::Left }
    }

    pub(crate) const fn middle(share: f32) -> Self {
        Self { share, align: Align::Middle }
    }

    pub(crate) const fn right(share: f32) -> Self {
        Self { share, align: Align::Right }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { spans: vec![Span::new(Face::Regular, text)], ..Self::default() }
    }
}

impl Cell {
    pub(crate) fn strong(text: impl Into<String>) -> Self {
        Self { spans: vec![Span::new(Face::SemiBold, text)], ..Self::default() }
    }

    pub(crate) fn ticked(tick: Tick, text: impl Into<String>) -> Self {
        Self { tick: Some(tick), ..Self::from(text.into()) }
    }

    pub(crate) fn button(button: Button) -> Self {
        Self { button: Some(button), ..Self::default() }
    }

    pub(crate) fn alert(mut self) -> Self {
        self.alert = true;
        self
    }
}
