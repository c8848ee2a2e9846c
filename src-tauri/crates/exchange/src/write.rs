//! Tables out: refused rows with their reasons, as a workbook.
//!
//! Every text is written as text: a cell that begins like a formula stays what it says.

use rust_xlsxwriter::{Color, Format, Workbook, XlsxError};

use crate::read::{Cell, Table};

/// A workbook could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be made: {0}")]
pub struct WriteError(#[from] XlsxError);

/// The rows of a table that were refused, as they stood, with a column that says why, so that they can be
/// mended and imported again. `reasons` gives the row's number and the words.
pub fn refused_rows(table: &Table, reasons: &[(u32, String)], heading: &str) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    let red = Format::new().set_font_color(Color::RGB(0x9B_1B_30)).set_text_wrap();
    let last = u16::try_from(table.headers.len()).unwrap_or(u16::MAX - 1);
    for (column, text) in (0..).zip(&table.headers) {
        sheet.write_string_with_format(0, column, text, &bold)?;
    }
    sheet.write_string_with_format(0, last, heading, &bold)?;
    let day = Format::new().set_num_format("dd.mm.yyyy.");
    for (line, (number, reason)) in (1..).zip(reasons) {
        if let Some(row) = table.rows.iter().find(|row| row.number == *number) {
            for (column, cell) in (0..).zip(&row.cells) {
                match cell {
                    Cell::Empty => {}
                    Cell::Text(text) => drop(sheet.write_string(line, column, text)?),
                    Cell::Number(value) => drop(sheet.write_number(line, column, *value)?),
                    Cell::Date(date) => drop(sheet.write_datetime_with_format(line, column, date, &day)?),
                }
            }
        }
        sheet.write_string_with_format(line, last, reason, &red)?;
    }
    sheet.autofit();
    Ok(book.save_to_buffer()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read_table;

    #[test]
    fn refused_rows_can_be_read_again_and_formulas_stay_text() {
        let table = read_table("Vārds;Uzvārds\n=1+1;Ķēniņš\nA;B\n".as_bytes(), "a.csv").unwrap();
        let bytes = refused_rows(&table, &[(2, "Nav datuma".to_owned())], "Iemesls").unwrap();
        let again = read_table(&bytes, "a.xlsx").unwrap();
        assert_eq!(again.headers, ["Vārds", "Uzvārds", "Iemesls"]);
        assert_eq!(again.rows.len(), 1);
        assert_eq!(again.rows[0].cells[0], Cell::Text("=1+1".to_owned()));
    }
}
