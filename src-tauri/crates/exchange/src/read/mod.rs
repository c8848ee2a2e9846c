//! From bytes to a table: the header row found, rows numbered as the user's spreadsheet program shows them.

mod delimited;
mod guard;
mod sheet;
mod text;

use chrono::NaiveDate;

use crate::columns::is_known_heading;

/// Largest file, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// Most rows of data.
pub const MAX_ROWS: usize = 100_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 200;
/// Longest text of a cell, in characters; what is longer is cut.
pub const MAX_CELL: usize = 32_767;
/// How many rows at the top may be titles.
const TITLE_ROWS: usize = 20;

/// Why a file is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The bytes are of another kind of file.
    #[error("not a spreadsheet")]
    NotASpreadsheet,
    /// The file is a spreadsheet and cannot be read.
    #[error("the spreadsheet is broken")]
    Broken,
    /// The file is encrypted.
    #[error("the spreadsheet is protected by a password")]
    Protected,
    /// Nothing is in it.
    #[error("the spreadsheet is empty")]
    Empty,
    /// It is larger than is read, or would be once unpacked.
    #[error("the spreadsheet is too large")]
    TooLarge,
}

/// A cell as the source has it.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, trimmed.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
}

/// A row of data.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number as the spreadsheet program shows it, from 1.
    pub number: u32,
    /// Its cells; fewer than there are headings when the row is short.
    pub cells: Vec<Cell>,
}

/// A table with a header row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Name of the sheet, empty for a text file.
    pub sheet: String,
    /// Visible sheets that were left alone.
    pub other_sheets: Vec<String>,
    /// Hidden sheets: never read.
    pub hidden_sheets: Vec<String>,
    /// Headings.
    pub headers: Vec<String>,
    /// Rows with something in them.
    pub rows: Vec<Row>,
}

/// Reads a spreadsheet or a delimited text file: of several sheets, the first visible one with a table in it.
///
/// A file's name tells nothing: what the bytes are decides.
pub fn read_table(bytes: &[u8]) -> Result<Table, ReadError> {
    read(bytes, None)
}

/// Reads one visible sheet of a spreadsheet, by its name.
pub fn read_sheet(bytes: &[u8], sheet: &str) -> Result<Table, ReadError> {
    read(bytes, Some(sheet))
}

fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Table, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let grid = match guard::kind(bytes)? {
        guard::FileKind::Text => text::read(bytes)?,
        kind => sheet::read(bytes, kind, wanted)?,
    };
    table(grid)
}

/// Rows as they stand in the file, before the header is found.
pub(crate) struct Grid {
    pub(crate) sheet: String,
    pub(crate) other_sheets: Vec<String>,
    pub(crate) hidden_sheets: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

impl Cell {
    /// The cell as text: dates in Latvian figures, whole numbers without a point.
    pub fn to_text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.format("%d.%m.%Y.").to_string(),
        }
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    fn is_heading(&self) -> bool {
        matches!(self, Self::Text(text) if is_known_heading(text))
    }

    pub(crate) fn text(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if text.is_empty() { Self::Empty } else { Self::Text(text.chars().take(MAX_CELL).collect()) }
    }
}

fn table(grid: Grid) -> Result<Table, ReadError> {
    let mut rows = grid.rows;
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    let header = header_row(&rows).ok_or(ReadError::Empty)?;
    let mut headers: Vec<String> = rows[header].cells.iter().map(Cell::to_text).collect();
    let rows = rows.split_off(header + 1);
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(headers.len());
    if rows.len() > MAX_ROWS || widest > MAX_COLUMNS {
        return Err(ReadError::TooLarge);
    }
    headers.resize(used_columns(&headers, &rows), String::new());
    let Grid { sheet, other_sheets, hidden_sheets, .. } = grid;
    Ok(Table { sheet, other_sheets, hidden_sheets, headers, rows })
}

/// Whether there is a header row with something below it.
fn has_table(rows: &[Row]) -> bool {
    header_row(rows).is_some_and(|header| header + 1 < rows.len())
}

/// Columns that have a heading or a value somewhere: a trailing delimiter makes none.
fn used_columns(headers: &[String], rows: &[Row]) -> usize {
    let named = headers.iter().rposition(|heading| !heading.is_empty()).map_or(0, |last| last + 1);
    let filled = rows.iter().filter_map(|row| row.cells.iter().rposition(|cell| !cell.is_empty())).max();
    named.max(filled.map_or(0, |last| last + 1))
}

/// Of the rows at the top, the one with the most headings that people give; where none has two of them, the
/// first whose cells are for the most part text and as many as in any.
fn header_row(rows: &[Row]) -> Option<usize> {
    let top = &rows[..rows.len().min(TITLE_ROWS)];
    let known = |row: &Row| row.cells.iter().filter(|cell| cell.is_heading()).count();
    let best = top.iter().map(known).max()?;
    if best >= 2 {
        return top.iter().position(|row| known(row) == best);
    }
    let texts = |row: &Row| row.cells.iter().filter(|cell| matches!(cell, Cell::Text(_))).count();
    let most = top.iter().map(|row| row.cells.iter().filter(|cell| !cell.is_empty()).count()).max()?;
    top.iter().position(|row| texts(row) >= 1 && texts(row) * 2 > most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_above_the_header_are_passed_over() {
        let csv = "Audzēkņu saraksts;;\n;;\nVārds;Uzvārds;Grupa\nAnna;Bērziņa;K1\n";
        let table = read_table(csv.as_bytes()).unwrap();
        assert_eq!(table.headers, ["Vārds", "Uzvārds", "Grupa"]);
        assert_eq!(table.rows[0].number, 4);
    }

    #[test]
    fn facts_above_the_header_are_not_taken_for_it() {
        let csv = "Skola:;Daugavpils tehnikums;Gads:\nVārds;Uzvārds;Grupa;Tālrunis\nAnna;Bērziņa;K1;1\n";
        assert_eq!(read_table(csv.as_bytes()).unwrap().headers[1], "Uzvārds");
    }

    #[test]
    fn a_trailing_delimiter_makes_no_column_and_half_a_row_stays_half() {
        let table = read_table("Vārds;Uzvārds;Grupa;\nAnna\n".as_bytes()).unwrap();
        assert_eq!(table.headers.len(), 3);
        assert_eq!(table.rows[0].cells.len(), 1);
    }

    #[test]
    fn nothing_to_read_is_told_apart() {
        assert_eq!(read_table(b""), Err(ReadError::Empty));
        assert_eq!(read_table("Vārds;Uzvārds\n".as_bytes()), Err(ReadError::Empty));
        assert_eq!(read_table(&vec![b'a'; MAX_BYTES + 1]), Err(ReadError::TooLarge));
        assert_eq!(read_table(b"%PDF-1.7 x"), Err(ReadError::NotASpreadsheet));
    }

    #[test]
    fn more_rows_than_are_read_are_refused_whole() {
        let mut csv = String::from("Vārds;Uzvārds\n");
        csv.push_str(&"a;b\n".repeat(MAX_ROWS + 1));
        assert_eq!(read_table(csv.as_bytes()), Err(ReadError::TooLarge));
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
            let _ = read_table(&bytes);
        }

        #[test]
        fn no_broken_archive_panics(mut bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 4..400)) {
            bytes[..4].copy_from_slice(b"PK\x03\x04");
            let _ = read_table(&bytes);
        }
    }
}
