//! Workbooks (`.xlsx`, `.xlsb`, `.xls`, `.ods`), through calamine.

use std::io::Cursor;

use calamine::{Data, DataType, Reader as _, Sheets, SheetVisible, open_workbook_auto_from_rs};

use super::{Cell, Grid, MAX_COLUMNS, MAX_ROWS, ReadError, Row};

/// Reads the first visible sheet that has something in it.
///
/// On a thread of its own: a reader that panics over a broken file takes nothing with it.
pub(super) fn read(bytes: &[u8]) -> Result<Grid, ReadError> {
    let bytes = bytes.to_vec();
    let reading = std::thread::Builder::new().stack_size(8 * 1024 * 1024).spawn(move || read_here(bytes));
    reading.map_err(|_| ReadError::Broken)?.join().unwrap_or(Err(ReadError::Broken))
}

fn read_here(bytes: Vec<u8>) -> Result<Grid, ReadError> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(broken)?;
    let names: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    for name in &names {
        let rows = rows_of(&mut book, name)?;
        if !rows.is_empty() {
            let other_sheets = names.iter().filter(|other| *other != name).cloned().collect();
            return Ok(Grid { sheet: name.clone(), other_sheets, rows });
        }
    }
    Err(ReadError::Empty)
}

fn rows_of(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<Row>, ReadError> {
    let range = book.worksheet_range(name).map_err(broken)?;
    let Some((top, _)) = range.start() else { return Ok(Vec::new()) };
    if range.height() > MAX_ROWS * 2 || range.width() > MAX_COLUMNS * 4 {
        return Err(ReadError::TooLarge);
    }
    let left = range.start().map_or(0, |(_, column)| column as usize);
    let rows = range.rows().zip(top + 1..).map(|(cells, number)| {
        let padding = std::iter::repeat_n(Cell::Empty, left);
        Row { number, cells: padding.chain(cells.iter().map(cell)).collect() }
    });
    Ok(rows.collect())
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty | Data::Error(_) => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Bool(value) => Cell::text(&value.to_string()),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::DateTime(_) | Data::DateTimeIso(_) => match data.as_date() {
            Some(day) => Cell::Date(day),
            None => Cell::text(&data.to_string()),
        },
    }
}

fn broken(error: calamine::Error) -> ReadError {
    let words = error.to_string();
    if words.to_lowercase().contains("password") { ReadError::Protected } else { ReadError::Broken }
}
