//! Tables out: lists, and refused rows with their reasons.
//!
//! Every text leaves as text. In a workbook a cell that begins like a formula is written as a string marked as
//! such; in delimited text, where there are no types, it is given an apostrophe, which reading takes off again.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Color, Format, Workbook, Worksheet, XlsxError};

use crate::read::{Cell, Table};

/// Characters that make a spreadsheet program take a text for a formula.
pub(crate) const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// Longest text of a cell that a workbook can hold, in UTF-16 units.
const MAX_TEXT: usize = 32_767;

/// A file could not be made.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The workbook could not be made.
    #[error("the workbook could not be made: {0}")]
    Workbook(#[from] XlsxError),
    /// The text could not be made.
    #[error("the text could not be made: {0}")]
    Text(#[from] csv::Error),
}

/// What a list is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListFormat {
    /// A workbook: bold headings that stay in sight, real numbers and dates.
    Xlsx,
    /// Delimited text for Excel: UTF-8 with a byte-order mark, semicolons, lines that end in CR LF.
    Csv,
}

/// A list under way: its rows come one after the other.
pub struct ListWriter(Kind);

enum Kind {
    Xlsx { book: Box<Workbook>, line: u32 },
    Csv(Box<csv::Writer<Vec<u8>>>),
}

impl std::fmt::Debug for ListWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListWriter").finish_non_exhaustive()
    }
}

impl ListWriter {
    /// Begins a list with its headings.
    pub fn new(format: ListFormat, headings: &[String]) -> Result<Self, WriteError> {
        Ok(Self(match format {
            ListFormat::Xlsx => {
                let mut book = Box::new(Workbook::new());
                write_headings(book.add_worksheet(), headings)?;
                Kind::Xlsx { book, line: 1 }
            }
            ListFormat::Csv => {
                let mut builder = csv::WriterBuilder::new();
                builder.delimiter(b';').flexible(true).terminator(csv::Terminator::CRLF);
                let mut writer = Box::new(builder.from_writer("\u{feff}".as_bytes().to_vec()));
                writer.write_record(headings.iter().map(|heading| harmless(heading)))?;
                Kind::Csv(writer)
            }
        }))
    }

    /// Writes a row.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), WriteError> {
        match &mut self.0 {
            Kind::Xlsx { book, line } => {
                write_cells(book.worksheet_from_index(0)?, *line, cells)?;
                *line += 1;
            }
            Kind::Csv(writer) => writer.write_record(cells.iter().map(text_of))?,
        }
        Ok(())
    }

    /// The finished file.
    pub fn finish(self) -> Result<Vec<u8>, WriteError> {
        match self.0 {
            Kind::Xlsx { mut book, .. } => {
                book.worksheet_from_index(0)?.autofit();
                Ok(book.save_to_buffer()?)
            }
            Kind::Csv(writer) => {
                writer.into_inner().map_err(|error| WriteError::Text(error.into_error().into()))
            }
        }
    }
}

/// The rows of a table that were refused, as they stood, with a column that says why, so that they can be
/// mended and imported again. `reasons` gives the row's number and the words, in the order of the rows.
pub fn refused_rows(table: &Table, reasons: &[(u32, String)], heading: &str) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let red = Format::new().set_font_color(Color::RGB(0x9B_1B_30)).set_text_wrap();
    let mut headings = table.headers.clone();
    let last = u16::try_from(headings.len()).unwrap_or(u16::MAX - 1);
    headings.push(heading.to_owned());
    write_headings(sheet, &headings)?;
    for (line, (number, reason)) in (1..).zip(reasons) {
        if let Ok(found) = table.rows.binary_search_by_key(number, |row| row.number) {
            write_cells(sheet, line, &table.rows[found].cells)?;
        }
        sheet.write_string_with_format(line, last, fitting(reason), &red)?;
    }
    sheet.autofit();
    Ok(book.save_to_buffer()?)
}

fn write_headings(sheet: &mut Worksheet, headings: &[String]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (column, text) in (0..).zip(headings) {
        sheet.write_string_with_format(0, column, fitting(text), &bold)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn write_cells(sheet: &mut Worksheet, line: u32, cells: &[Cell]) -> Result<(), XlsxError> {
    let day = Format::new().set_num_format("dd.mm.yyyy.");
    let quoted = Format::new().set_quote_prefix();
    for (column, cell) in (0..).zip(cells) {
        match cell {
            Cell::Empty => {}
            Cell::Number(value) if value.is_finite() => drop(sheet.write_number(line, column, *value)?),
            Cell::Date(date) if has_serial(*date) => {
                sheet.write_datetime_with_format(line, column, date, &day)?;
            }
            // Stays text when somebody edits the cell, too.
            Cell::Text(text) if text.starts_with(FORMULA_STARTS) => {
                sheet.write_string_with_format(line, column, fitting(text), &quoted)?;
            }
            other => drop(sheet.write_string(line, column, fitting(&other.to_text()))?),
        }
    }
    Ok(())
}

/// Whether a workbook can hold the day as a date.
fn has_serial(date: NaiveDate) -> bool {
    (1901..=9999).contains(&date.year())
}

/// As much of a text as a cell can hold.
fn fitting(text: &str) -> &str {
    if text.encode_utf16().count() <= MAX_TEXT {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > MAX_TEXT
    });
    end.map_or(text, |(at, _)| &text[..at])
}

/// Numbers with a decimal comma, as spreadsheet programs with semicolons expect them.
fn text_of(cell: &Cell) -> String {
    match cell {
        Cell::Number(value) => value.to_string().replace('.', ","),
        Cell::Text(text) => harmless(text),
        Cell::Date(_) | Cell::Empty => cell.to_text(),
    }
}

fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA_STARTS) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read_table;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    fn written(format: ListFormat, headings: &[String], rows: &[Vec<Cell>]) -> Vec<u8> {
        let mut list = ListWriter::new(format, headings).unwrap();
        for row in rows {
            list.row(row).unwrap();
        }
        list.finish().unwrap()
    }

    fn list() -> (Vec<String>, Vec<Vec<Cell>>) {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let headings = ["Uzņēmums", "Stundas", "Sākums"].map(str::to_owned).to_vec();
        (headings, vec![vec![text("SIA „Ķegums”; \"x\""), Cell::Number(320.5), Cell::Date(day)]])
    }

    #[test]
    fn refused_rows_can_be_read_again_and_formulas_stay_text() {
        let table = read_table("Vārds;Uzvārds\n=1+1;Ķēniņš\nA;B\n".as_bytes()).unwrap();
        let bytes = refused_rows(&table, &[(2, "Nav datuma".to_owned())], "Iemesls").unwrap();
        let again = read_table(&bytes).unwrap();
        assert_eq!(again.headers, ["Vārds", "Uzvārds", "Iemesls"]);
        assert_eq!(again.rows.len(), 1);
        assert_eq!(again.rows[0].cells[0], text("=1+1"));
    }

    #[test]
    fn a_list_keeps_its_types_in_a_workbook() {
        let (headings, rows) = list();
        let table = read_table(&written(ListFormat::Xlsx, &headings, &rows)).unwrap();
        assert_eq!((table.headers, &table.rows[0].cells), (headings, &rows[0]));
    }

    #[test]
    fn a_list_as_text_reads_back_as_text() {
        let (headings, rows) = list();
        let table = read_table(&written(ListFormat::Csv, &headings, &rows)).unwrap();
        assert_eq!(table.headers, headings);
        assert_eq!(table.rows[0].cells, [text("SIA „Ķegums”; \"x\""), text("320,5"), text("21.11.2026.")]);
    }

    #[test]
    fn text_that_looks_like_a_formula_is_disarmed_and_numbers_are_not() {
        let headings = vec!["=A".to_owned()];
        for attack in ["=1+1", "+371 2", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            let rows = [vec![text(attack)]];
            let bytes = written(ListFormat::Csv, &headings, &rows);
            let file = String::from_utf8(bytes).unwrap();
            assert!(file.contains(&format!("'{attack}")) && file.contains("'=A"), "{file}");
            let book = written(ListFormat::Xlsx, &headings, &rows);
            assert_eq!(read_table(&book).unwrap().rows[0].cells, [Cell::text(attack)]);
        }
        let bytes = written(ListFormat::Csv, &headings, &[vec![Cell::Number(-1.5)]]);
        assert!(String::from_utf8(bytes).unwrap().ends_with("\n-1,5\r\n"));
    }

    #[test]
    fn what_no_workbook_can_hold_is_written_as_text() {
        let old = Cell::Date(NaiveDate::from_ymd_opt(1200, 1, 2).unwrap());
        let rows = [vec![old], vec![text(&"ā".repeat(40_000))]];
        let bytes = written(ListFormat::Xlsx, &["Diena".to_owned()], &rows);
        let table = read_table(&bytes).unwrap();
        assert_eq!(table.rows[0].cells[0], text("02.01.1200."));
        assert_eq!(table.rows[1].cells[0], text(&"ā".repeat(32_767)));
    }
}
