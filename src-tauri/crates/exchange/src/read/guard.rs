//! What kind of file the bytes are, and whether reading them is safe.
//!
//! A reader of workbooks believes the file: it makes room for as many strings as a header promises and for
//! every cell between two far corners. What would exhaust the memory is therefore found out first, for a
//! failed allocation cannot be caught.

mod archive;
mod binary;
mod open_document;
mod shared_strings;

use super::ReadError;

/// Most cells, empty ones between others included, that a workbook may lay out in memory.
const MAX_CELLS: u64 = 8_000_000;
/// Most bytes of text in all cells together: one text may stand in many of them.
pub(super) const MAX_TEXT: u64 = 200 * 1024 * 1024;

/// What the bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileKind {
    /// Office Open XML (`.xlsx`, `.xlsm`).
    Xlsx,
    /// `OpenDocument` (`.ods`).
    Ods,
    /// The binary kind of Excel 97 to 2003 (`.xls`).
    Xls,
    /// Delimited text.
    Text,
}

/// Finds out what the bytes are; what cannot be read safely is refused unread.
pub(super) fn kind(bytes: &[u8]) -> Result<FileKind, ReadError> {
    match bytes {
        [b'P', b'K', 3, 4, ..] => archive::weigh(bytes),
        [b'P', b'K', 5, 6, ..] => Err(ReadError::NotASpreadsheet),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => binary::weigh(bytes),
        _ if looks_binary(bytes) || looks_like_markup(bytes) => Err(ReadError::NotASpreadsheet),
        _ => Ok(FileKind::Text),
    }
}

fn looks_binary(bytes: &[u8]) -> bool {
    let is_utf16 = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    let head = &bytes[..bytes.len().min(4096)];
    let odd = head.iter().filter(|b| **b < 9 || (14..32).contains(*b)).count();
    bytes.starts_with(b"%PDF") || (!is_utf16 && odd > 0)
}

/// Web pages under the name of a spreadsheet, as some systems export them.
fn looks_like_markup(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(256)]).to_lowercase();
    let head = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    ["<html", "<!doctype", "<?xml", "<table", "<meta"].iter().any(|tag| head.starts_with(tag))
}
