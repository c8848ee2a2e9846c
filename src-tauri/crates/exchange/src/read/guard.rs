//! What kind of file the bytes are, and whether unpacking them is safe.

use std::io::{Cursor, Read};

use super::ReadError;

/// Most bytes that a packed spreadsheet may unpack to.
const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// Most parts of a packed spreadsheet.
const MAX_PARTS: usize = 2_000;

/// What the bytes are.
pub(super) enum FileKind {
    /// A workbook: packed XML, or the older binary kind.
    Sheet,
    /// Delimited text.
    Text,
}

/// Finds out what the bytes are; a workbook that would unpack to too much is refused unread.
pub(super) fn kind(bytes: &[u8]) -> Result<FileKind, ReadError> {
    match bytes {
        [b'P', b'K', 3, 4, ..] => weigh(bytes).map(|()| FileKind::Sheet),
        [0xd0, 0xcf, 0x11, 0xe0, ..] if holds_encrypted_package(bytes) => Err(ReadError::Protected),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Ok(FileKind::Sheet),
        _ if looks_binary(bytes) => Err(ReadError::NotASpreadsheet),
        _ => Ok(FileKind::Text),
    }
}

/// Unpacks every part into nothing and counts: what an archive says of its own size is not believed.
fn weigh(bytes: &[u8]) -> Result<(), ReadError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Broken)?;
    if archive.len() > MAX_PARTS {
        return Err(ReadError::TooLarge);
    }
    let mut left = MAX_UNPACKED;
    let mut is_workbook = false;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| ReadError::Broken)?;
        is_workbook |= matches!(part.name(), "xl/workbook.xml" | "xl/workbook.bin" | "content.xml");
        let read = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| ReadError::Broken)?;
        left = left.checked_sub(read).ok_or(ReadError::TooLarge)?;
    }
    if is_workbook { Ok(()) } else { Err(ReadError::NotASpreadsheet) }
}

/// An encrypted workbook is a compound file with a stream of this name, written in UTF-16.
fn holds_encrypted_package(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

fn looks_binary(bytes: &[u8]) -> bool {
    let is_utf16 = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    let head = &bytes[..bytes.len().min(4096)];
    let odd = head.iter().filter(|b| **b < 9 || (14..32).contains(*b)).count();
    bytes.starts_with(b"%PDF") || (!is_utf16 && odd > 0)
}
