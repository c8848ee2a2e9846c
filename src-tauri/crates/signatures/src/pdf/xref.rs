//! One cross-reference section: a table with its trailer, or a stream that is both
//! (ISO 32000-1, 7.5.4, 7.5.5, 7.5.8).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, Stream};

use super::object::{self, LARGEST_STREAM};
use super::{Unreadable, scan};

/// Where an object stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Nowhere: the number is free.
    Free,
    /// In the file itself.
    At {
        /// Bytes from the beginning of the file.
        offset: usize,
        /// The generation that the object must carry.
        generation: u16,
    },
    /// In an object stream.
    In {
        /// The object stream's number; its generation is 0.
        stream: u32,
    },
}

/// A section and where it stands.
#[derive(Clone, Debug)]
pub struct Section {
    /// Where it begins: the offset that `startxref` or `/Prev` gave.
    pub start: usize,
    /// Where its text or stream ends.
    pub end: usize,
    /// What it says of each number it names.
    pub entries: BTreeMap<u32, Entry>,
    /// Its trailer; for a stream, the stream's dictionary.
    pub trailer: Dictionary,
    /// Whether it is a stream.
    pub is_stream: bool,
}

impl Section {
    /// Reads the section at `start`.
    pub fn read(bytes: &[u8], start: usize) -> Result<Self, Unreadable> {
        let section = if scan::expect(bytes, start, b"xref").is_some() {
            table(bytes, start)?
        } else {
            stream(bytes, start)?
        };
        if section.trailer.has(b"XRefStm") {
            return Err(Unreadable::Hybrid);
        }
        Ok(section)
    }

    /// The offset of the section before.
    pub fn previous(&self) -> Result<Option<usize>, Unreadable> {
        match self.trailer.get(b"Prev") {
            Err(_) => Ok(None),
            Ok(value) => {
                let offset = value.as_i64().ok().and_then(|offset| usize::try_from(offset).ok());
                offset.map(Some).ok_or(Unreadable::Chain)
            }
        }
    }
}

fn table(bytes: &[u8], start: usize) -> Result<Section, Unreadable> {
    let mut entries = BTreeMap::new();
    let mut at = start + b"xref".len();
    loop {
        at = scan::skip_white(bytes, at);
        if let Some(after) = scan::expect(bytes, at, b"trailer") {
            let (trailer, end) = trailer(bytes, after)?;
            return Ok(Section { start, end, entries, trailer, is_stream: false });
        }
        at = subsection(bytes, at, &mut entries).ok_or(Unreadable::Chain)?;
    }
}

fn subsection(bytes: &[u8], at: usize, entries: &mut BTreeMap<u32, Entry>) -> Option<usize> {
    let (first, at) = scan::number(bytes, at)?;
    let (count, mut at) = scan::number(bytes, scan::skip_white(bytes, at))?;
    for index in 0..count {
        let (offset, after) = scan::number(bytes, scan::skip_white(bytes, at))?;
        let (generation, after) = scan::number(bytes, scan::skip_white(bytes, after))?;
        let after = scan::skip_white(bytes, after);
        let entry = match bytes.get(after)? {
            b'n' if offset > 0 => Entry::At { offset, generation: generation.try_into().ok()? },
            b'n' | b'f' => Entry::Free,
            _ => return None,
        };
        at = after + 1;
        // The same number twice in one section is read differently by different programs.
        if entries.insert(u32::try_from(first + index).ok()?, entry).is_some() {
            return None;
        }
    }
    Some(at)
}

fn trailer(bytes: &[u8], at: usize) -> Result<(Dictionary, usize), Unreadable> {
    let at = scan::skip_white(bytes, at);
    let end = scan::find(bytes, at, b"startxref").ok_or(Unreadable::Chain)?;
    if end - at > 1 << 20 {
        return Err(Unreadable::Chain);
    }
    let trailer = object::dictionary(&bytes[at..end]).ok_or(Unreadable::Chain)?;
    Ok((trailer, end))
}

fn stream(bytes: &[u8], start: usize) -> Result<Section, Unreadable> {
    let header = || {
        let (number, at) = scan::number(bytes, start)?;
        let (generation, at) = scan::number(bytes, scan::skip_white(bytes, at))?;
        scan::expect(bytes, scan::skip_white(bytes, at), b"obj")?;
        Some((u32::try_from(number).ok()?, u16::try_from(generation).ok()?))
    };
    let id = header().ok_or(Unreadable::Chain)?;
    let object = object::at(bytes, id, start).map_err(|_| Unreadable::Chain)?;
    let Object::Stream(stream) = object else { return Err(Unreadable::Chain) };
    if !stream.dict.has_type(b"XRef") || !object::has_sane_predictor(&stream.dict) {
        return Err(Unreadable::Chain);
    }
    let content = stream.decompressed_content_with_limit(LARGEST_STREAM).map_err(|_| Unreadable::Chain)?;
    let entries = packed(&stream, &content).ok_or(Unreadable::Chain)?;
    let end = scan::find(bytes, start, b"endstream").ok_or(Unreadable::Chain)?;
    Ok(Section { start, end, entries, trailer: stream.dict, is_stream: true })
}

fn packed(stream: &Stream, content: &[u8]) -> Option<BTreeMap<u32, Entry>> {
    let size = stream.dict.get(b"Size").ok()?.as_i64().ok()?;
    let widths = integers(stream.dict.get(b"W").ok()?)?;
    let [first, second, third] = widths[..] else { return None };
    if [first, second, third].iter().any(|width| *width > 8) || first + second + third == 0 {
        return None;
    }
    let ranges = match stream.dict.get(b"Index") {
        Ok(index) => integers(index)?,
        Err(_) => vec![0, usize::try_from(size).ok()?],
    };
    let mut rows = content.chunks_exact(first + second + third);
    let mut entries = BTreeMap::new();
    for range in ranges.chunks(2) {
        let [from, count] = range else { return None };
        for number in *from..from.checked_add(*count)? {
            let row = rows.next()?;
            let kind = if first == 0 { 1 } else { big_endian(&row[..first]) };
            let entry =
                entry(kind, big_endian(&row[first..first + second]), big_endian(&row[first + second..]))?;
            if entries.insert(u32::try_from(number).ok()?, entry).is_some() {
                return None;
            }
        }
    }
    Some(entries)
}

fn entry(kind: u64, second: u64, third: u64) -> Option<Entry> {
    match kind {
        0 => Some(Entry::Free),
        1 => Some(Entry::At { offset: second.try_into().ok()?, generation: third.try_into().ok()? }),
        2 => Some(Entry::In { stream: second.try_into().ok()? }),
        _ => None,
    }
}

fn integers(value: &Object) -> Option<Vec<usize>> {
    let array = value.as_array().ok()?;
    array.iter().map(|item| usize::try_from(item.as_i64().ok()?).ok()).collect()
}

fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |value, byte| (value << 8) | u64::from(*byte))
}
