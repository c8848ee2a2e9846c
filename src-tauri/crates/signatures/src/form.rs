//! The form's fields, by full name, as of one revision, and what they hold.

mod values;

use std::collections::HashSet;

use lopdf::{Dictionary, Object, ObjectId, decode_text_string};

use crate::pdf::Unreadable;
use crate::pdf::view::View;

const DEEPEST_FIELD: usize = 16;
const MOST_FIELDS: usize = 50_000;
/// Kids that are looked at: several fields may name the same.
const MOST_KIDS: usize = 4 * MOST_FIELDS;
/// Longest full name, in bytes.
const LONGEST_NAME: usize = 1024;

pub use values::{FieldValue, FilledField, read_form};

/// Where the form's dictionary stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormPlace {
    /// In an object of its own.
    Object(ObjectId),
    /// Directly in the catalog.
    Catalog(ObjectId),
}

/// The interactive form (ISO 32000-1, 12.7.2).
#[derive(Debug)]
pub struct Form {
    /// Where it stands.
    pub place: FormPlace,
    /// Its dictionary.
    pub dictionary: Dictionary,
}

/// What a field takes (ISO 32000-1, table 220).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Text,
    Button,
    Choice,
    Signature,
    /// Nothing that the standard knows.
    Unknown,
}

/// One terminal field.
#[derive(Clone, Debug)]
pub struct Field {
    /// The field's object.
    pub id: ObjectId,
    /// Its full name: the partial names joined by full stops.
    pub name: String,
    /// Its dictionary.
    pub dictionary: Dictionary,
    /// What it takes, by itself or by inheritance.
    pub kind: FieldKind,
    /// Its widgets: its own object when the two are merged.
    pub widgets: Vec<ObjectId>,
}

impl Field {
    /// Whether it takes a signature.
    pub fn is_signature(&self) -> bool {
        self.kind == FieldKind::Signature
    }

    /// Its value, when it has one that is not null.
    pub fn value(&self) -> Option<&Object> {
        self.dictionary.get(b"V").ok().filter(|value| !value.is_null())
    }
}

/// Finds the form; `None` when the file has none.
pub fn form(view: &View<'_>) -> Result<Option<Form>, Unreadable> {
    let (catalog_id, catalog) = view.catalog()?;
    let Ok(value) = catalog.get(b"AcroForm") else { return Ok(None) };
    let place = match value {
        Object::Reference(id) => FormPlace::Object(*id),
        _ => FormPlace::Catalog(catalog_id),
    };
    Ok(match view.resolve(value)? {
        Object::Dictionary(dictionary) => Some(Form { place, dictionary }),
        _ => None,
    })
}

/// Every terminal field, in the form's order.
pub fn fields(view: &View<'_>) -> Result<Vec<Field>, Unreadable> {
    let Some(form) = form(view)? else { return Ok(Vec::new()) };
    let mut walk = Walk { view, seen: HashSet::new(), kids: 0, found: Vec::new() };
    if let Object::Array(roots) = view.get(&form.dictionary, b"Fields")? {
        for root in &roots {
            walk.visit(root, "", FieldKind::Unknown, 0)?;
        }
    }
    Ok(walk.found)
}

fn kind(named: &Object) -> FieldKind {
    match named.as_name() {
        Ok(b"Tx") => FieldKind::Text,
        Ok(b"Btn") => FieldKind::Button,
        Ok(b"Ch") => FieldKind::Choice,
        Ok(b"Sig") => FieldKind::Signature,
        _ => FieldKind::Unknown,
    }
}

struct Walk<'v, 'a> {
    view: &'v View<'a>,
    seen: HashSet<ObjectId>,
    kids: usize,
    found: Vec<Field>,
}

impl Walk<'_, '_> {
    fn visit(
        &mut self,
        node: &Object,
        above: &str,
        inherited: FieldKind,
        depth: usize,
    ) -> Result<(), Unreadable> {
        let Object::Reference(id) = node else { return Ok(()) };
        if depth > DEEPEST_FIELD || self.seen.len() > MOST_FIELDS || !self.seen.insert(*id) {
            return Err(Unreadable::Object(id.0));
        }
        let Object::Dictionary(dictionary) = self.view.object(*id)? else { return Ok(()) };
        let name = self.full_name(&dictionary, above)?;
        if name.len() > LONGEST_NAME {
            return Err(Unreadable::Object(id.0));
        }
        let own = self.view.get(&dictionary, b"FT")?;
        let kind = if own.is_null() { inherited } else { kind(&own) };
        let (fields, widgets) = self.kids(*id, &dictionary)?;
        for kid in &fields {
            self.visit(kid, &name, kind, depth + 1)?;
        }
        if fields.is_empty() {
            self.found.push(Field { id: *id, name, dictionary, kind, widgets });
        }
        Ok(())
    }

    fn full_name(&self, dictionary: &Dictionary, above: &str) -> Result<String, Unreadable> {
        let partial = decode_text_string(&self.view.get(dictionary, b"T")?).unwrap_or_default();
        Ok(match (above, partial.as_str()) {
            (above, "") => above.to_owned(),
            ("", partial) => partial.to_owned(),
            (above, partial) => format!("{above}.{partial}"),
        })
    }

    /// The kids that are fields (they have a name), and the widgets.
    fn kids(
        &mut self,
        id: ObjectId,
        dictionary: &Dictionary,
    ) -> Result<(Vec<Object>, Vec<ObjectId>), Unreadable> {
        let Object::Array(kids) = self.view.get(dictionary, b"Kids")? else {
            return Ok((Vec::new(), vec![id]));
        };
        self.kids += kids.len();
        if self.kids > MOST_KIDS {
            return Err(Unreadable::Object(id.0));
        }
        let mut fields = Vec::new();
        let mut widgets = Vec::new();
        for kid in kids {
            let Object::Reference(kid_id) = kid else { continue };
            match self.view.object(kid_id)? {
                Object::Dictionary(kid) if !kid.has(b"T") => widgets.push(kid_id),
                Object::Dictionary(_) => fields.push(Object::Reference(kid_id)),
                _ => {}
            }
        }
        Ok((fields, widgets))
    }
}
