//! Files that nobody meant well with, or that fared badly on their way: a filled form, spoilt in one of many ways. The same
//! number gives the same file.

use std::fmt::Write as _;
use std::io::Write as _;

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// Chance that repeats: a counter through `SplitMix64`.
pub struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        (self.next() % most.max(1) as u64) as usize
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Pieces that mean something to a reader.
const WORDS: [&str; 20] = [
    "startxref",
    "%%EOF",
    "xref",
    "trailer",
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "endobj",
    "stream",
    "endstream",
    "/Prev 7",
    "/Size 99999999999",
    "/Kids",
    "/Parent",
    "0 R",
    "/Length -1",
    "9999999999",
];

/// What may stand where a field, the form, the catalog or a page stood; `@` is the object's own number.
const BODIES: [&str; 18] = [
    "<</FT/Tx/T(a)/Kids[@ 0 R]/Parent @ 0 R>>",
    "<</Type/Pages/Count 9/Kids[@ 0 R @ 0 R]/Parent @ 0 R>>",
    "<</Type/Catalog/Pages @ 0 R/AcroForm @ 0 R/Fields[@ 0 R]>>",
    "<</Type/Catalog/AcroForm<</Fields[@ 0 R]>>/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
    "<</FT/Tx/T(a)/V 7/AA<</K<</S/JavaScript/JS(this.submitForm\\(\\))>>>>>>",
    "<</FT/Tx/T/Name/V[1 2 3]>>",
    "<</FT/Btn/T(answers)/V<</S/Launch/F(x.exe)>>/AS(x)>>",
    "<</FT/Ch/T(a)/V[[[[(x)]]]]/Opt 9>>",
    "<</T(a)/Kids[@ 0 R 1 0 R 2 0 R 3 0 R 4 0 R 5 0 R]>>",
    "@ 0 R",
    "null",
    "true",
    "(text)",
    "[@ 0 R]",
    "-99999999999999999999",
    "<</Length 99999999>>\nstream\nx\nendstream",
    "<</Length @ 0 R/Filter/FlateDecode>>\nstream\nx\nendstream",
    "<</Type/ObjStm/N 99999999/First 1/Length 1>>\nstream\nx\nendstream",
];

/// The form, spoilt.
pub fn spoilt(pdf: &[u8], seed: u64) -> Vec<u8> {
    let mut chance = Chance(seed);
    let at = chance.below(pdf.len());
    match chance.below(12) {
        0 | 1 => flipped(pdf, &mut chance),
        2 => pdf[..at].to_vec(),
        3 => [&pdf[..at], &pdf[chance.below(at)..]].concat(),
        4 => glued(pdf, &mut chance),
        5 => digits(pdf, &mut chance),
        6 => references(pdf, &mut chance),
        7 | 8 => replaced(pdf, &mut chance),
        9 => words(pdf, &mut chance),
        10 => large(pdf, &mut chance),
        _ => locked(pdf, &mut chance),
    }
}

fn flipped(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = pdf.to_vec();
    for _ in 0..=chance.below(16) {
        let at = chance.below(bytes.len());
        bytes[at] ^= 1 << chance.below(8);
    }
    bytes
}

fn glued(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    let noise: Vec<u8> = (0..chance.below(2000)).map(|_| chance.below(256) as u8).collect();
    match chance.below(4) {
        0 => [pdf, pdf].concat(),
        1 => [&noise, pdf].concat(),
        2 => [pdf, &noise].concat(),
        _ => [b"%PDF-1.7\n", noise.as_slice()].concat(),
    }
}

/// Digits of cross-references and their offsets, near the end.
fn digits(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = pdf.to_vec();
    let from = bytes.len().saturating_sub(4000);
    for _ in 0..=chance.below(20) {
        let at = from + chance.below(bytes.len() - from);
        if bytes[at].is_ascii_digit() {
            bytes[at] = b'0' + chance.below(10) as u8;
        }
    }
    bytes
}

/// References lead elsewhere: kids to their parents, pages to themselves.
fn references(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let ids: Vec<ObjectId> = document.objects.keys().copied().collect();
    for _ in 0..=chance.below(6) {
        let (from, to) = (*chance.one(&ids), *chance.one(&ids));
        let key =
            *chance.one(&["Kids", "Parent", "Pages", "AcroForm", "Fields", "V", "T", "FT", "AS", "Length"]);
        let value =
            if chance.below(2) == 0 { Object::from(to) } else { Object::from(vec![to.into(), from.into()]) };
        if let Ok(dictionary) = document.get_dictionary_mut(from) {
            dictionary.set(key, value);
        }
    }
    saved(document)
}

fn words(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = pdf.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        bytes.splice(at..at, chance.one(&WORDS).bytes());
    }
    bytes
}

/// An update puts other things where objects stood.
fn replaced(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    let document = Document::load_mem(pdf).unwrap();
    let ids: Vec<ObjectId> = document.objects.keys().copied().collect();
    let objects: Vec<(ObjectId, Vec<u8>)> = (0..=chance.below(4))
        .map(|_| {
            let id = *chance.one(&ids);
            (id, chance.one(&BODIES).replace('@', &id.0.to_string()).into_bytes())
        })
        .collect();
    appended(pdf, &document, &objects, "")
}

/// More than anybody needs: fields, letters, nesting, bytes that unpack to many.
fn large(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let form = document.catalog().unwrap().get(b"AcroForm").and_then(Object::as_reference).unwrap();
    let first = document.max_id + 1;
    let own = |body: String| appended(pdf, &document, &[((form.0, 0), body.into_bytes())], "");
    match chance.below(8) {
        0 => {
            let field = document.add_object(dictionary! { "FT" => "Tx", "T" => Object::string_literal("a") });
            let many: Vec<Object> = (0..100_000).map(|_| field.into()).collect();
            document.set_object(form, dictionary! { "Fields" => many });
            saved(document)
        }
        1 => {
            let many = (0..100_000_u32).map(|one| Object::from((first + one, 0))).collect::<Vec<_>>();
            (0..100_000).for_each(|one| {
                let name = Object::string_literal(one.to_string());
                document.set_object((first + one, 0), dictionary! { "FT" => "Tx", "T" => name });
            });
            document.set_object(form, dictionary! { "Fields" => many });
            saved(document)
        }
        2 => own(format!("<</Fields {}{}>>", "[".repeat(50_000), "]".repeat(50_000))),
        3 => own(format!("<</Fields[{first} 0 R]/DA({})>>", "(".repeat(50_000))),
        4 => {
            let long = document.add_object(Object::string_literal("a".repeat(60_000)));
            let fields = (0..2000).map(|one| {
                let name = Object::string_literal(one.to_string());
                document.add_object(dictionary! { "FT" => "Tx", "T" => name, "V" => long }).into()
            });
            let fields: Vec<Object> = fields.collect();
            document.set_object(form, dictionary! { "Fields" => fields });
            saved(document)
        }
        5 => own(format!("<</Fields[{first} 0 R]/T({})>>", "a".repeat(5_000_000))),
        _ => bomb(document, form),
    }
}

/// A text of 200 MB in a few kilobytes.
fn bomb(mut document: Document, form: ObjectId) -> Vec<u8> {
    let zeros = vec![b'0'; 1 << 20];
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    (0..200).for_each(|_| packed.write_all(&zeros).unwrap());
    let text = Stream::new(dictionary! { "Filter" => "FlateDecode" }, packed.finish().unwrap());
    let text = document.add_object(text);
    let name = Object::string_literal("a");
    let field = document.add_object(dictionary! { "FT" => "Tx", "T" => name, "V" => text });
    document.set_object(form, dictionary! { "Fields" => vec![field.into()] });
    saved(document)
}

fn locked(pdf: &[u8], chance: &mut Chance) -> Vec<u8> {
    if chance.below(2) == 0 {
        return super::fill::locked(pdf);
    }
    let document = Document::load_mem(pdf).unwrap();
    appended(pdf, &document, &[], "/Encrypt<</Filter/Standard/V 5/R 6/Length 256>>")
}

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn appended(pdf: &[u8], document: &Document, objects: &[(ObjectId, Vec<u8>)], extra: &str) -> Vec<u8> {
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).unwrap();
    let mut out = [pdf, b"\n"].concat();
    let mut table = "xref\n".to_owned();
    for ((number, generation), body) in objects {
        let _ = write!(table, "{number} 1\n{:010} {generation:05} n \n", out.len());
        out.extend_from_slice(format!("{number} {generation} obj\n").as_bytes());
        out.extend_from_slice(body);
        out.extend_from_slice(b"\nendobj\n");
    }
    let (start, size) = (out.len(), document.max_id + 1);
    let trailer =
        format!("trailer\n<</Size {size}/Root {} 0 R/Prev {}{extra}>>\n", root.0, document.xref_start);
    out.extend_from_slice(format!("{table}{trailer}startxref\n{start}\n%%EOF\n").as_bytes());
    out
}
