//! The rules: which differences between two revisions are a further signature, a time stamp or
//! validation data, and what every other difference is called.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::compare::Redefined;
use super::equal::differences;
use super::roles::Roles;
use super::validation;
use crate::form::{self, Field, FormPlace};
use crate::pdf::Unreadable;
use crate::pdf::view::View;
use crate::report::Change;

/// Judges one difference after another.
pub struct Judge<'v, 'a> {
    pub old: &'v View<'a>,
    pub new: &'v View<'a>,
    catalog: ObjectId,
    metadata: Option<ObjectId>,
    form: Option<FormPlace>,
    before: Vec<Field>,
    after: Vec<Field>,
    /// Widgets of fields that were added, invisible and signed at once.
    pub welcome: Vec<ObjectId>,
    /// Objects that only the validation data of the old revision uses.
    validation: BTreeSet<u32>,
    changes: Vec<Change>,
}

impl<'v, 'a> Judge<'v, 'a> {
    /// A judge over two views of one file.
    pub fn new(old: &'v View<'a>, new: &'v View<'a>) -> Result<Self, Unreadable> {
        let (catalog, root) = old.catalog()?;
        let mut judge = Self {
            old,
            new,
            catalog,
            metadata: root.get(b"Metadata").and_then(Object::as_reference).ok(),
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
                Some(old) if old.is_signature() && old.value().is_none() && field.value().is_some() => {
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
        if field.is_signature() && field.value().is_some() && invisible {
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
        let is_widget = widget.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Widget");
        Ok(empty && is_widget && !widget.has(b"A") && !widget.has(b"AA"))
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
        if self.metadata == Some(id) {
            self.metadata(&old, &new);
            return Ok(());
        }
        let information = self.old.trailer.get(b"Info").and_then(Object::as_reference).ok();
        match (&old, &new) {
            (Object::Dictionary(old), Object::Dictionary(new)) if information == Some(id) => {
                self.information(old, new);
                Ok(())
            }
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
        let newly_signed = field.is_signature()
            && field.value().is_none()
            && self.after.iter().any(|after| after.id == field.id && after.value().is_some());
        let expected = |key: &Vec<u8>| matches!(key.as_slice(), b"V" | b"AP" | b"M");
        let has_value = |dictionary: &Dictionary| dictionary.get(b"V").is_ok_and(|value| !value.is_null());
        if newly_signed && keys.iter().all(expected) {
            return;
        }
        self.add(if !keys.contains(&b"V".to_vec()) {
            Change::FieldChanged { field: name }
        } else if !field.is_signature() {
            Change::FieldFilled { field: name }
        } else if !has_value(new) {
            Change::SignatureRemoved { field: name }
        } else if has_value(old) {
            Change::SignatureReplaced { field: name }
        } else {
            Change::FieldChanged { field: name }
        });
    }

    fn other(&mut self, id: ObjectId) -> Result<(), Unreadable> {
        if self.validation.is_empty() {
            self.validation = validation::only(self.old)?;
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
