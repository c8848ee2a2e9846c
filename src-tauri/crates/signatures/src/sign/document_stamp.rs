//! A document time stamp: a service confirms that the file, with all its signatures, was there
//! (EN 319 142-1, 5.4.3). With validation data before it the signatures reach B-LTA.

use lopdf::{Dictionary, Object, ObjectId};

use super::dictionary::Placeholder;
use super::{SignError, finish, whole};
use crate::form::{self, FormPlace};
use crate::pdf::update::Update;
use crate::pdf::view::View;
use crate::pdf::{Unreadable, write};
use crate::stamp::TimeStamping;

/// Print, and locked: what a signature's widget has to say in PDF/A.
const PRINT_AND_LOCKED: i64 = 132;

/// Adds a document time stamp in an invisible field of its own.
pub fn stamp(pdf: &[u8], stamping: TimeStamping<'_>) -> Result<Vec<u8>, SignError> {
    let file = whole(pdf)?;
    let view = file.newest_view();
    let mut update = Update::new(view.next_number());
    let value = update.reserve();
    let field = update.reserve();
    let page = first_page(&view)?;
    update.set(field, &Object::Dictionary(widget(&free_name(&view)?, value, page)));
    list_in_form(&view, field, &mut update)?;
    list_on_page(&view, page, field, &mut update)?;
    finish(&file, update, value, Placeholder::for_time_stamp(), |parts| Ok(stamping.token(parts)?))
}

/// A field and its widget in one, without an area.
fn widget(name: &str, value: ObjectId, page: ObjectId) -> Dictionary {
    let mut field = Dictionary::new();
    field.set("Type", Object::Name(b"Annot".to_vec()));
    field.set("Subtype", Object::Name(b"Widget".to_vec()));
    field.set("FT", Object::Name(b"Sig".to_vec()));
    field.set("T", write::text(name));
    field.set("V", Object::Reference(value));
    field.set("F", PRINT_AND_LOCKED);
    field.set("Rect", vec![Object::Integer(0); 4]);
    field.set("P", Object::Reference(page));
    field
}

/// `TimeStamp1`, or the next that no field has.
fn free_name(view: &View<'_>) -> Result<String, Unreadable> {
    let fields = form::fields(view)?;
    let name = |number: usize| format!("TimeStamp{number}");
    let taken = |name: &String| fields.iter().any(|field| &field.name == name);
    // One more name than there are fields: one of them is free.
    let mut names = (1..=fields.len() + 1).map(name);
    Ok(names.find(|name| !taken(name)).unwrap_or_default())
}

fn first_page(view: &View<'_>) -> Result<ObjectId, Unreadable> {
    const DEEPEST: usize = 64;
    let (_, catalog) = view.catalog()?;
    let mut node = catalog.get(b"Pages").and_then(Object::as_reference).map_err(|_| Unreadable::Chain)?;
    for _ in 0..DEEPEST {
        let Object::Dictionary(dictionary) = view.object(node)? else { break };
        let Object::Array(kids) = view.get(&dictionary, b"Kids")? else { return Ok(node) };
        let first = kids.first().and_then(|kid| kid.as_reference().ok());
        node = first.ok_or(Unreadable::Object(node.0))?;
    }
    Err(Unreadable::Object(node.0))
}

fn list_in_form(view: &View<'_>, field: ObjectId, update: &mut Update) -> Result<(), SignError> {
    const EXIST_AND_APPEND_ONLY: i64 = 3;
    let (root, mut catalog) = view.catalog()?;
    let found = form::form(view)?;
    let (place, mut form) = found
        .map_or_else(|| (FormPlace::Catalog(root), Dictionary::new()), |form| (form.place, form.dictionary));
    append(view, &mut form, b"Fields", field, update)?;
    form.set("SigFlags", EXIST_AND_APPEND_ONLY);
    match place {
        FormPlace::Object(id) => update.set(id, &Object::Dictionary(form)),
        FormPlace::Catalog(id) => {
            catalog.set("AcroForm", form);
            update.set(id, &Object::Dictionary(catalog));
        }
    }
    Ok(())
}

fn list_on_page(
    view: &View<'_>,
    page: ObjectId,
    field: ObjectId,
    update: &mut Update,
) -> Result<(), SignError> {
    let Object::Dictionary(mut dictionary) = view.object(page)? else {
        return Err(Unreadable::Object(page.0).into());
    };
    append(view, &mut dictionary, b"Annots", field, update)?;
    update.set(page, &Object::Dictionary(dictionary));
    Ok(())
}

/// Adds a reference to a list, which stands in the dictionary or in an object of its own.
fn append(
    view: &View<'_>,
    dictionary: &mut Dictionary,
    key: &[u8],
    item: ObjectId,
    update: &mut Update,
) -> Result<(), SignError> {
    let mut list = match view.get(dictionary, key)? {
        Object::Array(list) => list,
        _ => Vec::new(),
    };
    list.push(Object::Reference(item));
    match dictionary.get(key).and_then(Object::as_reference) {
        Ok(own) => update.set(own, &Object::Array(list)),
        Err(_) => dictionary.set(key, list),
    }
    Ok(())
}
