//! Validation data: the certificates and lists that a later check will want, kept in the file
//! (`DSS`, EN 319 142-1, 5.4). With it a stamped signature reaches B-LT.

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::{SignError, whole};
use crate::certificate::Certificate;
use crate::pdf::Unreadable;
use crate::pdf::object::LARGEST_STREAM;
use crate::pdf::update::Update;
use crate::pdf::view::View;
use crate::revocation::{OcspAnswer, RevocationList};

/// What to keep for a later check.
#[derive(Clone, Copy, Debug, Default)]
pub struct ValidationData<'a> {
    /// The chains of signers and of time-stamp services, anchors too where that is wished.
    pub certificates: &'a [Certificate],
    /// Lists of withdrawn certificates, of every issuer on the way.
    pub lists: &'a [RevocationList],
    /// Answers about single certificates.
    pub answers: &'a [OcspAnswer],
}

/// Adds what is not in the file yet; a file that has everything stays as it is.
pub fn add_validation_data(pdf: &[u8], data: &ValidationData<'_>) -> Result<Vec<u8>, SignError> {
    let file = whole(pdf)?;
    let view = file.newest_view();
    let mut update = Update::new(view.next_number());
    let (root, mut catalog) = view.catalog()?;
    let place = catalog.get(b"DSS").and_then(Object::as_reference).ok();
    let mut store = view.dictionary(&catalog, b"DSS")?.unwrap_or_default();
    store.set("Type", Object::Name(b"DSS".to_vec()));
    let certificates: Vec<&[u8]> = data.certificates.iter().map(Certificate::as_der).collect();
    let lists: Vec<&[u8]> = data.lists.iter().map(RevocationList::as_der).collect();
    let answers: Vec<&[u8]> = data.answers.iter().map(OcspAnswer::as_der).collect();
    let mut added = 0;
    for (key, values) in [("Certs", certificates), ("CRLs", lists), ("OCSPs", answers)] {
        added += append(&view, &mut store, key, &values, &mut update)?;
    }
    if added == 0 {
        return Ok(pdf.to_vec());
    }
    let place: ObjectId = place.unwrap_or_else(|| {
        let place = update.reserve();
        catalog.set("DSS", Object::Reference(place));
        update.set(root, &Object::Dictionary(catalog));
        place
    });
    update.set(place, &Object::Dictionary(store));
    Ok(update.append(&file).bytes)
}

/// Adds streams to a list of the store, those that it lacks; says how many.
fn append(
    view: &View<'_>,
    store: &mut Dictionary,
    key: &str,
    values: &[&[u8]],
    update: &mut Update,
) -> Result<usize, SignError> {
    let mut list = match view.get(store, key.as_bytes())? {
        Object::Array(list) => list,
        _ => Vec::new(),
    };
    let mut known = contents(view, &list)?;
    let before = list.len();
    for value in values {
        if !known.iter().any(|known| known == value) {
            let mut stream = Stream::new(Dictionary::new(), value.to_vec());
            let _ = stream.compress();
            list.push(Object::Reference(update.add(&Object::Stream(stream))));
            known.push(value.to_vec());
        }
    }
    let added = list.len() - before;
    if added > 0 {
        store.set(key, list);
    }
    Ok(added)
}

/// What the streams of a list hold.
pub(crate) fn contents(view: &View<'_>, list: &[Object]) -> Result<Vec<Vec<u8>>, Unreadable> {
    const MOST: usize = 500;
    let mut found = Vec::new();
    for item in list.iter().take(MOST) {
        if let Object::Stream(stream) = view.resolve(item)? {
            found.extend(stream.decompressed_content_with_limit(LARGEST_STREAM).ok());
        }
    }
    Ok(found)
}
