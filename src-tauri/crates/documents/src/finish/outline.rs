//! Bookmarks: the headings, nested by level.

use super::{int, text_string};
use crate::layout::{Laid, OutlineEntry, PAGE};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Adds the outline and has viewers show it; nothing for a document without headings.
pub(super) fn add(doc: &mut Document, catalog: &mut Dictionary, laid: &Laid, pages: &[ObjectId]) {
    if laid.outline.is_empty() {
        return;
    }
    let root = doc.new_object_id();
    let (first, last) = level(doc, root, &laid.outline, pages);
    doc.set_object(
        root,
        dictionary! {
            "Type" => "Outlines", "First" => first, "Last" => last, "Count" => int(laid.outline.len()),
        },
    );
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
}

/// Adds `entries`, whose first is on the level of its siblings; returns the first and the last sibling.
fn level(
    doc: &mut Document,
    parent: ObjectId,
    entries: &[OutlineEntry],
    pages: &[ObjectId],
) -> (ObjectId, ObjectId) {
    let siblings = families(entries);
    let ids: Vec<ObjectId> = siblings.iter().map(|_| doc.new_object_id()).collect();
    for (i, family) in siblings.iter().enumerate() {
        let mut item = entry(&family[0], parent, pages);
        if i > 0 {
            item.set("Prev", ids[i - 1]);
        }
        if let Some(next) = ids.get(i + 1) {
            item.set("Next", *next);
        }
        if family.len() > 1 {
            let (first, last) = level(doc, ids[i], &family[1..], pages);
            item.set("First", first);
            item.set("Last", last);
            item.set("Count", int(family.len() - 1));
        }
        doc.set_object(ids[i], item);
    }
    (ids[0], ids[ids.len() - 1])
}

/// Cuts entries into families: a parent with all deeper entries after it.
fn families(entries: &[OutlineEntry]) -> Vec<&[OutlineEntry]> {
    let mut families = Vec::new();
    let mut start = 0;
    for end in 1..=entries.len() {
        if end == entries.len() || entries[end].level <= entries[start].level {
            families.push(&entries[start..end]);
            start = end;
        }
    }
    families
}

fn entry(entry: &OutlineEntry, parent: ObjectId, pages: &[ObjectId]) -> Dictionary {
    let top = Object::Real((PAGE.height - entry.y + 6.0).round());
    dictionary! {
        "Title" => text_string(&entry.title),
        "Parent" => parent,
        "Dest" => vec![pages[entry.page].into(), "XYZ".into(), Object::Null, top, Object::Null],
    }
}
