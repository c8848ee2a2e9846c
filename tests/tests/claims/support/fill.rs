//! A mentor's PDF reader: fills fields in and saves the whole file anew.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};

/// The file with fields of one form filled in; `group` is the form's number, names are without it.
pub fn fill(pdf: &[u8], group: &str, values: &[(&str, &str)]) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let fields = fields(&document);
    for (name, value) in values {
        let id = fields[&format!("{group}.{name}")];
        let is_button =
            document.get_dictionary(id).unwrap().get(b"FT").is_ok_and(|kind| *kind == Object::from("Btn"));
        let value = if is_button { Object::from(*value) } else { lopdf::text_string(value) };
        document.get_dictionary_mut(id).unwrap().set("V", value);
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// The file as a printer to PDF makes it: what was in fields is on the page, and nothing is a field.
pub fn flattened(pdf: &[u8]) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    document.catalog_mut().unwrap().remove(b"AcroForm");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// The file under a password.
pub fn locked(pdf: &[u8]) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let lock = document.add_object(dictionary! { "Filter" => "Standard", "V" => 1, "R" => 2 });
    document.trailer.set("Encrypt", lock);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn fields(document: &Document) -> BTreeMap<String, ObjectId> {
    fn walk(document: &Document, kids: &[Object], above: &str, found: &mut BTreeMap<String, ObjectId>) {
        for kid in kids {
            let id = kid.as_reference().unwrap();
            let field = document.get_dictionary(id).unwrap();
            let Ok(partial) = field.get(b"T") else { continue };
            let partial = lopdf::decode_text_string(partial).unwrap();
            let name = if above.is_empty() { partial } else { format!("{above}.{partial}") };
            if let Ok(kids) = field.get(b"Kids").and_then(Object::as_array) {
                walk(document, kids, &name, found);
            }
            found.insert(name, id);
        }
    }
    let form = document.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
    let roots = document.get_dictionary(form).unwrap().get(b"Fields").unwrap().as_array().unwrap();
    let mut found = BTreeMap::new();
    walk(document, roots, "", &mut found);
    found
}
