//! Tables: column shares, wrapped cells, a head that repeats, rows that stay whole while a page can hold them.

use super::block::{Align, Button, Cell, Table, Tick};
use super::compose::Composer;
use super::field::{BUTTON, button_items, radio};
use super::geometry::{COLUMN, Frame};
use super::page::{Artifact, Item, Mark, Owner};
use super::strip::{Head, Strip, text_item};
use super::style::{CELL, CELL_HEAD, Ink, Style};
use super::tree::{NodeId, Role, Scope};
use crate::Error;
use crate::text::{Line, Span};

/// Space between a cell's edge and its text, in points.
const PAD_X: f32 = 4.5;
const PAD_Y: f32 = 2.6;
const TICK: f32 = 8.0;
const TICK_ROOM: f32 = 12.0;
const RULE: f32 = 0.5;
/// A table no taller than this is not cut, in points.
const SHORT: f32 = 150.0;

/// A column's place on the page.
#[derive(Clone, Copy)]
struct Track {
    x: f32,
    width: f32,
    align: Align,
}

/// A cell's lines, ready to be placed.
struct Set {
    lines: Vec<Line>,
    style: Style,
    node: NodeId,
    track: Track,
    tick: Option<Tick>,
    button: Option<(Button, NodeId)>,
}

impl Composer<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), Error> {
        if table.rows.is_empty() {
            return Ok(());
        }
        let tracks = tracks(table);
        let node = self.tree.add_with_alt(self.tree.top, Role::Table, &table.summary);
        let first = self.strips.len();
        let head = if table.head.is_empty() { None } else { Some(self.table_head(node, table, &tracks)?) };
        let body = self.tree.add(node, Role::TableBody);
        for row in &table.rows {
            self.table_row(body, row, table, &tracks, head)?;
        }
        if head.is_none() {
            self.strips[first].items.insert(0, rule(0.0));
        }
        self.strips[first].gap = 5.0;
        keep_together(&mut self.strips[first..]);
        self.strips.push(Strip { height: 6.0, ..Strip::default() });
        Ok(())
    }

    fn table_head(&mut self, table: NodeId, data: &Table, tracks: &[Track]) -> Result<usize, Error> {
        let group = self.tree.add(table, Role::TableHead);
        let row = self.tree.add(group, Role::Row);
        let mut sets = Vec::new();
        for (text, track) in data.head.iter().zip(tracks) {
            let node = self.tree.add(row, Role::HeaderCell(Scope::Column));
            let spans = [Span::new(CELL_HEAD.face, text.as_str())];
            let lines = self.lines(&spans, CELL_HEAD.size, track.width - 2.0 * PAD_X)?;
            sets.push(Set { lines, style: CELL_HEAD, node, track: *track, tick: None, button: None });
        }
        let height = height_of(&sets);
        let shade = artifact(Frame::new(0.0, 0.0, COLUMN.width, height), Mark::Fill(Ink::SHADE));
        let mut strip = slice(sets, height, 0, true);
        strip.items.insert(0, shade);
        strip.keep = true;
        self.heads.push(Head { height, items: strip.items.clone() });
        self.strips.push(strip);
        Ok(self.heads.len() - 1)
    }

    fn table_row(
        &mut self,
        body: NodeId,
        cells: &[Cell],
        table: &Table,
        tracks: &[Track],
        head: Option<usize>,
    ) -> Result<(), Error> {
        let row = self.tree.add(body, Role::Row);
        let mut sets = Vec::new();
        for (i, (cell, track)) in cells.iter().zip(tracks).enumerate() {
            let header = table.row_heads && i == 0;
            sets.push(self.cell(row, cell, *track, header, header && head.is_none())?);
        }
        let head_height = head.map_or(0.0, |head| self.heads[head].height);
        let height = height_of(&sets);
        let mut strips = if height + head_height <= COLUMN.height {
            vec![slice(sets, height, 0, true)]
        } else {
            slices(sets)
        };
        for strip in &mut strips {
            strip.head = head;
        }
        self.strips.append(&mut strips);
        Ok(())
    }

    fn cell(
        &mut self,
        row: NodeId,
        cell: &Cell,
        track: Track,
        header: bool,
        label: bool,
    ) -> Result<Set, Error> {
        let role = if header { Role::HeaderCell(Scope::Row) } else { Role::Cell };
        let node = self.tree.add(row, role);
        let mut style = if label { Style { ink: Ink::MUTED, ..CELL } } else { CELL };
        if cell.alert {
            style.ink = Ink::ALERT;
        }
        let room = if cell.tick.is_some() { TICK_ROOM } else { 0.0 };
        let lines = self.lines(&cell.spans, style.size, track.width - 2.0 * PAD_X - room)?;
        let button = cell.button.clone().map(|button| {
            let form = self.tree.add_with_alt(node, Role::Form, &button.label);
            (button, form)
        });
        Ok(Set { lines, style, node, track, tick: cell.tick, button })
    }
}

/// A short table stays whole; of a longer one, the first two rows stay with the head and the last two together.
fn keep_together(strips: &mut [Strip]) {
    let count = strips.len();
    let short = strips.iter().map(|strip| strip.height).sum::<f32>() <= SHORT;
    for (i, strip) in strips.iter_mut().enumerate() {
        strip.keep = i + 1 < count && (short || i < 2 || i + 2 == count);
    }
}

fn tracks(table: &Table) -> Vec<Track> {
    let total: f32 = table.columns.iter().map(|column| column.share).sum();
    let mut x = 0.0;
    let track = |column: &super::block::Column| {
        let width = COLUMN.width * column.share / total;
        x += width;
        Track { x: x - width, width, align: column.align }
    };
    table.columns.iter().map(track).collect()
}

fn height_of(sets: &[Set]) -> f32 {
    let text = |set: &Set| set.lines.len().max(1) as f32 * set.style.leading;
    let pressed = |set: &Set| if set.button.is_some() { BUTTON + 2.0 } else { 0.0 };
    sets.iter().map(|set| text(set).max(pressed(set))).fold(0.0, f32::max) + 2.0 * PAD_Y
}

/// The lines `sets` hold as one strip; `from` counts the lines placed before (a tick stands at the first).
fn slice(sets: Vec<Set>, height: f32, from: usize, last: bool) -> Strip {
    let (mut items, mut widgets) = (Vec::new(), Vec::new());
    let top = if from == 0 { PAD_Y } else { 0.0 };
    for set in sets {
        let mut x = set.track.x + PAD_X;
        if let (Some(tick), 0) = (set.tick, from) {
            items.extend(tick_items(tick, x, top + (set.style.leading - TICK) / 2.0));
        }
        x += if set.tick.is_some() { TICK_ROOM } else { 0.0 };
        if let (Some((button, node)), 0) = (set.button, from) {
            let middle = (set.track.width - BUTTON) / 2.0;
            let frame = Frame::new(set.track.x + middle, (height - BUTTON) / 2.0, BUTTON, BUTTON);
            items.extend(button_items(frame));
            widgets.push(radio(&button, frame, node));
        }
        for (i, line) in set.lines.into_iter().enumerate() {
            let at = match set.track.align {
                Align::Left => x,
                Align::Middle => set.track.x + (set.track.width - line.width) / 2.0,
                Align::Right => set.track.x + set.track.width - PAD_X - line.width,
            };
            items.push(text_item(
                line,
                set.style,
                at,
                top + i as f32 * set.style.leading,
                Owner::Node(set.node),
            ));
        }
    }
    if last {
        items.push(rule(height));
    }
    Strip { height, items, widgets, ..Strip::default() }
}

/// A row that no page can hold, one line a strip.
fn slices(sets: Vec<Set>) -> Vec<Strip> {
    let count = sets.iter().map(|set| set.lines.len()).max().unwrap_or(0);
    let leading = sets.iter().map(|set| set.style.leading).fold(0.0, f32::max);
    let mut columns: Vec<(Set, std::vec::IntoIter<Line>)> = Vec::new();
    for mut set in sets {
        let lines = std::mem::take(&mut set.lines).into_iter();
        columns.push((set, lines));
    }
    (0..count)
        .map(|i| {
            let part = columns
                .iter_mut()
                .map(|(set, lines)| Set {
                    lines: lines.next().into_iter().collect(),
                    style: set.style,
                    node: set.node,
                    track: set.track,
                    tick: set.tick,
                    button: set.button.take(),
                })
                .collect();
            let last = i + 1 == count;
            let edge = PAD_Y * (f32::from(u8::from(i == 0)) + f32::from(u8::from(last)));
            slice(part, leading + edge, i, last)
        })
        .collect()
}

fn artifact(frame: Frame, mark: Mark) -> Item {
    Item { frame, owner: Owner::Artifact(Artifact::Layout), mark }
}

fn rule(y: f32) -> Item {
    artifact(Frame::new(0.0, y - RULE, COLUMN.width, RULE), Mark::Fill(Ink::HAIR))
}

/// A box with a tick, a cross or a dash, drawn as paths.
fn tick_items(tick: Tick, x: f32, y: f32) -> Vec<Item> {
    let frame = Frame::new(x, y, TICK, TICK);
    let ink = if tick == Tick::No { Ink::ALERT } else { Ink::ACCENT };
    let path =
        |points: &[(f32, f32)]| artifact(frame, Mark::Path { points: points.to_vec(), ink, width: 1.0 });
    let mut items = vec![artifact(frame, Mark::Outline { ink: Ink::MUTED, width: 0.6 })];
    match tick {
        Tick::Yes => items.push(path(&[(1.7, 4.2), (3.4, 6.0), (6.4, 2.0)])),
        Tick::No => items.extend([path(&[(2.0, 2.0), (6.0, 6.0)]), path(&[(6.0, 2.0), (2.0, 6.0)])]),
        Tick::Dash => items.push(path(&[(2.2, 4.0), (5.8, 4.0)])),
    }
    items
}
