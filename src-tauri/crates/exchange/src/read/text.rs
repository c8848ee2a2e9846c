//! Delimited text: the encoding and the delimiter are found out, quotes may stand in quotes.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1257};

use super::{Cell, Grid, MAX_ROWS, ReadError, Row};

/// Delimiters that are tried; of two that fit alike, the first is taken.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// How many lines decide the delimiter.
const SAMPLE_LINES: usize = 20;

pub(super) fn read(bytes: &[u8]) -> Result<Grid, ReadError> {
    let text = decode(bytes);
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| ReadError::Broken)?;
        let number = record.position().map_or(0, |position| u32::try_from(position.line()).unwrap_or(u32::MAX));
        rows.push(Row { number, cells: record.iter().map(Cell::text).collect() });
        if rows.len() > MAX_ROWS * 2 {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(Grid { sheet: String::new(), other_sheets: Vec::new(), rows })
}

/// UTF-8 where the bytes are valid UTF-8 or say so, UTF-16 where they say so, else Windows-1257, the encoding
/// of Latvian office programs before Unicode.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let encoding: &Encoding = match bytes {
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => return Cow::Borrowed(text),
            Err(_) => WINDOWS_1257,
        },
    };
    encoding.decode(bytes).0
}

/// The delimiter that splits the most lines of the sample into the same number of cells.
fn delimiter(text: &str) -> u8 {
    let fit = |delimiter: u8| {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let widths: Vec<usize> =
            reader.records().take(SAMPLE_LINES).filter_map(Result::ok).map(|record| record.len()).collect();
        let widest = widths.iter().copied().max().unwrap_or(0);
        let alike = widths.iter().filter(|width| **width == widest).count();
        if widest < 2 { 0 } else { alike * 100 + widest }
    };
    let best = DELIMITERS.iter().rev().copied().max_by_key(|delimiter| fit(*delimiter));
    best.unwrap_or(b';')
}

#[cfg(test)]
mod tests {
    use super::super::{Cell, read_table};

    fn first(bytes: &[u8]) -> Vec<Cell> {
        read_table(bytes, "a.csv").unwrap().rows.remove(0).cells
    }

    fn names() -> Vec<Cell> {
        vec![Cell::Text("Jānis".into()), Cell::Text("Ķēniņš".into())]
    }

    #[test]
    fn every_customary_encoding_and_delimiter_is_read() {
        let utf8 = "Vārds;Uzvārds\nJānis;Ķēniņš\n";
        let windows = encoding_rs::WINDOWS_1257.encode(utf8).0.into_owned();
        let utf16: Vec<u8> = std::iter::once(0xfeff).chain(utf8.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for bytes in [
            utf8.as_bytes().to_vec(),
            format!("\u{feff}{utf8}").into_bytes(),
            format!("\u{feff}\u{feff}{utf8}").into_bytes(),
            utf8.replace(';', ",").into_bytes(),
            utf8.replace(';', "\t").into_bytes(),
            utf8.replace('\n', "\r\n").into_bytes(),
            windows,
            utf16,
        ] {
            assert_eq!(first(&bytes), names());
        }
    }

    #[test]
    fn quotes_in_quotes_and_delimiters_in_quotes_are_text() {
        let cells = first("Nosaukums;Adrese\n\"SIA \"\"Koks; zeme\"\"\";\"Rīgas iela 1,\nDaugavpils\"\n".as_bytes());
        assert_eq!(cells[0], Cell::Text("SIA \"Koks; zeme\"".into()));
        assert_eq!(cells[1], Cell::Text("Rīgas iela 1,\nDaugavpils".into()));
    }
}
