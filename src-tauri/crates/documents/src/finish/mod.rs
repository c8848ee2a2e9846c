//! The second pass: what makes the drawn pages an archival, accessible document.
//!
//! Works on `lopdf::Document` alone: fonts, structure tree, metadata, colour intent, outline, signature fields.
//! Aim: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Knows no clock and draws no randomness.

mod appearance;
mod cmap;
mod field_font;
mod fonts;
mod form;
mod intent;
mod metadata;
mod outline;
mod structure;
pub(crate) mod write;

pub(crate) use fonts::FontStore;
pub(crate) use metadata::Metadata;

use crate::Error;
use crate::layout::{Laid, PAGE};
use crate::paint::Painted;
use crate::text::Shaper;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

/// Completes `painted` and writes it.
pub(crate) fn finish(
    shaper: &Shaper,
    fonts: &mut FontStore,
    laid: &Laid,
    painted: Painted,
    metadata: &Metadata,
) -> Result<Vec<u8>, Error> {
    let Painted { document: mut doc, mut codes, marked } = painted;
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => doc.catalog().and_then(|c| c.get(b"Pages")).map_err(refused)?.clone(),
    };
    let pages: Vec<ObjectId> = doc.page_iter().collect();
    strip(&mut doc);
    let looks = appearance::draw(shaper, &mut codes, laid)?;
    let fonts = fonts.embed(&mut doc, shaper, &codes, appearance::are_written(laid))?;
    let widgets =
        form::add(&mut doc, &mut catalog, laid, &form::Around { pages: &pages, fonts, looks: &looks });
    structure::add(&mut doc, &mut catalog, laid, &pages, &marked, &widgets);
    pages::complete(&mut doc, &pages, fonts, &widgets)?;
    outline::add(&mut doc, &mut catalog, laid, &pages);
    intent::add(&mut doc, &mut catalog);
    metadata::add(&mut doc, &mut catalog, metadata);
    write::write(doc, catalog, &pages)
}

/// Removes what printpdf put in and we replace.
fn strip(doc: &mut Document) {
    for key in [b"Info".as_slice(), b"Root"] {
        if let Some(Object::Reference(id)) = doc.trailer.remove(key) {
            doc.objects.remove(&id);
        }
    }
}

mod pages {
    //! What each page dictionary lacks.
    use super::{Dictionary, Document, Error, Object, ObjectId, dictionary, form, int, refused};

    pub(super) fn complete(
        doc: &mut Document,
        pages: &[ObjectId],
        fonts: ObjectId,
        widgets: &[form::Placed],
    ) -> Result<(), Error> {
        let resources = doc.add_object(dictionary! { "Font" => fonts });
        for (number, id) in pages.iter().enumerate() {
            let page = doc.get_dictionary(*id).map_err(refused)?.clone();
            drop_resources(doc, &page);
            let annots: Vec<Object> =
                widgets.iter().filter(|w| w.page == number).map(|w| w.id.into()).collect();
            let page = doc.get_dictionary_mut(*id).map_err(refused)?;
            page.set("Resources", resources);
            page.set("StructParents", int(number));
            page.set("Tabs", "S");
            page.remove(b"Annots");
            if !annots.is_empty() {
                page.set("Annots", annots);
            }
        }
        Ok(())
    }

    /// printpdf gives each page empty resource dictionaries of its own.
    fn drop_resources(doc: &mut Document, page: &Dictionary) {
        let Ok(id) = page.get(b"Resources").and_then(Object::as_reference) else { return };
        if let Some(Object::Dictionary(resources)) = doc.objects.remove(&id) {
            for (_, value) in &resources {
                if let Object::Reference(inner) = value {
                    doc.objects.remove(inner);
                }
            }
        }
    }
}

/// A text string: UTF-16 with a byte-order mark where ASCII does not do (ISO 32000-1, 7.9.2.2).
pub(crate) fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A frame as a PDF rectangle: lower left, upper right.
fn rect(frame: crate::layout::Frame) -> Object {
    let round = |points: f32| Object::Real((points * 100.0).round() / 100.0);
    let (low, high) = (PAGE.height - frame.bottom(), PAGE.height - frame.y);
    Object::Array(vec![round(frame.x), round(low), round(frame.right()), round(high)])
}

pub(crate) fn int(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[allow(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
pub(crate) fn refused(error: lopdf::Error) -> Error {
    Error::Writer { reason: error.to_string() }
}
