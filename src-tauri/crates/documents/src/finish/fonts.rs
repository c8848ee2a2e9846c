//! Fonts: subset, embedded as composite fonts with exact Unicode values.
//!
//! Text codes are two-byte character ids; `CIDToGIDMap` leads from them to the subset's glyphs. A document that
//! stays within the base alphabet embeds the same, ready-compressed bytes as all others of the batch.

use super::cmap::to_unicode;
use super::field_font;
use super::int;
use super::write::{deflate, packed};
use crate::Error;
use crate::paint::Codes;
use crate::text::{Atom, Face, Shaper};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use subsetter::GlyphRemapper;

/// A face cut to some atoms, compressed and ready to embed.
#[derive(Clone)]
struct Cut {
    tag: String,
    file: Stream,
    to_gid: Stream,
    to_unicode: Stream,
    widths: Vec<Object>,
}

/// The faces cut to the base alphabet, kept for the whole batch.
#[derive(Default)]
pub(crate) struct FontStore {
    base: HashMap<Face, Cut>,
    /// The font that readers write with.
    fields: Option<Stream>,
}

impl FontStore {
    /// Embeds the faces in use, and the one that readers write with where they can; returns the font resources.
    pub(super) fn embed(
        &mut self,
        doc: &mut Document,
        shaper: &Shaper,
        codes: &Codes,
        is_written_in: bool,
    ) -> Result<ObjectId, Error> {
        let mut resources = Dictionary::new();
        for face in Face::ALL {
            if codes.face(face).used {
                let cut = self.cut(shaper, face, &codes.face(face).further)?;
                resources.set(face.resource(), add(doc, face, cut));
            }
        }
        if is_written_in {
            resources.set(field_font::RESOURCE, field_font::add(doc, self.field_font()?));
        }
        Ok(doc.add_object(resources))
    }

    fn field_font(&mut self) -> Result<Stream, Error> {
        if let Some(file) = &self.fields {
            return Ok(file.clone());
        }
        Ok(self.fields.insert(field_font::file()?).clone())
    }

    fn cut(&mut self, shaper: &Shaper, face: Face, further: &[Atom]) -> Result<Cut, Error> {
        if !further.is_empty() {
            let atoms: Vec<&Atom> = shaper.base(face).iter().chain(further).collect();
            return cut(face, &atoms);
        }
        if let Some(cut) = self.base.get(&face) {
            return Ok(cut.clone());
        }
        let made = cut(face, &shaper.base(face).iter().collect::<Vec<_>>())?;
        self.base.insert(face, made.clone());
        Ok(made)
    }
}

fn cut(face: Face, atoms: &[&Atom]) -> Result<Cut, Error> {
    let mut remapper = GlyphRemapper::new();
    let mut to_gid = vec![0, 0];
    for atom in atoms {
        to_gid.extend(remapper.remap(atom.glyph).to_be_bytes());
    }
    let file =
        subsetter::subset(face.bytes(), 0, &remapper).map_err(|_| Error::Font { face: face.name() })?;
    let length = int(file.len());
    Ok(Cut {
        tag: tag(&file, &to_gid),
        file: packed(dictionary! { "Length1" => length }, deflate(&file)),
        to_gid: packed(Dictionary::new(), deflate(&to_gid)),
        to_unicode: packed(Dictionary::new(), deflate(says(atoms).as_bytes())),
        widths: atoms.iter().map(|atom| Object::Integer(i64::from(atom.width))).collect(),
    })
}

/// What the atoms say, whose codes count from one.
fn says(atoms: &[&Atom]) -> String {
    let codes: Vec<(usize, &str)> = atoms.iter().zip(1..).map(|(atom, code)| (code, &*atom.text)).collect();
    to_unicode(&codes, 2)
}

/// Six capitals that name this subset (ISO 32000-1, 9.6.4), from its content.
fn tag(file: &[u8], to_gid: &[u8]) -> String {
    let hash = Sha256::new().chain_update(file).chain_update(to_gid).finalize();
    hash.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn add(doc: &mut Document, face: Face, cut: Cut) -> ObjectId {
    let name = format!("{}+{}", cut.tag, face.name());
    let file = doc.add_object(cut.file);
    let descriptor = doc.add_object(descriptor(face, &name, file));
    let to_gid = doc.add_object(cut.to_gid);
    let to_unicode = doc.add_object(cut.to_unicode);
    let descendant = doc.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name.as_str(),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => 0,
        "W" => vec![1.into(), cut.widths.into()],
        "CIDToGIDMap" => to_gid,
    });
    doc.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name.as_str(),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![descendant.into()],
        "ToUnicode" => to_unicode,
    })
}

pub(super) fn descriptor(face: Face, name: &str, file: ObjectId) -> Dictionary {
    let metrics = face.metrics();
    // Bit 3: symbolic, as every subset with codes of its own is. Bit 7: italic.
    let flags = if metrics.italic_angle == 0 { 4 } else { 4 | 64 };
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Flags" => flags,
        "FontBBox" => metrics.bbox.iter().map(|n| Object::Integer(*n)).collect::<Vec<_>>(),
        "ItalicAngle" => metrics.italic_angle,
        "Ascent" => metrics.ascent,
        "Descent" => metrics.descent,
        "CapHeight" => metrics.cap_height,
        "StemV" => metrics.stem_v,
        "FontFile2" => file,
    }
}
