//! Packed workbooks: what they unpack to is measured, never believed.

use std::io::{Cursor, Read};

use super::{FileKind, open_document};
use crate::read::ReadError;

/// Most bytes that a packed spreadsheet may unpack to.
const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
/// Most bytes of the one part that holds a whole `OpenDocument` spreadsheet, which is looked through in memory.
const MAX_OPEN_DOCUMENT: u64 = 64 * 1024 * 1024;
/// Most parts of a packed spreadsheet.
const MAX_PARTS: usize = 2_000;
/// Most shared strings that a workbook may announce.
const MAX_STRINGS: u64 = 10_000_000;
/// How much of a part is looked at for that announcement.
const HEAD: u64 = 4096;

/// Unpacks every part into nothing and counts.
pub(super) fn weigh(bytes: &[u8]) -> Result<FileKind, ReadError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Broken)?;
    if archive.len() > MAX_PARTS {
        return Err(ReadError::TooLarge);
    }
    let mut left = MAX_UNPACKED;
    let mut kind = None;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| ReadError::Broken)?;
        let found = match part.name() {
            name if name.strip_prefix("xl/workbook").is_some_and(|rest| !rest.contains('/')) => {
                Some(FileKind::Xlsx)
            }
            "content.xml" => Some(FileKind::Ods),
            _ => None,
        };
        let most = if found == Some(FileKind::Ods) { left.min(MAX_OPEN_DOCUMENT) } else { left };
        left -= measure(part, most, found == Some(FileKind::Ods))?;
        kind = kind.or(found);
    }
    kind.ok_or(ReadError::NotASpreadsheet)
}

/// The unpacked size of a part, if it is no more than `most`.
fn measure(mut part: impl Read, most: u64, is_open_document: bool) -> Result<u64, ReadError> {
    let mut head = Vec::new();
    let kept = if is_open_document { most + 1 } else { HEAD };
    let read = part.by_ref().take(kept).read_to_end(&mut head).map_err(|_| ReadError::Broken)? as u64;
    if read > most {
        return Err(ReadError::TooLarge);
    }
    let head = String::from_utf8_lossy(&head);
    if is_open_document {
        open_document::weigh(&head)?;
    } else if announced_strings(&head) > MAX_STRINGS {
        return Err(ReadError::TooLarge);
    }
    let more = std::io::copy(&mut part.take(most - read + 1), &mut std::io::sink())
        .map_err(|_| ReadError::Broken)?;
    if read + more > most { Err(ReadError::TooLarge) } else { Ok(read + more) }
}

/// How many strings the head of a part with shared strings promises.
fn announced_strings(head: &str) -> u64 {
    let Some((_, rest)) = head.split_once("uniqueCount") else { return 0 };
    let digits: String = rest
        .trim_start_matches(|c: char| !c.is_ascii_digit())
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) }
}
