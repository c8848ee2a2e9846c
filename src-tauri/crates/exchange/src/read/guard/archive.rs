//! Packed workbooks: what they unpack to is measured, never believed.

use std::io::{BufReader, Cursor, Read};

use super::{FileKind, open_document};
use crate::read::ReadError;

/// Most bytes that a packed spreadsheet may unpack to.
const MAX_UNPACKED: u64 = 200 * 1024 * 1024;
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
            "encrypted-package" => return Err(ReadError::Protected),
            _ => None,
        };
        left -= measure(part, left, found == Some(FileKind::Ods))?;
        kind = kind.or(found);
    }
    kind.ok_or(ReadError::NotASpreadsheet)
}

/// The unpacked size of a part, if it is no more than `most`.
fn measure(part: impl Read, most: u64, is_open_document: bool) -> Result<u64, ReadError> {
    let mut part = part.take(most + 1);
    if is_open_document {
        open_document::weigh(BufReader::new(&mut part))?;
    } else {
        let mut head = Vec::new();
        part.by_ref().take(HEAD).read_to_end(&mut head).map_err(|_| ReadError::Broken)?;
        if announced_strings(&String::from_utf8_lossy(&head)) > MAX_STRINGS {
            return Err(ReadError::TooLarge);
        }
    }
    std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| ReadError::Broken)?;
    if part.limit() == 0 { Err(ReadError::TooLarge) } else { Ok(most + 1 - part.limit()) }
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
