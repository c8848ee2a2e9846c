//! Writing: compression, file identifier, object streams.

use super::refused;
use crate::Error;
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat};
use sha2::{Digest, Sha256};
use std::io::Write as _;

/// Level 6 saves a further twentieth and takes twice as long.
const LEVEL: u32 = 4;

/// Writes the document under `catalog`.
pub(crate) fn write(mut doc: Document, catalog: Dictionary, pages: &[ObjectId]) -> Result<Vec<u8>, Error> {
    let root = doc.add_object(catalog);
    doc.trailer.set("Root", root);
    let id = Object::String(identifier(&doc), StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![id.clone(), id]);
    for page in pages {
        compress_content(&mut doc, *page)?;
    }
    "1.7".clone_into(&mut doc.version);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(LEVEL)
        .build();
    let mut bytes = Vec::new();
    doc.save_with_options(&mut bytes, options)
        .map_err(|error| Error::Writer { reason: error.to_string() })?;
    Ok(bytes)
}

/// The file identifier from all streams – pages, fonts, metadata with title and date: equal input, equal identifier.
fn identifier(doc: &Document) -> Vec<u8> {
    let mut hash = Sha256::new();
    for stream in doc.objects.values().filter_map(|object| object.as_stream().ok()) {
        hash.update(&stream.content);
    }
    hash.finalize().iter().take(16).copied().collect()
}

fn compress_content(doc: &mut Document, page: ObjectId) -> Result<(), Error> {
    let contents = doc.get_dictionary(page).and_then(|page| page.get(b"Contents")).map_err(refused)?;
    let id = contents.as_reference().map_err(refused)?;
    let stream = doc.get_object_mut(id).and_then(Object::as_stream_mut).map_err(refused)?;
    let content = deflate(&stream.content);
    *stream = packed(Dictionary::new(), content);
    Ok(())
}

pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(LEVEL));
    // Writing to memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// A stream whose content is compressed already.
pub(super) fn packed(mut dict: Dictionary, content: Vec<u8>) -> Stream {
    dict.set("Filter", "FlateDecode");
    Stream::new(dict, content).with_compression(false)
}
