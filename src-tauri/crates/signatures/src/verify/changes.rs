//! The rules: which differences between two revisions are a further signature, a time stamp or
//! validation data, and what every other difference is called.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::compare::{Redefined, references};
use super::roles::Roles;
use crate::form::{self, Field, FormPlace};
use crate::pdf::Unreadable;
use crate::pdf::view::View;
use crate::report::Change;

/// Judges one difference after another.
pub struct Judge<'v, 'a> {
    old: &'v View<'a>,
    new: &'v View<'a>,
    catalog: ObjectId,
    form: Option<FormPlace>,
    before: Vec<Field>,
    after: Vec<Field>,
    /// Widgets of fields that were added, invisible and signed at once.
    welcome: Vec<ObjectId>,
    /// Objects that only the validation data of the old revision uses.
    validation: BTreeSet<u32>,
    changes: Vec<Change>,
}

impl<'v, 'a> Judge<'v, 'a> {
    /// A judge over two views of one file.
    pub fn new(old: &'v View<'a>, new: &'v View<'a>) -> Result<Self, Unreadable> {
        let (catalog, _) = old.catalog()?;
        let mut judge = Self {
            old,
            new,
            catalog,
            form: form::form(old)?.map(|form| form.place),
            before: form::fields(old)?,
            after: form::fields(new)?,
            welcome: Vec::new(),
            validation: BTreeSet::new(),
            changes: Vec::new(),
        };
        judge.fields()?;
        Ok(judge)
    }

    /// Notes a change once.
    pub fn add(&mut self, change: Change) {
        if !self.changes.contains(&change) {
            self.changes.push(change);
        }
    }

    /// What was found.
    pub fn finish(self) -> Vec<Change> {
        self.changes
    }

    /// Root, information and the first half of the identifier stay.
    pub fn trailers(&mut self) {
        let first_id = |trailer: &Dictionary| {
            trailer.get(b"ID").ok().and_then(|id| id.as_array().ok()?.first().cloned())
        };
        if self.old.trailer.get(b"Root").ok() != self.new.trailer.get(b"Root").ok() {
            self.add(Change::TrailerChanged { key: "Root".into() });
        }
        if self.old.trailer.get(b"Info").ok() != self.new.trailer.get(b"Info").ok() {
            self.add(Change::MetadataChanged);
        }
        if first_id(&self.old.trailer) != first_id(&self.new.trailer) {
            self.add(Change::TrailerChanged { key: "ID".into() });
        }
    }

    /// Compares the lists of fields: what was signed, added, removed.
    fn fields(&mut self) -> Result<(), Unreadable> {
        let (before, after) = (self.before.clone(), self.after.clone());
        for field in &before {
            if !after.iter().any(|other| other.id == field.id && other.name == field.name) {
                self.add(Change::FieldRemoved { field: field.name.clone() });
            }
        }
        for field in &after {
            match before.iter().find(|other| other.id == field.id) {
                None => self.field_added(field)?,
                Some(old) if old.is_signature && old.value().is_none() && field.value().is_some() => {
                    self.signed(field)?;
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    fn signed(&mut self, field: &Field) -> Result<(), Unreadable> {
        let stamp = match field.value().map(|value| self.new.resolve(value)).transpose()? {
            Some(Object::Dictionary(value)) => {
                value.get(b"SubFilter").and_then(Object::as_name).is_ok_and(|name| name == b"ETSI.RFC3161")
            }
            _ => false,
        };
        self.add(if stamp {
            Change::TimestampAdded
        } else {
            Change::SignatureAdded { field: field.name.clone() }
        });
        Ok(())
    }

    /// A new field is welcome only as an invisible signature that is there at once.
    fn field_added(&mut self, field: &Field) -> Result<(), Unreadable> {
        let mut invisible = true;
        for widget in &field.widgets {
            invisible &= self.is_empty_widget(*widget)?;
        }
        if field.is_signature && field.value().is_some() && invisible {
            self.welcome.extend(&field.widgets);
            self.signed(field)
        } else {
            self.add(Change::FieldAdded { field: field.name.clone() });
            Ok(())
        }
    }

    fn is_empty_widget(&self, id: ObjectId) -> Result<bool, Unreadable> {
        let Object::Dictionary(widget) = self.new.object(id)? else { return Ok(false) };
        let Object::Array(sides) = self.new.get(&widget, b"Rect")? else { return Ok(false) };
        let sides: Vec<f32> = sides.iter().map_while(|side| side.as_float().ok()).collect();
        // No area, and so nothing to see; no action either.
        let empty = matches!(sides[..], [left, bottom, right, top]
            if (right - left).abs() < f32::EPSILON || (top - bottom).abs() < f32::EPSILON);
        Ok(empty && !widget.has(b"A") && !widget.has(b"AA"))
    }

    /// Judges an object that has another value now.
    pub fn redefined(&mut self, object: Redefined) -> Result<(), Unreadable> {
        let Redefined { id, old, new } = object;
        if let (Object::Stream(old), Object::Stream(new)) = (&old, &new)
            && old.dict.has_type(b"XRef")
            && new.dict.has_type(b"XRef")
        {
            return Ok(());
        }
        match (&old, &new) {
            (Object::Dictionary(old), Object::Dictionary(new)) if id == self.catalog => {
                self.catalog(old, new)
            }
            (Object::Dictionary(old), Object::Dictionary(new))
                if self.form == Some(FormPlace::Object(id)) =>
            {
                self.form(old, new)
            }
            (Object::Dictionary(old), Object::Dictionary(new)) if self.field(id).is_some() => {
                self.field_changed(id, old, new);
                Ok(())
            }
            (Object::Dictionary(old), Object::Dictionary(new)) if old.has_type(b"Page") => {
                self.page(id, old, new)
            }
            (Object::Array(old), Object::Array(new)) if self.is_grown(old, new) => Ok(()),
            _ => self.other(id),
        }
    }

    fn field(&self, id: ObjectId) -> Option<&Field> {
        self.before.iter().find(|field| field.id == id || field.widgets.contains(&id))
    }

    /// A signature field may get a value and a look when it had none; nothing else.
    fn field_changed(&mut self, id: ObjectId, old: &Dictionary, new: &Dictionary) {
        let Some(field) = self.field(id).cloned() else { return };
        let name = field.name.clone();
        let keys = differences(old, new);
        let newly_signed = field.is_signature
            && field.value().is_none()
            && self.after.iter().any(|after| after.id == field.id && after.value().is_some());
        let expected = |key: &Vec<u8>| matches!(key.as_slice(), b"V" | b"AP" | b"M");
        let has_value = |dictionary: &Dictionary| dictionary.get(b"V").is_ok_and(|value| !value.is_null());
        if newly_signed && keys.iter().all(expected) {
            return;
        }
        self.add(if !keys.contains(&b"V".to_vec()) {
            Change::FieldChanged { field: name }
        } else if !field.is_signature {
            Change::FieldFilled { field: name }
        } else if !has_value(new) {
            Change::SignatureRemoved { field: name }
        } else if has_value(old) {
            Change::SignatureReplaced { field: name }
        } else {
            Change::FieldChanged { field: name }
        });
    }

    fn catalog(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), Unreadable> {
        for key in differences(old, new) {
            match key.as_slice() {
                b"DSS" => self.add(Change::ValidationDataAdded),
                // Which version and extensions of PDF the additions use.
                b"Version" | b"Extensions" => {}
                b"AcroForm" => self.form_in_catalog(old, new)?,
                b"Pages" => self.add(Change::PageTreeChanged),
                b"Metadata" => self.add(Change::MetadataChanged),
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

    fn form(&mut self, old: &Dictionary, new: &Dictionary) -> Result<(), Unreadable> {
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

    /// Whether a list kept what it had, in order, and gained only welcome widgets.
    fn is_grown(&self, old: &[Object], new: &[Object]) -> bool {
        let welcome = |item: &Object| item.as_reference().is_ok_and(|id| self.welcome.contains(&id));
        new.len() > old.len() && new.starts_with(old) && new[old.len()..].iter().all(welcome)
    }

    fn page(&mut self, id: ObjectId, old: &Dictionary, new: &Dictionary) -> Result<(), Unreadable> {
        let roles = Roles::of(self.old)?;
        let page = roles.page(id.0).unwrap_or(0);
        for key in differences(old, new) {
            let change = match key.as_slice() {
                b"Annots" => {
                    let old = self.old.get(old, &key)?;
                    let new = self.new.get(new, &key)?;
                    let old = old.as_array().map_or(&[][..], Vec::as_slice);
                    let grown = new.as_array().is_ok_and(|new| new == old || self.is_grown(old, new));
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

    fn other(&mut self, id: ObjectId) -> Result<(), Unreadable> {
        if self.validation.is_empty() {
            self.validation = validation_only(self.old)?;
        }
        let change = if self.validation.contains(&id.0) {
            Change::ValidationDataAdded
        } else {
            Roles::of(self.old)?.change_of(id.0)
        };
        self.add(change);
        Ok(())
    }
}

/// The numbers that the validation data (`DSS`) reaches, and nothing else does.
fn validation_only(view: &View<'_>) -> Result<BTreeSet<u32>, Unreadable> {
    let (root, mut catalog) = view.catalog()?;
    let Some(start) = catalog.remove(b"DSS") else { return Ok(BTreeSet::new()) };
    let mut inside = BTreeSet::new();
    let mut waiting = BTreeSet::new();
    references(&start, &mut waiting);
    while let Some(number) = waiting.pop_first() {
        if inside.insert(number) {
            let mut next = BTreeSet::new();
            references(&view.object((number, 0))?, &mut next);
            waiting.extend(next.difference(&inside));
        }
    }
    let mut outside = BTreeSet::new();
    references(&Object::Dictionary(catalog), &mut outside);
    for id in view.ids().filter(|id| *id != root && !inside.contains(&id.0)) {
        if let Ok(object) = view.object(id) {
            references(&object, &mut outside);
        }
    }
    inside.retain(|number| !outside.contains(number));
    Ok(inside)
}

/// The keys whose values differ, in the order of the new dictionary, then those that are gone.
fn differences(old: &Dictionary, new: &Dictionary) -> Vec<Vec<u8>> {
    let changed = new.iter().filter(|(key, value)| old.get(key).ok() != Some(*value));
    let gone = old.iter().filter(|(key, _)| !new.has(key));
    changed.chain(gone).map(|(key, _)| key.clone()).collect()
}

fn printable(key: &[u8]) -> String {
    String::from_utf8_lossy(key).into_owned()
}
