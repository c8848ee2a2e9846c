//! The ZIP: every file once, within limits that are measured while unpacking and not believed.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{ContainerError, ContainerLimits, DataFile};
use crate::pdf::scan;

/// Unpacks everything, in the order of the directory.
pub fn unpack(bytes: &[u8], limits: ContainerLimits) -> Result<Vec<DataFile>, ContainerError> {
    if bytes.len() > limits.packed {
        return Err(ContainerError::TooLarge);
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(ContainerError::NotAContainer);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ContainerError::Malformed)?;
    if archive.len() > limits.entries {
        return Err(ContainerError::TooLarge);
    }
    // The library keeps the last of two files of one name; other programs keep the first.
    if stated_entries(bytes) != Some(archive.len()) {
        return Err(ContainerError::Malformed);
    }
    let mut files = Vec::new();
    let mut left = limits.unpacked;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| ContainerError::Malformed)?;
        let name = entry.name().to_owned();
        if entry.enclosed_name().is_none() || name.contains('\\') {
            return Err(ContainerError::Malformed);
        }
        if entry.is_dir() {
            continue;
        }
        let mut bytes = Vec::new();
        let read = entry.take(left as u64 + 1).read_to_end(&mut bytes);
        read.map_err(|_| ContainerError::Malformed)?;
        left = left.checked_sub(bytes.len()).ok_or(ContainerError::TooLarge)?;
        files.push(DataFile { name, bytes });
    }
    Ok(files)
}

/// How many entries the end of the directory states (APPNOTE, 4.3.16).
fn stated_entries(bytes: &[u8]) -> Option<usize> {
    let at = scan::find_last(bytes, b"PK\x05\x06")?;
    let count = bytes.get(at + 10..at + 12)?;
    Some(usize::from(u16::from_le_bytes([count[0], count[1]])))
}
