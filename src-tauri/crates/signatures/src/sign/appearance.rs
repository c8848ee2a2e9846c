//! What is seen of a signature: lines of text as a form `XObject` (ISO 32000-1, 12.5.5) that
//! depends on nothing in the document and has no transparency. The frame is the document's.

use lopdf::{Dictionary, Object, ObjectId, Stream};
use unicode_normalization::UnicodeNormalization;

use super::font::Font;
use super::text::{self, LEADING, Line};
use super::{Appearance, SignError};
use crate::pdf::update::Update;
use crate::pdf::write;

/// Space around the text, in points.
const PADDING: f32 = 4.0;

/// Width and height of a rectangle in points; `None` when it is empty: the field is invisible.
pub fn size(rectangle: &Object) -> Option<(f32, f32)> {
    let sides: Vec<f32> =
        rectangle.as_array().ok()?.iter().map(Object::as_float).collect::<Result<_, _>>().ok()?;
    let [left, bottom, right, top] = sides[..] else { return None };
    let (width, height) = ((right - left).abs(), (top - bottom).abs());
    (width > 2.0 * PADDING && height > 2.0 * PADDING).then_some((width, height))
}

/// Adds the form `XObject` and its font to an update.
pub fn form(
    appearance: &Appearance<'_>,
    width: f32,
    height: f32,
    update: &mut Update,
) -> Result<ObjectId, SignError> {
    let lines: Vec<String> = appearance.lines.iter().map(|line| line.nfc().collect()).collect();
    let font = Font::with_characters(appearance.font, &lines)?;
    let (inner_width, inner_height) = (width - 2.0 * PADDING, height - 2.0 * PADDING);
    let set = text::set(&lines, inner_width, inner_height, &|text| font.measure(text));
    let content = draw(&set, &font, height);
    let mut fonts = Dictionary::new();
    fonts.set("F1", Object::Reference(font.embed(update)?));
    let mut resources = Dictionary::new();
    resources.set("Font", fonts);
    let mut form = Dictionary::new();
    form.set("Type", Object::Name(b"XObject".to_vec()));
    form.set("Subtype", Object::Name(b"Form".to_vec()));
    form.set("BBox", vec![0.into(), 0.into(), Object::Real(width), Object::Real(height)]);
    form.set("Resources", resources);
    let mut stream = Stream::new(form, content);
    let _ = stream.compress();
    Ok(update.add(&Object::Stream(stream)))
}

/// The lines, in the middle of the height.
fn draw(lines: &[Line], font: &Font<'_>, height: f32) -> Vec<u8> {
    let tall: f32 = lines.iter().map(|line| line.size * LEADING).sum();
    let mut top = (f32::midpoint(height, tall)).min(height - PADDING);
    let mut content = Vec::new();
    for line in lines {
        let height = line.size * LEADING;
        let capital = font.cap_height() * line.size / 1000.0;
        let baseline = top - f32::midpoint(height, capital);
        let head = format!("BT 0.1 g /F1 {} Tf {PADDING} {baseline:.2} Td ", line.size);
        content.extend_from_slice(head.as_bytes());
        write::object(&mut content, &font.codes(&line.text));
        content.extend_from_slice(b" Tj ET\n");
        top -= height;
    }
    content
}
