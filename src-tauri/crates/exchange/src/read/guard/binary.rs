//! Compound files: workbooks of Excel 97 to 2003, and encrypted ones of later versions.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use super::{FileKind, MAX_CELLS, MAX_TEXT, shared_strings};
use crate::read::ReadError;

const BEGIN: u16 = 0x0809;
/// The records that follow are encrypted.
const ENCRYPTED: u16 = 0x002f;
const DIMENSIONS: u16 = 0x0200;
const MANY_NUMBERS: u16 = 0x00bd;
/// A sheet's place in the stream, its name behind it.
const SHEET: u16 = 0x0085;
/// The strings that cells share, in one record and those that continue it.
const STRINGS: u16 = 0x00fc;
const CONTINUED: u16 = 0x003c;
/// A cell that shows a shared string.
const SHOWN: u16 = 0x00fd;
/// Records that are one cell: row and column come first.
const CELLS: [u16; 7] = [0x0006, 0x00d6, SHOWN, 0x0203, 0x0204, 0x0205, 0x027e];

/// Looks for the stream that tells what the file is, and through the cells of a workbook.
pub(super) fn weigh(bytes: &[u8]) -> Result<FileKind, ReadError> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| ReadError::Broken)?;
    if file.is_stream("/EncryptedPackage") {
        return Err(ReadError::Protected);
    }
    let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"].into_iter().find(|name| file.is_stream(name));
    let mut stream =
        file.open_stream(name.ok_or(ReadError::NotASpreadsheet)?).map_err(|_| ReadError::Broken)?;
    let mut records = Vec::new();
    stream.read_to_end(&mut records).map_err(|_| ReadError::Broken)?;
    follow(&records)?;
    follow_strings(&records).map(|()| FileKind::Xls)
}

/// The records of a stream, as far as they are whole.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let [kind_low, kind_high, length_low, length_high, tail @ ..] = rest else { return None };
        let length = usize::from(u16::from_le_bytes([*length_low, *length_high]));
        let data = tail.get(..length)?;
        rest = &tail[length..];
        Some((u16::from_le_bytes([*kind_low, *kind_high]), data))
    })
}

/// Adds up what the sheets span: a sheet is laid out from its first cell to its last. Two sheets in one place
/// would be laid out twice; no program writes them.
fn follow(stream: &[u8]) -> Result<(), ReadError> {
    let (mut total, mut rows, mut columns) = (0_u64, 0_u64, 0_u64);
    let mut places = HashSet::new();
    for (kind, data) in records(stream) {
        match kind {
            ENCRYPTED => return Err(ReadError::Protected),
            SHEET if !places.insert(data.get(..4)) => return Err(ReadError::Broken),
            BEGIN => {
                total = total.saturating_add(rows.saturating_mul(columns));
                (rows, columns) = (0, 0);
            }
            DIMENSIONS => {
                let (high_rows, high_columns) = declared(data);
                (rows, columns) = (rows.max(high_rows), columns.max(high_columns));
            }
            kind if CELLS.contains(&kind) || kind == MANY_NUMBERS => {
                let last = if kind == MANY_NUMBERS { data.len().saturating_sub(2) } else { 2 };
                (rows, columns) = (rows.max(short(data, 0) + 1), columns.max(short(data, last) + 1));
            }
            _ => {}
        }
        if total.saturating_add(rows.saturating_mul(columns)) > MAX_CELLS {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(())
}

/// Adds up the text of the cells that show shared strings.
fn follow_strings(stream: &[u8]) -> Result<(), ReadError> {
    let mut table: Vec<&[u8]> = Vec::new();
    let mut in_table = false;
    for (kind, data) in records(stream) {
        in_table = kind == STRINGS || (kind == CONTINUED && in_table);
        if in_table {
            table.push(data);
        }
    }
    let lengths = shared_strings::lengths(&table);
    let shown = records(stream).filter(|(kind, _)| *kind == SHOWN);
    let of = |data| lengths.get(short(data, 6) as usize | (short(data, 8) as usize) << 16).copied();
    let mut text = 0_u64;
    for (_, data) in shown {
        text = text.saturating_add(of(data).map_or(0, u64::from));
        if text > MAX_TEXT {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(())
}

/// Rows and columns that a sheet says it has.
fn declared(data: &[u8]) -> (u64, u64) {
    match data.len() {
        10 => (short(data, 2), short(data, 6)),
        _ => (short(data, 4) | short(data, 6) << 16, short(data, 10)),
    }
}

fn short(data: &[u8], at: usize) -> u64 {
    data.get(at..at + 2).map_or(0, |pair| u64::from(pair[0]) | u64::from(pair[1]) << 8)
}
