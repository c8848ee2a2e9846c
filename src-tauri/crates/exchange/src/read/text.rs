//! Delimited text: the encoding and the delimiter are found out.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1257};

use super::delimited::Records;
use super::{Cell, Grid, MAX_COLUMNS, MAX_ROWS, ReadError, Row, TITLE_ROWS};
use crate::write::FORMULA_STARTS;

/// Delimiters that are tried; of two that fit alike, the first is taken.
const DELIMITERS: [char; 4] = [';', ',', '\t', '|'];
/// How many rows decide the delimiter.
const SAMPLE_ROWS: usize = 20;

pub(super) fn read(bytes: &[u8]) -> Result<Grid, ReadError> {
    let text = decode(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let (text, told) = told_delimiter(text);
    let mut records = Records::new(text, told.unwrap_or_else(|| delimiter(text)));
    let mut rows = Vec::new();
    loop {
        let mut cells = Vec::new();
        let Some(number) = records.next(|column, text| put(&mut cells, column, text)) else { break };
        if cells.len() > MAX_COLUMNS {
            return Err(ReadError::TooLarge);
        }
        if !cells.is_empty() {
            rows.push(Row { number, cells });
        }
        if rows.len() > MAX_ROWS + TITLE_ROWS {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(Grid { sheet: String::new(), other_sheets: Vec::new(), hidden_sheets: Vec::new(), rows })
}

/// Keeps a cell that holds something: delimiters behind the last one make none.
fn put(cells: &mut Vec<Cell>, column: usize, text: &str) {
    let cell = Cell::text(without_guard(text));
    if !cell.is_empty() && cells.len() <= MAX_COLUMNS {
        cells.resize(column.min(MAX_COLUMNS), Cell::Empty);
        cells.push(cell);
    }
}

/// Takes off the apostrophe that keeps a text from being taken for a formula.
fn without_guard(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA_STARTS)).unwrap_or(text)
}

/// UTF-16 where the bytes say so, UTF-8 where they say so or are, else Windows-1257, the encoding of Latvian
/// office programs before Unicode.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let encoding: &Encoding = match bytes {
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ if is_mostly_utf8(bytes) => UTF_8,
        _ => WINDOWS_1257,
    };
    encoding.decode(bytes).0
}

/// UTF-8 with a damaged letter or two is still UTF-8: in Windows-1257 its other letters would all turn into two.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut damage) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        damage += usize::from(!chunk.invalid().is_empty());
    }
    damage == 0 || letters > 4 * damage
}

/// The delimiter in a first line `sep=;`, as Excel writes and hides it.
fn told_delimiter(text: &str) -> (&str, Option<char>) {
    let line = text.lines().next().unwrap_or_default();
    let told = line.strip_prefix("sep=").and_then(|rest| rest.chars().next()).filter(char::is_ascii);
    match told {
        Some(delimiter) => (text[line.len()..].trim_start_matches(['\r', '\n']), Some(delimiter)),
        None => (text, None),
    }
}

/// The delimiter that splits the most rows of the sample into the same number of cells.
fn delimiter(text: &str) -> char {
    let fit = |delimiter: char| {
        let mut records = Records::new(text, delimiter);
        let mut widths = Vec::new();
        while widths.len() < SAMPLE_ROWS {
            let (mut width, mut filled) = (0, false);
            let row = records.next(|column, cell| {
                width = column + 1;
                filled |= !cell.is_empty();
            });
            match row {
                None => break,
                Some(_) if filled => widths.push(width),
                Some(_) => {}
            }
        }
        let widest = widths.iter().copied().max().unwrap_or(0);
        let alike = widths.iter().filter(|width| **width == widest).count();
        if widest < 2 { 0 } else { alike * 100 + widest.min(99) }
    };
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| fit(*delimiter)).unwrap_or(';')
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, read_table};

    fn first(bytes: &[u8]) -> Vec<Cell> {
        read_table(bytes).unwrap().rows.remove(0).cells
    }

    fn names() -> Vec<Cell> {
        vec![Cell::Text("Jānis".into()), Cell::Text("Ķēniņš".into())]
    }

    #[test]
    fn every_customary_encoding_and_delimiter_is_read() {
        let utf8 = "Vārds;Uzvārds\nJānis;Ķēniņš\n";
        let windows = encoding_rs::WINDOWS_1257.encode(utf8).0.into_owned();
        let utf16: Vec<u8> =
            std::iter::once(0xfeff).chain(utf8.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let utf16_big: Vec<u8> = utf16.chunks(2).flat_map(|pair| [pair[1], pair[0]]).collect();
        for bytes in [
            utf8.as_bytes().to_vec(),
            format!("\u{feff}{utf8}").into_bytes(),
            format!("\u{feff}\u{feff}{utf8}").into_bytes(),
            format!("\u{feff}sep=|\r\n{}", utf8.replace(';', "|")).into_bytes(),
            utf8.replace(';', ",").into_bytes(),
            utf8.replace(';', "\t").into_bytes(),
            utf8.replace('\n', "\r\n").into_bytes(),
            utf8.replace('\n', "\r").into_bytes(),
            windows,
            utf16,
            utf16_big,
        ] {
            assert_eq!(first(&bytes), names());
        }
    }

    #[test]
    fn one_damaged_letter_does_not_change_the_encoding_of_the_others() {
        let mut bytes = "Vārds;Uzvārds\nJānis;Ķēniņš\nA".as_bytes().to_vec();
        bytes.push(0xff);
        assert_eq!(first(&bytes), names());
    }

    #[test]
    fn quotes_in_quotes_and_delimiters_in_quotes_are_text() {
        let cells =
            first("Nosaukums;Adrese\n\"SIA \"\"Koks; zeme\"\"\";\"Rīgas iela 1,\nDaugavpils\"\n".as_bytes());
        assert_eq!(cells[0], Cell::Text("SIA \"Koks; zeme\"".into()));
        assert_eq!(cells[1], Cell::Text("Rīgas iela 1,\nDaugavpils".into()));
    }

    #[test]
    fn commas_in_addresses_do_not_outvote_semicolons() {
        let cells = first("Nosaukums;Adrese\nKoks;Rīgas iela 1, Daugavpils, LV-5401\nA;B, C, D\n".as_bytes());
        assert_eq!(cells[1], Cell::Text("Rīgas iela 1, Daugavpils, LV-5401".into()));
    }
}
