//! `OpenDocument` spreadsheets: one cell can stand for sixteen thousand, one row for a million.

use std::io::BufRead;

use super::{MAX_CELLS, MAX_TEXT};
use crate::read::ReadError;

/// Longest piece between two tags: no cell holds more text.
const MAX_PIECE: u64 = 1024 * 1024;

/// What the rows of a sheet come to.
#[derive(Default)]
struct Weight {
    /// Cells of the row under way, up to its last that holds something.
    row_cells: u64,
    /// Empty cells that have not yet been followed by another.
    pending: u64,
    row_repeats: u64,
    /// How many cells the open one stands for, and its bytes of text.
    cell_repeats: u64,
    cell_text: u64,
    /// Bytes of text in the row under way, and in all rows.
    row_text: u64,
    text: u64,
    /// Rows so far, and the last of them that holds something.
    rows: u64,
    last_row: u64,
    widest: u64,
    cells: u64,
}

/// Follows the repetitions through `content.xml`, piece by piece.
pub(super) fn weigh(mut content: impl BufRead) -> Result<(), ReadError> {
    let mut weight = Weight::default();
    let mut piece = Vec::new();
    loop {
        piece.clear();
        let read = std::io::Read::take(&mut content, MAX_PIECE).read_until(b'<', &mut piece);
        match read.map_err(|_| ReadError::Broken)? as u64 {
            0 => return Ok(()),
            MAX_PIECE => return Err(ReadError::TooLarge),
            _ => weight.follow(&String::from_utf8_lossy(&piece)),
        }
        if weight.total() > MAX_CELLS || weight.all_text() > MAX_TEXT {
            return Err(ReadError::TooLarge);
        }
    }
}

impl Weight {
    /// Takes a tag with the text behind it.
    fn follow(&mut self, tag: &str) {
        if tag.starts_with("table:table-row") {
            self.row_repeats = repeats(tag, "table:number-rows-repeated");
        } else if tag.starts_with("/table:table-row") || tag.starts_with("/table:table>") {
            self.end_row();
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            self.cell(tag);
        } else if tag.starts_with("/table:table-cell") || tag.starts_with("/table:covered-table-cell") {
            self.end_cell();
        } else if tag.starts_with("table:table ") {
            *self = Self { cells: self.cells, text: self.text, ..Self::default() };
        }
        self.cell_text = self.cell_text.saturating_add(text_behind(tag));
    }

    fn cell(&mut self, tag: &str) {
        let repeats = repeats(tag, "table:number-columns-repeated");
        self.row_cells = self.row_cells.saturating_add(self.pending);
        self.pending = repeats;
        self.cell_text = 0;
        if !tag.trim_end_matches('<').trim_end().ends_with("/>") {
            self.row_cells = self.row_cells.saturating_add(repeats);
            self.pending = 0;
            self.cell_repeats = repeats;
        }
    }

    fn end_cell(&mut self) {
        let text = self.cell_text.saturating_mul(self.cell_repeats);
        self.row_text = self.row_text.saturating_add(text);
        (self.cell_text, self.cell_repeats) = (0, 0);
    }

    fn end_row(&mut self) {
        self.rows = self.rows.saturating_add(self.row_repeats);
        if self.row_cells > 0 {
            self.last_row = self.rows;
            self.widest = self.widest.max(self.row_cells);
            self.cells = self.cells.saturating_add(self.row_cells);
        }
        self.text = self.text.saturating_add(self.row_text.saturating_mul(self.row_repeats));
        (self.row_cells, self.pending, self.row_repeats, self.row_text) = (0, 0, 0, 0);
    }

    fn total(&self) -> u64 {
        self.cells.saturating_add(self.row_cells).max(self.last_row.saturating_mul(self.widest))
    }

    fn all_text(&self) -> u64 {
        self.text.saturating_add(self.row_text)
    }
}

fn text_behind(tag: &str) -> u64 {
    tag.split_once('>').map_or(0, |(_, text)| text.trim_end_matches('<').len() as u64)
}

fn repeats(tag: &str, attribute: &str) -> u64 {
    let value = tag.split('>').next().and_then(|tag| tag.split_once(attribute)).map_or("", |(_, rest)| rest);
    let digits: String = value
        .trim_start_matches(|c: char| c == '=' || c == '"' || c == '\'' || c.is_whitespace())
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    if digits.is_empty() { 1 } else { digits.parse().unwrap_or(u64::MAX) }
}
