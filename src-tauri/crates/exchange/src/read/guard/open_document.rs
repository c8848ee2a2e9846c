//! `OpenDocument` spreadsheets: one cell can stand for sixteen thousand, one row for a million.

use super::MAX_CELLS;
use crate::read::ReadError;

/// What the rows of a sheet come to.
#[derive(Default)]
struct Weight {
    /// Cells of the row under way, up to its last that holds something.
    row_cells: u64,
    /// Empty cells that have not yet been followed by another.
    pending: u64,
    row_repeats: u64,
    /// Rows so far, and the last of them that holds something.
    rows: u64,
    last_row: u64,
    widest: u64,
    cells: u64,
}

/// Follows the repetitions through the text of `content.xml`.
pub(super) fn weigh(content: &str) -> Result<(), ReadError> {
    let mut weight = Weight::default();
    for tag in content.split('<').skip(1) {
        if tag.starts_with("table:table-row") {
            weight.row_repeats = repeats(tag, "table:number-rows-repeated");
        } else if tag.starts_with("/table:table-row") || tag.starts_with("/table:table>") {
            weight.end_row();
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            weight.cell(tag);
        } else if tag.starts_with("table:table ") {
            weight = Weight { cells: weight.cells, ..Weight::default() };
        }
        if weight.total() > MAX_CELLS {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(())
}

impl Weight {
    fn cell(&mut self, tag: &str) {
        let repeats = repeats(tag, "table:number-columns-repeated");
        self.row_cells = self.row_cells.saturating_add(self.pending);
        self.pending = repeats;
        if !tag.trim_end().ends_with("/>") {
            self.row_cells = self.row_cells.saturating_add(repeats);
            self.pending = 0;
        }
    }

    fn end_row(&mut self) {
        self.rows = self.rows.saturating_add(self.row_repeats);
        if self.row_cells > 0 {
            self.last_row = self.rows;
            self.widest = self.widest.max(self.row_cells);
            self.cells = self.cells.saturating_add(self.row_cells);
        }
        (self.row_cells, self.pending, self.row_repeats) = (0, 0, 0);
    }

    fn total(&self) -> u64 {
        self.cells.saturating_add(self.row_cells).max(self.last_row.saturating_mul(self.widest))
    }
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
