//! An incremental update: new objects and a cross-reference section of the kind that the file
//! already has, appended. The base stays byte for byte.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};
use sha2::{Digest, Sha256};

use super::file::File;
use super::write;

/// Objects to append.
#[derive(Debug)]
pub struct Update {
    next: u32,
    bodies: BTreeMap<ObjectId, Vec<u8>>,
}

/// The new file, and where each object's body begins in it.
#[derive(Debug)]
pub struct Written {
    /// The whole new file.
    pub bytes: Vec<u8>,
    /// Where the text after `obj` and its end of line begins.
    pub bodies: BTreeMap<ObjectId, usize>,
}

impl Update {
    /// An update that numbers its new objects from `next` on.
    pub fn new(next: u32) -> Self {
        Self { next, bodies: BTreeMap::new() }
    }

    /// A number for a new object.
    pub fn reserve(&mut self) -> ObjectId {
        let id = (self.next, 0);
        self.next += 1;
        id
    }

    /// Adds a new object.
    pub fn add(&mut self, object: &Object) -> ObjectId {
        let id = self.reserve();
        self.set(id, object);
        id
    }

    /// Gives an object a new value.
    pub fn set(&mut self, id: ObjectId, object: &Object) {
        let mut body = Vec::new();
        write::object(&mut body, object);
        self.bodies.insert(id, body);
    }

    /// Gives an object a body that is already text.
    pub fn set_raw(&mut self, id: ObjectId, body: Vec<u8>) {
        self.bodies.insert(id, body);
    }

    /// Appends everything to the file.
    pub fn append(mut self, base: &File<'_>) -> Written {
        let mut bytes = base.bytes.to_vec();
        if !matches!(bytes.last(), Some(b'\n' | b'\r')) {
            bytes.push(b'\n');
        }
        let stream = base.newest().is_stream.then(|| self.reserve());
        let mut offsets = BTreeMap::new();
        let mut bodies = BTreeMap::new();
        for (id, body) in &self.bodies {
            offsets.insert(*id, bytes.len());
            bytes.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
            bodies.insert(*id, bytes.len());
            bytes.extend_from_slice(body);
            bytes.extend_from_slice(b"\nendobj\n");
        }
        let start = bytes.len();
        let trailer = self.trailer(base, &bytes);
        match stream {
            None => table(&mut bytes, &offsets, &trailer),
            Some(id) => {
                offsets.insert(id, start);
                cross_reference_stream(&mut bytes, id, &offsets, trailer);
            }
        }
        bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Written { bytes, bodies }
    }

    fn trailer(&self, base: &File<'_>, bytes: &[u8]) -> Dictionary {
        let mut trailer = Dictionary::new();
        for key in [&b"Root"[..], b"Info", b"ID"] {
            if let Ok(value) = base.newest().trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        if let Ok(Object::Array(pair)) = trailer.get_mut(b"ID")
            && pair.len() == 2
        {
            let hash = Sha256::digest(&bytes[base.bytes.len()..])[..16].to_vec();
            pair[1] = Object::String(hash, StringFormat::Hexadecimal);
        }
        trailer.set("Size", i64::from(self.next));
        trailer.set("Prev", i64::try_from(base.newest().xref).unwrap_or(i64::MAX));
        trailer
    }
}

/// Runs of consecutive numbers: the first, and how many.
fn runs(offsets: &BTreeMap<ObjectId, usize>) -> Vec<(u32, Vec<(u16, usize)>)> {
    let mut runs: Vec<(u32, Vec<(u16, usize)>)> = Vec::new();
    for ((number, generation), offset) in offsets {
        match runs.last_mut() {
            Some((first, run)) if *first as usize + run.len() == *number as usize => {
                run.push((*generation, *offset));
            }
            _ => runs.push((*number, vec![(*generation, *offset)])),
        }
    }
    runs
}

fn table(bytes: &mut Vec<u8>, offsets: &BTreeMap<ObjectId, usize>, trailer: &Dictionary) {
    bytes.extend_from_slice(b"xref\n");
    for (first, run) in runs(offsets) {
        bytes.extend_from_slice(format!("{first} {}\n", run.len()).as_bytes());
        for (generation, offset) in run {
            bytes.extend_from_slice(format!("{offset:010} {generation:05} n \n").as_bytes());
        }
    }
    bytes.extend_from_slice(b"trailer\n");
    write::dictionary(bytes, trailer);
    bytes.push(b'\n');
}

fn cross_reference_stream(
    bytes: &mut Vec<u8>,
    id: ObjectId,
    offsets: &BTreeMap<ObjectId, usize>,
    mut trailer: Dictionary,
) {
    let mut rows = Vec::new();
    let mut index = Vec::new();
    for (first, run) in runs(offsets) {
        index.push(Object::Integer(i64::from(first)));
        index.push(Object::Integer(i64::try_from(run.len()).unwrap_or(i64::MAX)));
        for (generation, offset) in run {
            rows.push(1);
            rows.extend_from_slice(&u32::try_from(offset).unwrap_or(u32::MAX).to_be_bytes());
            rows.extend_from_slice(&generation.to_be_bytes());
        }
    }
    trailer.set("Type", Object::Name(b"XRef".to_vec()));
    trailer.set("W", vec![Object::Integer(1), Object::Integer(4), Object::Integer(2)]);
    trailer.set("Index", index);
    bytes.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
    write::object(bytes, &Object::Stream(lopdf::Stream::new(trailer, rows)));
    bytes.extend_from_slice(b"\nendobj\n");
}
