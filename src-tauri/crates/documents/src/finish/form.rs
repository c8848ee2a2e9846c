//! The form: places to sign, one a party, ready for a signer that only appends, and places to write and to press.

use super::appearance::{Look, colour};
use super::field_font::RESOURCE;
use super::{int, rect, text_string};
use crate::layout::{Entry, Frame, Laid, NodeId, Press, Widget, Writing};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::collections::HashMap;

/// A widget on its page.
pub(super) struct Placed {
    pub id: ObjectId,
    pub page: usize,
    pub node: NodeId,
    /// The key in the parent tree; pages have the keys before.
    pub key: i64,
}

/// What stands around the form.
pub(super) struct Around<'a> {
    pub pages: &'a [ObjectId],
    pub fonts: ObjectId,
    /// What each widget shows, in order.
    pub looks: &'a [Look],
}

/// Printed, neither hidden nor moved (ISO 19005-2, 6.3.2): as it is filled in, and as it is signed.
const PRINTED: i64 = 4;
const PRINTED_AND_LOCKED: i64 = 4 | 128;
/// Signatures exist, and whoever saves must append (ISO 32000-1, table 219).
const SIGNATURES_EXIST_APPEND_ONLY: i64 = 3;
/// Flags of fields (ISO 32000-1, tables 221, 226 and 228).
const READ_ONLY: i64 = 1;
const MULTILINE: i64 = 1 << 12;
const RADIO: i64 = 1 << 15;

/// Adds the fields of all pages and the form that lists them.
pub(super) fn add(
    doc: &mut Document,
    catalog: &mut Dictionary,
    laid: &Laid,
    around: &Around<'_>,
) -> Vec<Placed> {
    let mut names = Names::default();
    let mut placed = Vec::new();
    let mut looks = around.looks.iter();
    for (page, sheet) in laid.pages.iter().enumerate() {
        for (widget, look) in sheet.widgets.iter().zip(looks.by_ref()) {
            let key = int(around.pages.len() + placed.len());
            let id = doc.new_object_id();
            let parent = names.hang(doc, widget, id);
            let mut dictionary = annotation(doc, widget, look, around.fonts);
            dictionary.set("P", around.pages[page]);
            dictionary.set("StructParent", key);
            if let Some(parent) = parent {
                dictionary.set("Parent", parent);
            }
            doc.set_object(id, dictionary);
            placed.push(Placed { id, page, node: widget.node, key });
        }
    }
    if !placed.is_empty() {
        let signed =
            laid.pages.iter().flat_map(|page| &page.widgets).any(|w| matches!(w.entry, Entry::Signature));
        let mut form = dictionary! {
            "Fields" => names.write(doc),
            "DR" => dictionary! { "Font" => around.fonts },
        };
        if signed {
            form.set("SigFlags", SIGNATURES_EXIST_APPEND_ONLY);
        }
        let form = doc.add_object(form);
        catalog.set("AcroForm", form);
    }
    placed
}

/// The fields that others hang from: groups of names, and fields of several buttons.
#[derive(Default)]
struct Names {
    roots: Vec<Object>,
    known: HashMap<String, usize>,
    groups: Vec<Group>,
}

struct Group {
    id: ObjectId,
    dictionary: Dictionary,
    kids: Vec<Object>,
}

impl Names {
    /// Hangs a widget where its name belongs; gives what it hangs from.
    fn hang(&mut self, doc: &mut Document, widget: &Widget, id: ObjectId) -> Option<ObjectId> {
        let above = match &widget.entry {
            Entry::Radio(press) => Some(self.buttons(doc, &widget.name, press)),
            _ => self.group(doc, parent_of(&widget.name)),
        };
        self.add_kid(above, id);
        above.map(|group| self.groups[group].id)
    }

    /// The field of several buttons.
    fn buttons(&mut self, doc: &mut Document, name: &str, press: &Press) -> usize {
        let field = self.group(doc, Some(name)).unwrap_or_default();
        let dictionary = &mut self.groups[field].dictionary;
        dictionary.set("FT", "Btn");
        dictionary.set("Ff", RADIO);
        if press.on {
            dictionary.set("V", press.choice.as_str());
        } else if !dictionary.has(b"V") {
            dictionary.set("V", "Off");
        }
        field
    }

    fn group(&mut self, doc: &mut Document, name: Option<&str>) -> Option<usize> {
        let name = name?;
        if let Some(known) = self.known.get(name) {
            return Some(*known);
        }
        let above = self.group(doc, parent_of(name));
        let id = doc.new_object_id();
        self.add_kid(above, id);
        let mut dictionary = dictionary! { "T" => text_string(partial(name)) };
        if let Some(above) = above {
            dictionary.set("Parent", self.groups[above].id);
        }
        self.groups.push(Group { id, dictionary, kids: Vec::new() });
        self.known.insert(name.to_owned(), self.groups.len() - 1);
        Some(self.groups.len() - 1)
    }

    fn add_kid(&mut self, group: Option<usize>, kid: ObjectId) {
        match group {
            Some(group) => self.groups[group].kids.push(kid.into()),
            None => self.roots.push(kid.into()),
        }
    }

    /// Writes the groups; gives the fields at the top.
    fn write(self, doc: &mut Document) -> Vec<Object> {
        for Group { id, mut dictionary, kids } in self.groups {
            dictionary.set("Kids", kids);
            doc.set_object(id, dictionary);
        }
        self.roots
    }
}

/// The last part of a field's full name: no partial name may hold a full stop (ISO 32000-1, 12.7.3.2).
fn partial(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, last)| last)
}

fn parent_of(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(above, _)| above)
}

/// A widget, with its field where it is one by itself.
fn annotation(doc: &mut Document, widget: &Widget, look: &Look, fonts: ObjectId) -> Dictionary {
    let resources = if matches!(widget.entry, Entry::Text(_)) {
        dictionary! { "Font" => fonts }
    } else {
        Dictionary::new()
    };
    let normal = doc.add_object(drawn(widget.frame, look.clone(), resources));
    let mut dictionary = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "TU" => text_string(&widget.tooltip),
        "Contents" => text_string(&widget.tooltip),
        "F" => PRINTED,
        "Rect" => rect(widget.frame),
    };
    match &widget.entry {
        Entry::Signature => {
            dictionary.set("FT", "Sig");
            dictionary.set("F", PRINTED_AND_LOCKED);
            dictionary.set("AP", dictionary! { "N" => normal });
        }
        Entry::Text(writing) => {
            written(&mut dictionary, writing);
            dictionary.set("AP", dictionary! { "N" => normal });
        }
        Entry::Tick(press) => {
            dictionary.set("FT", "Btn");
            dictionary.set("V", state(press));
            button(doc, &mut dictionary, widget, press, normal, "4");
        }
        Entry::Radio(press) => button(doc, &mut dictionary, widget, press, normal, "l"),
    }
    if !matches!(widget.entry, Entry::Radio(_)) {
        dictionary.set("T", text_string(partial(&widget.name)));
    }
    dictionary
}

fn written(dictionary: &mut Dictionary, writing: &Writing) {
    let style = writing.style;
    let flag = |set: bool, flag: i64| if set { flag } else { 0 };
    dictionary.set("FT", "Tx");
    dictionary.set("Ff", flag(writing.multiline, MULTILINE) | flag(writing.read_only, READ_ONLY));
    dictionary
        .set("DA", Object::string_literal(format!("/{RESOURCE} {} Tf {} rg", style.size, colour(style.ink))));
    dictionary.set("V", text_string(&writing.value));
    if writing.most > 0 {
        dictionary.set("MaxLen", i64::from(writing.most));
    }
}

/// A button with what it shows pressed and let go; `sign` is what programs draw that draw it anew (`ZapfDingbats`).
fn button(
    doc: &mut Document,
    dictionary: &mut Dictionary,
    widget: &Widget,
    press: &Press,
    on: ObjectId,
    sign: &str,
) {
    let off = doc.add_object(drawn(widget.frame, Vec::new(), Dictionary::new()));
    let mut looks = dictionary! { "Off" => off };
    looks.set(press.choice.as_str(), on);
    dictionary.set("AP", dictionary! { "N" => looks });
    dictionary.set("AS", state(press));
    dictionary.set("MK", dictionary! { "CA" => Object::string_literal(sign) });
}

fn state(press: &Press) -> &str {
    if press.on { &press.choice } else { "Off" }
}

/// A form object of a widget's size.
fn drawn(frame: Frame, content: Vec<u8>, resources: Dictionary) -> Stream {
    let size = vec![0.into(), 0.into(), Object::Real(frame.width), Object::Real(frame.height)];
    let dict = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "BBox" => size, "Resources" => resources,
    };
    Stream::new(dict, content).with_compression(false)
}
