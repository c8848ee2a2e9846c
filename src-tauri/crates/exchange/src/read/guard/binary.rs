//! Compound files: workbooks of Excel 97 to 2003, and encrypted ones of later versions.

use std::io::{Cursor, Read};

use super::{FileKind, MAX_CELLS};
use crate::read::ReadError;

const BEGIN: u16 = 0x0809;
/// The records that follow are encrypted.
const ENCRYPTED: u16 = 0x002f;
const DIMENSIONS: u16 = 0x0200;
const MANY_NUMBERS: u16 = 0x00bd;
/// Records that are one cell: row and column come first.
const CELLS: [u16; 7] = [0x0006, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e];

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
    follow(&records).map(|()| FileKind::Xls)
}

/// Adds up what the sheets span: a sheet is laid out from its first cell to its last.
fn follow(mut rest: &[u8]) -> Result<(), ReadError> {
    let (mut total, mut rows, mut columns) = (0_u64, 0_u64, 0_u64);
    while let [kind_low, kind_high, length_low, length_high, tail @ ..] = rest {
        let kind = u16::from_le_bytes([*kind_low, *kind_high]);
        let length = usize::from(u16::from_le_bytes([*length_low, *length_high]));
        let Some(data) = tail.get(..length) else { break };
        rest = &tail[length..];
        match kind {
            ENCRYPTED => return Err(ReadError::Protected),
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
