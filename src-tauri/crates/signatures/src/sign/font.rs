//! A TrueType font cut to the characters of one signature, as a composite font with
//! two-byte codes (ISO 32000-1, 9.7) that PDF/A accepts and text can be copied from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};

use super::SignError;
use crate::pdf::update::Update;

/// A font face with the glyphs that are used.
pub struct Font<'a> {
    data: &'a [u8],
    face: Face<'a>,
    remapper: GlyphRemapper,
    used: BTreeMap<u16, (GlyphId, char)>,
}

impl<'a> Font<'a> {
    /// Reads a font and looks up every character of `texts`.
    pub fn with_characters(data: &'a [u8], texts: &[String]) -> Result<Self, SignError> {
        let face = Face::parse(data, 0).map_err(|_| SignError::Font)?;
        if face.tables().glyf.is_none() {
            return Err(SignError::Font);
        }
        let mut font = Self { data, face, remapper: GlyphRemapper::new(), used: BTreeMap::new() };
        for character in texts.iter().flat_map(|text| text.chars()).chain([' ']) {
            let glyph = font.face.glyph_index(character).ok_or(SignError::MissingCharacter(character))?;
            let code = font.remapper.remap(glyph.0);
            font.used.insert(code, (glyph, character));
        }
        Ok(font)
    }

    /// The width of a text in thousandths of its size.
    pub fn measure(&self, text: &str) -> f32 {
        text.chars()
            .filter_map(|character| self.face.glyph_index(character))
            .map(|glyph| self.width(glyph))
            .sum()
    }

    /// The codes of a text, as a string to show.
    pub fn codes(&self, text: &str) -> Object {
        let glyphs = text.chars().filter_map(|character| self.face.glyph_index(character));
        let codes = glyphs.filter_map(|glyph| self.remapper.get(glyph.0));
        Object::String(codes.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
    }

    /// The height of capitals in thousandths of the size.
    pub fn cap_height(&self) -> f32 {
        self.face.capital_height().map_or(700.0, |height| self.scaled(height))
    }

    /// Adds the font's five objects to an update.
    pub fn embed(&self, update: &mut Update) -> Result<ObjectId, SignError> {
        let subset = subsetter::subset(self.data, 0, &self.remapper).map_err(|_| SignError::Font)?;
        let name = self.name();
        let length = i64::try_from(subset.len()).map_err(|_| SignError::Font)?;
        let mut file = Dictionary::new();
        file.set("Length1", length);
        let file = add_stream(update, file, subset);
        let descriptor = update.add(&Object::Dictionary(self.descriptor(&name, file)));
        let descendant = update.add(&Object::Dictionary(self.descendant(&name, descriptor)));
        let unicode = add_stream(update, Dictionary::new(), self.to_unicode().into_bytes());
        let mut font = Dictionary::new();
        font.set("Type", named("Font"));
        font.set("Subtype", named("Type0"));
        font.set("BaseFont", named(&name));
        font.set("Encoding", named("Identity-H"));
        font.set("DescendantFonts", vec![Object::Reference(descendant)]);
        font.set("ToUnicode", Object::Reference(unicode));
        Ok(update.add(&Object::Dictionary(font)))
    }

    fn descriptor(&self, name: &str, file: ObjectId) -> Dictionary {
        const SYMBOLIC: i64 = 4;
        let bounds = self.face.global_bounding_box();
        let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
        let mut descriptor = Dictionary::new();
        descriptor.set("Type", named("FontDescriptor"));
        descriptor.set("FontName", named(name));
        descriptor.set("Flags", SYMBOLIC);
        descriptor
            .set("FontBBox", bounds.map(|bound| Object::Integer(self.scaled(bound).round() as i64)).to_vec());
        descriptor.set("ItalicAngle", 0);
        descriptor.set("Ascent", self.scaled(self.face.ascender()).round() as i64);
        descriptor.set("Descent", self.scaled(self.face.descender()).round() as i64);
        descriptor.set("CapHeight", self.cap_height().round() as i64);
        descriptor.set("StemV", 80);
        descriptor.set("FontFile2", Object::Reference(file));
        descriptor
    }

    fn descendant(&self, name: &str, descriptor: ObjectId) -> Dictionary {
        let mut system = Dictionary::new();
        system.set("Registry", Object::string_literal("Adobe"));
        system.set("Ordering", Object::string_literal("Identity"));
        system.set("Supplement", 0);
        let mut font = Dictionary::new();
        font.set("Type", named("Font"));
        font.set("Subtype", named("CIDFontType2"));
        font.set("BaseFont", named(name));
        font.set("CIDSystemInfo", system);
        font.set("FontDescriptor", Object::Reference(descriptor));
        font.set("DW", 1000);
        font.set("W", self.widths());
        font.set("CIDToGIDMap", named("Identity"));
        font
    }

    fn widths(&self) -> Vec<Object> {
        let each = self.used.iter().flat_map(|(code, (glyph, _))| {
            let width = vec![Object::Real(self.width(*glyph))];
            [Object::Integer(i64::from(*code)), Object::Array(width)]
        });
        each.collect()
    }

    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let used: Vec<_> = self.used.iter().collect();
        for hundred in used.chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", hundred.len());
            for (code, (_, character)) in hundred {
                let mut units = [0; 2];
                let units = character.encode_utf16(&mut units).iter();
                let _ = write!(map, "<{code:04X}> <");
                for unit in units {
                    let _ = write!(map, "{unit:04X}");
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }

    /// The PostScript name after a tag of six letters that differs from subset to subset
    /// (ISO 32000-1, 9.6.4).
    fn name(&self) -> String {
        let names = self.face.names().into_iter();
        let mut own = names.filter(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME);
        let own = own.find_map(|name| name.to_string()).unwrap_or_else(|| "Font".to_owned());
        let own: String = own.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let characters: String = self.used.values().map(|(_, character)| *character).collect();
        let hash = Sha256::digest(characters.as_bytes());
        let tag: String = hash.iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
        format!("{tag}+{own}")
    }

    fn width(&self, glyph: GlyphId) -> f32 {
        f32::from(self.face.glyph_hor_advance(glyph).unwrap_or(0)) * 1000.0
            / f32::from(self.face.units_per_em())
    }

    fn scaled(&self, units: i16) -> f32 {
        f32::from(units) * 1000.0 / f32::from(self.face.units_per_em())
    }
}

fn add_stream(update: &mut Update, dictionary: Dictionary, content: Vec<u8>) -> ObjectId {
    let mut stream = Stream::new(dictionary, content);
    // A stream that does not shrink stays as it is.
    let _ = stream.compress();
    update.add(&Object::Stream(stream))
}

fn named(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}
