//! Workbooks (`.xlsx`, `.xls`, `.ods`), through calamine.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::Cursor;

use calamine::{Data, DataType, Ods, Reader, SheetType, SheetVisible, Xls, Xlsx};

use super::guard::{FileKind, MAX_TEXT};
use super::{Cell, Grid, MAX_COLUMNS, MAX_ROWS, ReadError, Row, TITLE_ROWS, has_table};

type File = Cursor<Vec<u8>>;

/// Reads the wanted sheet, or the first visible one that has a table in it.
///
/// On a thread of its own: a reader that panics over a broken file takes nothing with it.
pub(super) fn read(bytes: &[u8], kind: FileKind, wanted: Option<&str>) -> Result<Grid, ReadError> {
    let file = Cursor::new(bytes.to_vec());
    let wanted = wanted.map(str::to_owned);
    let reading = std::thread::Builder::new().stack_size(8 * 1024 * 1024).spawn(move || {
        let wanted = wanted.as_deref();
        match kind {
            FileKind::Xls => choose(Xls::new(file).map_err(broken)?, wanted, whole_sheet),
            FileKind::Ods => choose(Ods::new(file).map_err(broken)?, wanted, whole_sheet),
            FileKind::Xlsx | FileKind::Text => choose(Xlsx::new(file).map_err(broken)?, wanted, cell_by_cell),
        }
    });
    reading.map_err(|_| ReadError::Broken)?.join().unwrap_or(Err(ReadError::Broken))
}

fn choose<B: Reader<File>>(
    mut book: B,
    wanted: Option<&str>,
    read: impl Fn(&mut B, &str) -> Result<Rows, ReadError>,
) -> Result<Grid, ReadError> {
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (shown, hidden): (Vec<_>, Vec<_>) =
        sheets.cloned().partition(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.into_iter().map(|sheet| sheet.name).collect();
    for name in names.iter().filter(|name| wanted.is_none_or(|wanted| wanted == **name)) {
        let rows = read(&mut book, name)?.finish();
        if has_table(&rows) {
            let other_sheets = names.iter().filter(|other| *other != name).cloned().collect();
            let hidden_sheets = hidden.into_iter().map(|sheet| sheet.name).collect();
            return Ok(Grid { sheet: name.clone(), other_sheets, hidden_sheets, rows });
        }
    }
    Err(ReadError::Empty)
}

/// Takes the cells as they come, so that two cells in far corners cost no more than two cells.
fn cell_by_cell(book: &mut Xlsx<File>, name: &str) -> Result<Rows, ReadError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    let mut rows = Rows::default();
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        rows.put(cell.get_position(), &Data::from(cell.get_value().clone()))?;
    }
    Ok(rows)
}

fn whole_sheet<B: Reader<File>>(book: &mut B, name: &str) -> Result<Rows, ReadError>
where
    B::Error: Display,
{
    let range = book.worksheet_range(name).map_err(broken)?;
    let (top, left) = range.start().unwrap_or_default();
    let mut rows = Rows::default();
    for (row, column, value) in range.used_cells() {
        rows.put((top + row as u32, left + column as u32), value)?;
    }
    Ok(rows)
}

/// Rows under way, in whatever order the cells come.
#[derive(Default)]
struct Rows {
    cells: BTreeMap<u32, Vec<Cell>>,
    text: u64,
}

impl Rows {
    fn put(&mut self, (row, column): (u32, u32), value: &Data) -> Result<(), ReadError> {
        let cell = cell(value);
        if cell.is_empty() {
            return Ok(());
        }
        if let Cell::Text(text) = &cell {
            self.text += text.len() as u64;
        }
        let column = column as usize;
        let cells = self.cells.entry(row).or_default();
        if column >= MAX_COLUMNS || self.text > MAX_TEXT {
            return Err(ReadError::TooLarge);
        }
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        if self.cells.len() > MAX_ROWS + TITLE_ROWS { Err(ReadError::TooLarge) } else { Ok(()) }
    }

    fn finish(self) -> Vec<Row> {
        self.cells.into_iter().map(|(row, cells)| Row { number: row.saturating_add(1), cells }).collect()
    }
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

fn broken(error: impl Display) -> ReadError {
    let words = error.to_string();
    if words.to_lowercase().contains("password") { ReadError::Protected } else { ReadError::Broken }
}
