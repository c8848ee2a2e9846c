//! Empty signature fields, one a party, ready for a signer that only appends.

use super::{int, rect, text_string};
use crate::layout::{Frame, Laid, NodeId};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// A field on its page.
pub(super) struct Placed {
    pub id: ObjectId,
    pub page: usize,
    pub node: NodeId,
    /// The key in the parent tree; pages have the keys before.
    pub key: i64,
}

/// Printed and locked: neither hidden nor moved (ISO 19005-2, 6.3.2).
const PRINT_AND_LOCKED: i64 = 4 | 128;
/// Signatures exist, and whoever saves must append (ISO 32000-1, table 219).
const SIGNATURES_EXIST_APPEND_ONLY: i64 = 3;

/// The field that all signature fields hang from.
const GROUP: &str = "sign";

/// The last part of a field's full name: no partial name may hold a full stop (ISO 32000-1, 12.7.3.2).
fn partial(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, last)| last)
}

/// Adds the fields of all pages and the form that lists them.
pub(super) fn add(
    doc: &mut Document,
    catalog: &mut Dictionary,
    laid: &Laid,
    pages: &[ObjectId],
    fonts: ObjectId,
) -> Vec<Placed> {
    let mut placed = Vec::new();
    let parent = doc.new_object_id();
    for (page, sheet) in laid.pages.iter().enumerate() {
        for widget in &sheet.widgets {
            let key = int(pages.len() + placed.len());
            let appearance = doc.add_object(empty(widget.frame));
            let id = doc.add_object(dictionary! {
                "Type" => "Annot",
                "Subtype" => "Widget",
                "FT" => "Sig",
                "T" => text_string(partial(&widget.name)),
                "Parent" => parent,
                "TU" => text_string(&widget.tooltip),
                "Contents" => text_string(&widget.tooltip),
                "F" => PRINT_AND_LOCKED,
                "Rect" => rect(widget.frame),
                "P" => pages[page],
                "AP" => dictionary! { "N" => appearance },
                "StructParent" => key,
            });
            placed.push(Placed { id, page, node: widget.node, key });
        }
    }
    if !placed.is_empty() {
        let kids: Vec<Object> = placed.iter().map(|field| field.id.into()).collect();
        doc.set_object(parent, dictionary! { "T" => text_string(GROUP), "Kids" => kids });
        let form = doc.add_object(dictionary! {
            "Fields" => vec![parent.into()],
            "SigFlags" => SIGNATURES_EXIST_APPEND_ONLY,
            "DR" => dictionary! { "Font" => fonts },
        });
        catalog.set("AcroForm", form);
    }
    placed
}

/// What an unsigned field shows: nothing.
fn empty(frame: Frame) -> Stream {
    let size = vec![0.into(), 0.into(), Object::Real(frame.width), Object::Real(frame.height)];
    let dict = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => size, "Resources" => Dictionary::new(),
    };
    Stream::new(dict, Vec::new()).with_compression(false)
}
