//! One object out of bytes, through lopdf's parser with its limits on nesting.

use std::collections::{BTreeMap, HashSet};

use lopdf::xref::{Xref, XrefEntry, XrefType};
use lopdf::{Dictionary, Document, Object, ObjectId, Reader};

use super::Unreadable;

/// What one compressed stream may unpack to, in bytes.
pub const LARGEST_STREAM: usize = 64 << 20;

/// A reader over `bytes` that finds the given objects.
pub fn reader(bytes: &[u8], objects: impl Iterator<Item = (ObjectId, usize)>) -> Reader<'_> {
    let mut table = Xref::new(0, XrefType::CrossReferenceTable);
    for ((number, generation), offset) in objects {
        if let Ok(offset) = u32::try_from(offset) {
            table.insert(number, XrefEntry::Normal { offset, generation });
        }
    }
    let mut document = Document::new();
    document.reference_table = table;
    Reader {
        buffer: bytes,
        document,
        encryption_state: None,
        raw_objects: BTreeMap::new(),
        password: None,
        strict: true,
        max_decompressed_size: Some(LARGEST_STREAM),
    }
}

/// Reads the object `id` that stands at `offset`.
pub fn at(bytes: &[u8], id: ObjectId, offset: usize) -> Result<Object, Unreadable> {
    reader(bytes, std::iter::once((id, offset)))
        .get_object(id, &mut HashSet::new())
        .map_err(|_| Unreadable::Object(id.0))
}

/// Reads a direct dictionary that begins `bytes`.
pub fn dictionary(bytes: &[u8]) -> Option<Dictionary> {
    const HEAD: &[u8] = b"1 0 obj\n";
    let wrapped = [HEAD, bytes, b"\nendobj\n"].concat();
    match at(&wrapped, (1, 0), 0) {
        Ok(Object::Dictionary(dictionary)) => Some(dictionary),
        _ => None,
    }
}

/// Whether a stream's predictor has sizes that occur in honest files; lopdf reserves a row first.
pub fn has_sane_predictor(dictionary: &Dictionary) -> bool {
    let Ok(parameters) = dictionary.get(b"DecodeParms") else { return true };
    let Ok(parameters) = parameters.as_dict() else { return false };
    let within = |key: &[u8], most: i64| {
        parameters.get(key).map_or(Ok(1), Object::as_i64).is_ok_and(|value| (1..=most).contains(&value))
    };
    within(b"Columns", 1 << 16) && within(b"Colors", 32) && within(b"BitsPerComponent", 16)
}
