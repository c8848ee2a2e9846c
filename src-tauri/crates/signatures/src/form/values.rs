//! What a filled form says: its values, whatever program wrote them. Looks are not read: programs draw them in their
//! own ways, some wrongly.

use lopdf::{Object, decode_text_string};

use super::{Field, FieldKind, fields};
use crate::pdf::Unreadable;
use crate::pdf::file::File;
use crate::pdf::view::View;

/// Longest text of a field that is read, in bytes as it is written.
const LONGEST_TEXT: usize = 64 * 1024;
/// Longest texts of all fields together, in bytes: many fields may name the same text.
const LONGEST_TEXTS: usize = 8 << 20;

/// A field and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledField {
    /// Its full name: the partial names joined by full stops.
    pub name: String,
    /// What it holds.
    pub value: FieldValue,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// Nothing: no text, no button pressed, nothing chosen.
    Empty,
    /// Text, or the chosen entry of a list.
    Text(String),
    /// The name of the button that is pressed.
    Pressed(String),
}

/// Every field of the newest revision but those for signatures, in the form's order; none where the file has no form, as
/// when it was printed into a new file. Nothing in the file is run, fetched or repaired.
pub fn read_form(pdf: &[u8]) -> Result<Vec<FilledField>, Unreadable> {
    let file = File::read(pdf)?;
    let view = file.newest_view();
    let (mut filled, mut length) = (Vec::new(), 0);
    for field in fields(&view)?.into_iter().filter(|field| !field.is_signature()) {
        let value = value(&view, &field)?;
        length += value.len();
        if length > LONGEST_TEXTS {
            return Err(Unreadable::TooLarge);
        }
        filled.push(FilledField { value, name: field.name });
    }
    Ok(filled)
}

impl FieldValue {
    fn len(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Text(text) | Self::Pressed(text) => text.len(),
        }
    }
}

fn value(view: &View<'_>, field: &Field) -> Result<FieldValue, Unreadable> {
    let held = field.value().map(|value| view.resolve(value)).transpose()?.unwrap_or(Object::Null);
    match field.kind {
        FieldKind::Button => pressed(view, field, &held),
        FieldKind::Choice => match &held {
            Object::Array(chosen) => chosen.first().map_or(Ok(FieldValue::Empty), |one| text(field, one)),
            one => text(field, one),
        },
        _ => text(field, &held),
    }
}

/// The pressed button. The value is a name (ISO 32000-1, 12.7.4.2.4); where it is none, because a program left it out or
/// wrote a text, the states of the buttons themselves tell, which the standard has it repeat.
fn pressed(view: &View<'_>, field: &Field, held: &Object) -> Result<FieldValue, Unreadable> {
    if held.as_name().is_ok() {
        return Ok(on(held).map_or(FieldValue::Empty, FieldValue::Pressed));
    }
    let mut shown: Vec<String> = Vec::new();
    for id in &field.widgets {
        let Object::Dictionary(widget) = view.object(*id)? else { continue };
        shown.extend(on(&view.get(&widget, b"AS")?));
    }
    shown.dedup();
    let says_nothing = held.is_null() || held.as_str().is_ok_and(<[u8]>::is_empty);
    match shown.as_slice() {
        [one] => Ok(FieldValue::Pressed(one.clone())),
        [] if says_nothing => Ok(FieldValue::Empty),
        _ => Err(Unreadable::Object(field.id.0)),
    }
}

fn on(named: &Object) -> Option<String> {
    let name = named.as_name().ok().filter(|name| *name != b"Off")?;
    Some(String::from_utf8_lossy(name).into_owned())
}

fn text(field: &Field, held: &Object) -> Result<FieldValue, Unreadable> {
    let damaged = Unreadable::Object(field.id.0);
    let written = match held {
        Object::Null => return Ok(FieldValue::Empty),
        Object::String(written, _) => written.clone(),
        // Long texts may stand in a stream (ISO 32000-1, 12.7.4.3).
        Object::Stream(stream) if stream.dict.has(b"Filter") => {
            stream.decompressed_content_with_limit(LONGEST_TEXT).map_err(|_| Unreadable::TooLarge)?
        }
        Object::Stream(stream) => stream.content.clone(),
        _ => return Err(damaged),
    };
    if written.len() > LONGEST_TEXT {
        return Err(Unreadable::TooLarge);
    }
    let text = decode_text_string(&Object::string_literal(written)).map_err(|_| damaged)?;
    let text = text.trim_start_matches('\u{feff}');
    Ok(if text.is_empty() { FieldValue::Empty } else { FieldValue::Text(text.to_owned()) })
}
