//! The objects of a file as of one revision. Bytes of later revisions are out of reach.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use lopdf::{Dictionary, Object, ObjectId, ObjectStream, Reader, Stream};

use super::object::{self, LARGEST_STREAM};
use super::xref::Entry;
use super::{Unreadable, scan};

const LONGEST_CHAIN_OF_REFERENCES: usize = 16;
/// What all object streams of a view may unpack to, in bytes.
const MOST_UNPACKED: usize = 4 * LARGEST_STREAM;

type Packed = Rc<BTreeMap<u32, Object>>;

/// The objects of a file as of one revision.
pub struct View<'a> {
    table: BTreeMap<u32, Entry>,
    /// The trailer of the newest revision in view.
    pub trailer: Dictionary,
    reader: Reader<'a>,
    streams: RefCell<HashMap<u32, Packed>>,
    unpacked: Cell<usize>,
}

impl<'a> View<'a> {
    /// A view of `bytes` through `table`.
    pub fn new(bytes: &'a [u8], table: BTreeMap<u32, Entry>, trailer: Dictionary) -> Self {
        let at = table.iter().filter_map(|(number, entry)| match entry {
            Entry::At { offset, generation } => Some(((*number, *generation), *offset)),
            _ => None,
        });
        let reader = object::reader(bytes, at);
        Self { table, trailer, reader, streams: RefCell::default(), unpacked: Cell::default() }
    }

    /// What the cross-references say of a number; `Free` when nothing.
    pub fn entry(&self, number: u32) -> Entry {
        self.table.get(&number).copied().unwrap_or(Entry::Free)
    }

    /// Every number in use, with its generation.
    pub fn ids(&self) -> impl Iterator<Item = ObjectId> + '_ {
        self.table.iter().filter_map(|(number, entry)| match entry {
            Entry::Free => None,
            Entry::At { generation, .. } => Some((*number, *generation)),
            Entry::In { .. } => Some((*number, 0)),
        })
    }

    /// The first number that was never used.
    pub fn next_number(&self) -> u32 {
        let size = self.trailer.get(b"Size").and_then(Object::as_i64).unwrap_or(0);
        let highest = self.table.keys().next_back().map_or(0, |number| number.saturating_add(1));
        highest.max(u32::try_from(size).unwrap_or(0)).max(1)
    }

    /// The object `id`: `Null` when it is free or its generation is another, as the standard says.
    pub fn object(&self, id: ObjectId) -> Result<Object, Unreadable> {
        match self.entry(id.0) {
            Entry::At { generation, .. } if generation == id.1 => self.plain(id),
            Entry::In { stream } if id.1 == 0 => {
                Ok(self.packed(stream)?.get(&id.0).cloned().unwrap_or(Object::Null))
            }
            _ => Ok(Object::Null),
        }
    }

    /// Follows references until there is a value.
    pub fn resolve(&self, value: &Object) -> Result<Object, Unreadable> {
        let mut value = value.clone();
        for _ in 0..LONGEST_CHAIN_OF_REFERENCES {
            let Object::Reference(id) = value else { return Ok(value) };
            value = self.object(id)?;
        }
        Err(Unreadable::Object(0))
    }

    /// The value of a key, references followed; `Null` when it is not there.
    pub fn get(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Object, Unreadable> {
        dictionary.get(key).map_or(Ok(Object::Null), |value| self.resolve(value))
    }

    /// The value of a key as a dictionary.
    pub fn dictionary(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Option<Dictionary>, Unreadable> {
        Ok(match self.get(dictionary, key)? {
            Object::Dictionary(value) => Some(value),
            _ => None,
        })
    }

    /// The catalog and its id.
    pub fn catalog(&self) -> Result<(ObjectId, Dictionary), Unreadable> {
        let id = self.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| Unreadable::Chain)?;
        match self.object(id)? {
            Object::Dictionary(catalog) => Ok((id, catalog)),
            _ => Err(Unreadable::Object(id.0)),
        }
    }

    fn plain(&self, id: ObjectId) -> Result<Object, Unreadable> {
        let object = self.reader.get_object(id, &mut HashSet::new()).map_err(|_| Unreadable::Object(id.0))?;
        match object {
            Object::Stream(stream) if stream.start_position.is_some() && stream.content.is_empty() => {
                self.measured(id, stream).map(Object::Stream)
            }
            // lopdf falls back to the dictionary of a stream whose length is wrong.
            Object::Dictionary(dictionary) if dictionary.has(b"Length") && self.begins_stream(id) => {
                Err(Unreadable::Object(id.0))
            }
            other => Ok(other),
        }
    }

    /// Reads the content of a stream whose length stands in an object stream.
    fn measured(&self, id: ObjectId, mut stream: Stream) -> Result<Stream, Unreadable> {
        let broken = Unreadable::Object(id.0);
        let length = stream.dict.get(b"Length").and_then(Object::as_reference).map_err(|_| broken)?;
        let length = match self.entry(length.0) {
            Entry::In { .. } => self.object(length)?.as_i64().map_err(|_| broken)?,
            _ => return Err(broken),
        };
        let start = stream.start_position.ok_or(broken)?;
        let end = usize::try_from(length).ok().and_then(|length| start.checked_add(length)).ok_or(broken)?;
        let content = self.reader.buffer.get(start..end).ok_or(broken)?;
        let after = scan::skip_line_end(self.reader.buffer, end);
        scan::expect(self.reader.buffer, after, b"endstream").ok_or(broken)?;
        stream.content = content.to_vec();
        Ok(stream)
    }

    fn begins_stream(&self, id: ObjectId) -> bool {
        let Entry::At { offset, .. } = self.entry(id.0) else { return false };
        let bytes = self.reader.buffer;
        let end = scan::find(bytes, offset, b"endobj").unwrap_or(bytes.len());
        scan::find(&bytes[..end], offset, b"stream").is_some()
    }

    fn packed(&self, number: u32) -> Result<Packed, Unreadable> {
        if let Some(known) = self.streams.borrow().get(&number) {
            return Ok(Rc::clone(known));
        }
        let broken = Unreadable::Object(number);
        // An object stream inside an object stream is not allowed, and would recurse.
        let Entry::At { generation: 0, .. } = self.entry(number) else { return Err(broken) };
        let Object::Stream(mut stream) = self.plain((number, 0))? else { return Err(broken) };
        let objects = unpack(&mut stream).ok_or(broken)?;
        self.unpacked.set(self.unpacked.get() + stream.content.len());
        if self.unpacked.get() > MOST_UNPACKED {
            return Err(Unreadable::TooLarge);
        }
        let packed = Rc::new(objects);
        self.streams.borrow_mut().insert(number, Rc::clone(&packed));
        Ok(packed)
    }
}

fn unpack(stream: &mut Stream) -> Option<BTreeMap<u32, Object>> {
    if !stream.dict.has_type(b"ObjStm") || !object::has_sane_predictor(&stream.dict) {
        return None;
    }
    if stream.dict.has(b"Filter") {
        stream.decompress_with_limit(LARGEST_STREAM).ok()?;
    }
    if !is_in_order(stream)? {
        return None;
    }
    let unpacked = ObjectStream::new_with_limit(stream, Some(LARGEST_STREAM)).ok()?;
    let count = usize::try_from(stream.dict.get(b"N").ok()?.as_i64().ok()?).ok()?;
    // A number given twice would be read differently by different programs.
    (unpacked.objects.len() == count)
        .then(|| unpacked.objects.into_iter().map(|((number, _), object)| (number, object)).collect())
}

/// Whether every object begins where the standard has it, after the one before (ISO 32000-1, 7.5.7): objects that share
/// their bytes would take the time and memory of the stream once for each.
fn is_in_order(stream: &Stream) -> Option<bool> {
    let first = usize::try_from(stream.dict.get(b"First").ok()?.as_i64().ok()?).ok()?;
    let (index, objects) = stream.content.split_at_checked(first)?;
    let numbers = std::str::from_utf8(index).ok()?.split_ascii_whitespace();
    let offsets: Vec<usize> =
        numbers.skip(1).step_by(2).map(|offset| offset.parse().ok()).collect::<Option<_>>()?;
    let ends = offsets.iter().skip(1).copied().chain([objects.len()]);
    Some(offsets.iter().zip(ends).all(|(begin, end)| {
        objects.get(*begin..end).is_some_and(|object| !object.iter().copied().all(scan::is_white))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unpacked(index: &str, objects: &str) -> Option<usize> {
        let content = format!("{index} {objects}").into_bytes();
        let mut stream = Stream::new(Dictionary::new(), content);
        stream.dict.set("Type", "ObjStm");
        stream.dict.set("N", 2);
        stream.dict.set("First", index.len() as i64 + 1);
        unpack(&mut stream).map(|objects| objects.len())
    }

    #[test]
    fn objects_that_share_their_bytes_in_a_stream_are_refused() {
        assert_eq!(unpacked("7 0 8 9", "<</A 1>> <</B 2>>"), Some(2));
        for index in ["7 0 8 0", "7 9 8 0", "7 0 8 99"] {
            assert_eq!(unpacked(index, "<</A 1>> <</B 2>>"), None, "{index}");
        }
        assert_eq!(unpacked("7 0 8 1", "       <</A 1>>"), None, "white space is no object");
    }
}
