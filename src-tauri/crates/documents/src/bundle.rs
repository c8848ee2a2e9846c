//! Finished documents put together into one file for a printer.
//!
//! A bundle is for paper: it shows each document as it is, with the looks of its signatures, in the order and as often
//! as asked for. It is neither archival nor signed nor tagged; the documents themselves are.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::Error;
use crate::finish::{int, refused, text_string, write};

/// How documents lie on the sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheets {
    /// Copies of each document, one after the other.
    pub copies: u32,
    /// Printed on both sides: each copy begins on a new sheet.
    pub both_sides: bool,
}

/// A file under way; keeps what was added in memory, without what is not printed.
pub struct Bundle {
    doc: Document,
    sheets: Sheets,
    tree: ObjectId,
    pages: Vec<Object>,
    marks: Vec<(String, ObjectId)>,
}

impl Bundle {
    /// An empty bundle.
    pub fn new(sheets: Sheets) -> Self {
        let mut doc = Document::with_version("1.7");
        let tree = doc.new_object_id();
        Self { doc, sheets, tree, pages: Vec::new(), marks: Vec::new() }
    }

    /// Adds a document under a name for the bookmark.
    ///
    /// # Errors
    /// [`Error::Writer`] when the file cannot be read.
    pub fn add(&mut self, name: &str, pdf: &[u8]) -> Result<(), Error> {
        let mut from = Document::load_mem(pdf).map_err(refused)?;
        from.renumber_objects_with(self.doc.max_id + 1);
        self.doc.max_id = from.max_id;
        let pages = from.page_iter().map(|id| page(&from, id, self.tree)).collect::<Result<Vec<_>, _>>()?;
        let mut kept = BTreeSet::new();
        for page in &pages {
            page.iter().for_each(|(_, value)| reach(&from, value, &mut kept));
        }
        self.doc.objects.extend(from.objects.into_iter().filter(|(id, _)| kept.contains(id)));
        for copy in 0..self.sheets.copies {
            self.place(&pages, (copy == 0).then_some(name));
        }
        Ok(())
    }

    /// Writes the file.
    ///
    /// # Errors
    /// [`Error::Writer`] when the writer below refuses it.
    pub fn finish(mut self) -> Result<Vec<u8>, Error> {
        let count = int(self.pages.len());
        self.doc
            .set_object(self.tree, dictionary! { "Type" => "Pages", "Kids" => self.pages, "Count" => count });
        let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => self.tree };
        if !self.marks.is_empty() {
            catalog.set("Outlines", outline(&mut self.doc, &self.marks));
            catalog.set("PageMode", "UseOutlines");
        }
        write::write(self.doc, catalog, &[])
    }

    /// One copy; its first page has the bookmark.
    fn place(&mut self, pages: &[Dictionary], name: Option<&str>) {
        let first = self.pages.len();
        self.pages.extend(pages.iter().map(|page| self.doc.add_object(page.clone()).into()));
        if let (Some(name), Some(Object::Reference(page))) = (name, self.pages.get(first)) {
            self.marks.push((name.to_owned(), *page));
        }
        if self.sheets.both_sides && pages.len() % 2 == 1 {
            let size = pages[0].get(b"MediaBox").cloned().unwrap_or(Object::Null);
            let empty = dictionary! { "Type" => "Page", "Parent" => self.tree, "MediaBox" => size };
            self.pages.push(self.doc.add_object(empty).into());
        }
    }
}

/// A page as it is printed: without its place in the structure, with the looks of the signatures that have one.
fn page(from: &Document, id: ObjectId, tree: ObjectId) -> Result<Dictionary, Error> {
    let of = from.get_dictionary(id).map_err(refused)?;
    let mut page = dictionary! { "Type" => "Page", "Parent" => tree };
    for key in [b"MediaBox".as_slice(), b"Resources", b"Contents", b"Rotate"] {
        if let Some(value) = inherited(from, of, key) {
            page.set(key, value);
        }
    }
    let looks: Vec<Object> =
        from.get_page_annotations(id).map_err(refused)?.into_iter().filter_map(look).collect();
    if !looks.is_empty() {
        page.set("Annots", looks);
    }
    Ok(page)
}

/// What the page says, or the tree above it.
fn inherited(from: &Document, page: &Dictionary, key: &[u8]) -> Option<Object> {
    let mut node = page;
    loop {
        if let Ok(value) = node.get(key) {
            return Some(value.clone());
        }
        node = from.get_dictionary(node.get(b"Parent").and_then(Object::as_reference).ok()?).ok()?;
    }
}

/// A field's look as a stamp: there is no form any more that it could be a field of.
fn look(annotation: &Dictionary) -> Option<Object> {
    let (rect, look) = (annotation.get(b"Rect").ok()?, annotation.get(b"AP").ok()?);
    let stamp = dictionary! {
        "Type" => "Annot", "Subtype" => "Stamp", "F" => 4, "Rect" => rect.clone(), "AP" => look.clone(),
    };
    Some(stamp.into())
}

/// Everything that an object refers to.
fn reach(doc: &Document, object: &Object, kept: &mut BTreeSet<ObjectId>) {
    match object {
        Object::Reference(id) => {
            // The tree above the page is the bundle's own, which the document does not have.
            if let Ok(found) = doc.get_object(*id)
                && kept.insert(*id)
            {
                reach(doc, found, kept);
            }
        }
        Object::Array(items) => items.iter().for_each(|item| reach(doc, item, kept)),
        Object::Dictionary(items) => items.iter().for_each(|(_, item)| reach(doc, item, kept)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, item)| reach(doc, item, kept)),
        _ => {}
    }
}

/// Bookmarks on one level.
fn outline(doc: &mut Document, marks: &[(String, ObjectId)]) -> ObjectId {
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| doc.new_object_id()).collect();
    for (at, (name, page)) in marks.iter().enumerate() {
        let dest: Vec<Object> = vec![(*page).into(), "Fit".into()];
        let mut item = dictionary! { "Title" => text_string(name), "Parent" => root, "Dest" => dest };
        if at > 0 {
            item.set("Prev", ids[at - 1]);
        }
        if let Some(next) = ids.get(at + 1) {
            item.set("Next", *next);
        }
        doc.set_object(ids[at], item);
    }
    let outline = dictionary! {
        "Type" => "Outlines", "First" => ids[0], "Last" => ids[ids.len() - 1], "Count" => int(ids.len()),
    };
    doc.set_object(root, outline);
    root
}
