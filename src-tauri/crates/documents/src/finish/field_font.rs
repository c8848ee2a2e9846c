//! The font with which readers write into fields: simple, of one-byte codes, as their programs expect it.
//!
//! `WinAnsi` with the letters of Latvian and its neighbours in place of signs that nobody writes (ISO 32000-1, 9.6.6.4). For
//! PDF/A the font keeps a Unicode character map, which the subsetter leaves out and `write-fonts` puts back.

use super::cmap::to_unicode;
use super::fonts::descriptor;
use super::int;
use super::write::{deflate, packed};
use crate::Error;
use crate::text::Face;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use subsetter::GlyphRemapper;
use write_fonts::FontBuilder;
use write_fonts::read::{FontRef, TableProvider};
use write_fonts::tables::cmap::Cmap;
use write_fonts::types::GlyphId;

/// The name in the font resources.
pub(super) const RESOURCE: &str = "AmF";
const FACE: Face = Face::Regular;
const FIRST: u8 = 32;

/// What is other than in `WinAnsi`: code, character, name in the Adobe Glyph List.
const DIFFERENCES: [(u8, char, &str); 30] = [
    (0xA1, 'Ā', "Amacron"),
    (0xA2, 'ā', "amacron"),
    (0xA3, 'Č', "Ccaron"),
    (0xA4, 'č', "ccaron"),
    (0xA5, 'Ē', "Emacron"),
    (0xA6, 'ē', "emacron"),
    (0xA8, 'Ģ', "Gcommaaccent"),
    (0xA9, 'ģ', "gcommaaccent"),
    (0xAA, 'Ī', "Imacron"),
    (0xAC, 'ī', "imacron"),
    (0xAE, 'Ķ', "Kcommaaccent"),
    (0xAF, 'ķ', "kcommaaccent"),
    (0xB1, 'Ļ', "Lcommaaccent"),
    (0xB2, 'ļ', "lcommaaccent"),
    (0xB3, 'Ņ', "Ncommaaccent"),
    (0xB4, 'ņ', "ncommaaccent"),
    (0xB5, 'Ū', "Umacron"),
    (0xB6, 'ū', "umacron"),
    (0xB8, 'Ŗ', "Rcommaaccent"),
    (0xB9, 'ŗ', "rcommaaccent"),
    (0xBA, 'Ł', "Lslash"),
    (0xBC, 'ł', "lslash"),
    (0xBD, 'ą', "aogonek"),
    (0xBE, 'ę', "eogonek"),
    (0xBF, 'ė', "edotaccent"),
    (0xD0, 'ń', "nacute"),
    (0xDE, 'ś', "sacute"),
    (0xF0, 'ų', "uogonek"),
    (0xFE, 'ż', "zdotaccent"),
    (0xD7, 'į', "iogonek"),
];

/// The character of each code from the first one on; none where `WinAnsi` has none.
fn characters() -> impl Iterator<Item = (u8, Option<char>)> {
    let other =
        |code: u8| DIFFERENCES.iter().find(|(known, ..)| *known == code).map(|(_, character, _)| *character);
    let win_ansi = |code: u8| match code {
        0x20..=0x7E | 0xA0..=0xFF => Some(char::from(code)),
        0x80 => Some('€'),
        0x82 => Some('‚'),
        0x84 => Some('„'),
        0x85 => Some('…'),
        0x8A => Some('Š'),
        0x8E => Some('Ž'),
        0x91 => Some('‘'),
        0x92 => Some('’'),
        0x93 => Some('“'),
        0x94 => Some('”'),
        0x95 => Some('•'),
        0x96 => Some('–'),
        0x97 => Some('—'),
        0x9A => Some('š'),
        0x9E => Some('ž'),
        _ => None,
    };
    (FIRST..=u8::MAX).map(move |code| (code, other(code).or_else(|| win_ansi(code))))
}

/// The font file, compressed: the face cut to the characters, with a Unicode character map.
pub(super) fn file() -> Result<Stream, Error> {
    let broken = Error::Font { face: FACE.name() };
    let font = FontRef::new(FACE.bytes()).map_err(|_| broken.clone())?;
    let map = font.cmap().map_err(|_| broken.clone())?;
    let mut remapper = GlyphRemapper::new();
    let glyphs: Vec<(char, GlyphId)> = characters()
        .filter_map(|(_, character)| Some((character?, map.map_codepoint(character?)?)))
        .map(|(character, glyph)| (character, GlyphId::new(remapper.remap(glyph.to_u32() as u16).into())))
        .collect();
    let cut = subsetter::subset(FACE.bytes(), 0, &remapper).map_err(|_| broken.clone())?;
    let map = Cmap::from_mappings(glyphs).map_err(|_| broken.clone())?;
    let mut builder = FontBuilder::new();
    builder.add_table(&map).map_err(|_| broken.clone())?;
    builder.copy_missing_tables(FontRef::new(&cut).map_err(|_| broken)?);
    let file = builder.build();
    Ok(packed(dictionary! { "Length1" => int(file.len()) }, deflate(&file)))
}

/// Embeds the font.
pub(super) fn add(doc: &mut Document, file: Stream) -> ObjectId {
    // Every document has the same cut.
    let name = format!("AMATSF+{}", FACE.name());
    let file = doc.add_object(file);
    let mut descriptor = descriptor(FACE, &name, file);
    // Not symbolic: the codes are told by names.
    descriptor.set("Flags", 32);
    descriptor.set("MissingWidth", 0);
    let descriptor = doc.add_object(descriptor);
    let to_unicode = doc.add_object(packed(Dictionary::new(), deflate(says().as_bytes())));
    let differences =
        DIFFERENCES.iter().flat_map(|(code, _, name)| [i64::from(*code).into(), Object::from(*name)]);
    doc.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "TrueType",
        "BaseFont" => name.as_str(),
        "FirstChar" => i64::from(FIRST),
        "LastChar" => i64::from(u8::MAX),
        "Widths" => widths(),
        "FontDescriptor" => descriptor,
        "ToUnicode" => to_unicode,
        "Encoding" => dictionary! {
            "Type" => "Encoding",
            "BaseEncoding" => "WinAnsiEncoding",
            "Differences" => differences.collect::<Vec<_>>(),
        },
    })
}

/// What each code says.
fn says() -> String {
    let texts: Vec<(usize, String)> =
        characters().filter_map(|(code, character)| Some((code.into(), character?.to_string()))).collect();
    let codes: Vec<(usize, &str)> = texts.iter().map(|(code, text)| (*code, text.as_str())).collect();
    to_unicode(&codes, 1)
}

/// The advance of each code, in thousandths of an em; the face has a thousand units to the em.
fn widths() -> Vec<Object> {
    let Ok(font) = FontRef::new(FACE.bytes()) else { return Vec::new() };
    let (Ok(map), Ok(advances)) = (font.cmap(), font.hmtx()) else { return Vec::new() };
    let width = |character: Option<char>| {
        let glyph = map.map_codepoint(character?)?;
        advances.advance(glyph).map(i64::from)
    };
    characters().map(|(_, character)| Object::Integer(width(character).unwrap_or(0))).collect()
}
