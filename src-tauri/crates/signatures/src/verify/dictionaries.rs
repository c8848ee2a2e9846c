//! The rules for the dictionaries that a further signature must touch: trailer, catalog, form and
//! page. Key by key, so that nothing rides along.

use lopdf::{Dictionary, Object, ObjectId};

use super::changes::Judge;
use super::equal::{self, differences};
use super::roles::Roles;
use super::xmp;
use crate::pdf::Unreadable;
use crate::pdf::object::LARGEST_STREAM;
use crate::report::Change;

impl Judge<'_, '_> {
    /// Root and the first half of the identifier stay; the information may name the last program.
    pub fn trailers(&mut self) -> Result<(), Unreadable> {
        let first_id = |trailer: &Dictionary| {
            trailer
                .get(b"ID")
                .ok()
                .and_then(|id| id.as_array().ok()?.first().cloned())
                .unwrap_or(Object::Null)
        };
        let (old, new) = (&self.old.trailer, &self.new.trailer);
        let root = old.get(b"Root").ok() == new.get(b"Root").ok();
        let id = equal::objects(&first_id(old), &first_id(new));
        let before = self.old.dictionary(old, b"Info")?.unwrap_or_default();
        let after = self.new.dictionary(new, b"Info")?.unwrap_or_default();
        if !root {
            self.add(Change::TrailerChanged { key: "Root".into() });
        }
        if !id {
            self.add(Change::TrailerChanged { key: "ID".into() });
        }
        self.information(&before, &after);
        Ok(())
    }

    /// The information may name the program that saved last, and when; nothing else.
    pub fn information(&mut self, old: &Dictionary, new: &Dictionary) {
        if differences(old, new).iter().any(|key| key != b"ModDate" && key != b"Producer") {
            self.add(Change::MetadataChanged);
        }
    }

    /// The document's XMP may be written anew when it says the same.
    pub fn metadata(&mut self, old: &Object, new: &Object) {
        let same = match (packet(old), packet(new)) {
            (Some(old), Some(new)) => xmp::say_the_same(&old, &new),
            _ => false,
        };
        if !same {
            self.add(Change::MetadataChanged);
        }
    }

    /// The catalog may gain validation data; the form in it is judged as a form.
    pub fn catalog(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), Unreadable> {
        for key in differences(old, new) {
            match key.as_slice() {
                b"DSS" => self.add(Change::ValidationDataAdded),
                // Which version and extensions of PDF the additions use.
                b"Version" | b"Extensions" => {}
                b"AcroForm" => self.form_in_catalog(old, new)?,
                b"Pages" => self.add(Change::PageTreeChanged),
                b"Metadata" => self.metadata(&self.old.get(old, &key)?, &self.new.get(new, &key)?),
                b"StructTreeRoot" | b"MarkInfo" | b"Lang" => self.add(Change::StructureChanged),
                _ => self.add(Change::CatalogChanged { key: printable(&key) }),
            }
        }
        Ok(())
    }

    fn form_in_catalog(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), Unreadable> {
        let old = self.old.dictionary(old, b"AcroForm")?.unwrap_or_default();
        if let Some(new) = self.new.dictionary(new, b"AcroForm")? {
            return self.form(&old, &new);
        }
        self.add(Change::CatalogChanged { key: "AcroForm".into() });
        Ok(())
    }

    /// The form may say that signatures exist, and list welcome fields.
    pub fn form(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), Unreadable> {
        for key in differences(old, new) {
            let allowed = match key.as_slice() {
                b"SigFlags" => true,
                b"Fields" => {
                    let old = self.old.get(old, &key)?;
                    let new = self.new.get(new, &key)?;
                    let old = old.as_array().map_or(&[][..], Vec::as_slice);
                    new.as_array().is_ok_and(|new| self.is_grown(old, new))
                }
                _ => false,
            };
            if !allowed {
                self.add(Change::FormChanged { key: printable(&key) });
            }
        }
        Ok(())
    }

    /// A page may gain welcome widgets.
    pub fn page(&mut self, id: ObjectId, old: &Dictionary, new: &Dictionary) -> Result<(), Unreadable> {
        let roles = Roles::of(self.old)?;
        let page = roles.page(id.0).unwrap_or(0);
        for key in differences(old, new) {
            let change = match key.as_slice() {
                b"Annots" => {
                    let old = self.old.get(old, &key)?;
                    let new = self.new.get(new, &key)?;
                    let old = old.as_array().map_or(&[][..], Vec::as_slice);
                    let grown =
                        new.as_array().is_ok_and(|new| equal::lists(old, new) || self.is_grown(old, new));
                    (!grown).then_some(Change::AnnotationsChanged { page })
                }
                b"Contents" => Some(Change::PageContentChanged { page }),
                b"Resources" => Some(Change::ResourcesChanged { page }),
                b"Parent" => Some(Change::PageTreeChanged),
                _ => Some(Change::PageChanged { page, key: printable(&key) }),
            };
            if let Some(change) = change {
                self.add(change);
            }
        }
        Ok(())
    }

    /// Whether a list kept what it had, in order, and gained only welcome widgets.
    pub fn is_grown(&self, old: &[Object], new: &[Object]) -> bool {
        let welcome = |item: &Object| item.as_reference().is_ok_and(|id| self.welcome.contains(&id));
        new.len() > old.len() && equal::lists(old, &new[..old.len()]) && new[old.len()..].iter().all(welcome)
    }
}

/// What a metadata stream holds. One that is encrypted, or brings a file of its own, is none.
fn packet(object: &Object) -> Option<Vec<u8>> {
    let Object::Stream(stream) = object else { return None };
    let plain = |key: &Vec<u8>| {
        matches!(key.as_slice(), b"Type" | b"Subtype" | b"Length" | b"Filter" | b"DecodeParms")
    };
    let is_metadata = stream.dict.has_type(b"Metadata") && stream.dict.iter().all(|(key, _)| plain(key));
    if !stream.dict.has(b"Filter") {
        return is_metadata.then(|| stream.content.clone());
    }
    is_metadata.then(|| stream.decompressed_content_with_limit(LARGEST_STREAM).ok()).flatten()
}

fn printable(key: &[u8]) -> String {
    String::from_utf8_lossy(key).into_owned()
}
