//! A small agreement with a signature field for each party, identities, and forgers.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::format_push_string,
    clippy::cast_possible_wrap,
    clippy::unnecessary_wraps,
    reason = "a helper that fails is a test that fails"
)]

pub mod openssl;
pub mod stamps;
#[cfg(target_os = "linux")]
pub mod token;

use chrono::{DateTime, FixedOffset, TimeZone, Utc};
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, dictionary};
use rand_core::{TryCryptoRng, TryRng};
use signatures::{
    Appearance, Authority, Identity, SignError, SignRequest, Subject, Term, TrustAnchors, sign,
};

pub const FONT: &[u8] = include_bytes!("../../../../../assets/fonts/IBMPlexSans-Regular.ttf");
pub const PARTIES: [&str; 3] = ["sign.school", "sign.company", "sign.student"];

/// Randomness that repeats: a counter through `SplitMix64`. For tests only.
pub struct Repeatable(pub u64);

impl TryRng for Repeatable {
    type Error = std::convert::Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.try_next_u64().map(|word| word as u32)
    }
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Ok(mixed ^ (mixed >> 31))
    }
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        for chunk in bytes.chunks_mut(8) {
            let word = self.try_next_u64()?.to_le_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
        Ok(())
    }
}

impl TryCryptoRng for Repeatable {}

pub fn day(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, 9, 30, 0).unwrap()
}

pub fn in_riga(moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    moment.with_timezone(&FixedOffset::east_opt(3 * 3600).unwrap())
}

pub fn now() -> DateTime<Utc> {
    day(2026, 11, 20)
}

pub fn authority() -> Authority {
    let subject = Subject { common_name: "Demo skolas paraksti", organisation: Some("Demo tehnikums") };
    let term = Term { from: day(2026, 1, 1), until: day(2036, 1, 1) };
    Authority::create(subject, term, &mut Repeatable(1)).unwrap()
}

pub fn identity(authority: &Authority, name: &str, seed: u64) -> Identity {
    let subject =
        Subject { common_name: name, organisation: Some("Daugavpils Koka un enerģētikas tehnikums") };
    let term = Term { from: day(2026, 9, 1), until: day(2027, 9, 1) };
    authority.issue(subject, term, &mut Repeatable(seed)).unwrap()
}

pub fn anchors(authority: &Authority) -> TrustAnchors {
    TrustAnchors::new([authority.certificate().clone()])
}

/// How a base file is written.
#[derive(Clone, Copy, PartialEq)]
pub enum Form {
    Table,
    Streams,
}

/// Two pages, a text field and three signature fields on the second.
pub fn base(form: Form) -> Vec<u8> {
    let mut doc = Document::with_version("1.7");
    let pages = doc.new_object_id();
    let font =
        doc.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let info = doc.add_object(dictionary! { "Title" => Object::string_literal("Agreement") });
    let resources = doc.add_object(dictionary! { "Font" => dictionary! { "F1" => font } });
    let mut kids: Vec<Object> = Vec::new();
    for text in ["The wage is 500 euro.", "Signatures"] {
        let content = format!("BT /F1 12 Tf 72 720 Td ({text}) Tj ET");
        let content = doc.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        let page = doc.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content, "Resources" => resources,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        kids.push(page.into());
    }
    let page = kids[1].as_reference().unwrap();
    let mut fields: Vec<Object> = Vec::new();
    let note = doc.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "T" => Object::string_literal("note"), "P" => page,
        "Rect" => vec![72.into(), 500.into(), 300.into(), 520.into()], "F" => 4,
    });
    fields.push(note.into());
    // A partial name holds no full stop (ISO 32000-1, 12.7.3.2): `sign` is the parent of all three.
    let parent = doc.new_object_id();
    let mut parties: Vec<Object> = Vec::new();
    for (index, name) in PARTIES.iter().enumerate() {
        let top = 480 - 90 * index as i64;
        let field = doc.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "T" => Object::string_literal(&name[5..]),
            "Parent" => parent, "P" => page, "F" => 132,
            "Rect" => vec![72.into(), (top - 70).into(), 300.into(), top.into()],
        });
        parties.push(field.into());
    }
    let annotations: Vec<Object> = fields.iter().chain(&parties).cloned().collect();
    let group = dictionary! { "T" => Object::string_literal("sign"), "Kids" => parties };
    doc.objects.insert(parent, group.into());
    fields.push(parent.into());
    doc.get_object_mut(page).unwrap().as_dict_mut().unwrap().set("Annots", annotations);
    doc.objects.insert(pages, dictionary! { "Type" => "Pages", "Count" => 2, "Kids" => kids }.into());
    let acro = doc.add_object(dictionary! { "Fields" => fields });
    let root = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AcroForm" => acro });
    doc.trailer.set("Root", root);
    doc.trailer.set("Info", info);
    doc.trailer.set(
        "ID",
        vec![Object::string_literal("0123456789abcdef"), Object::string_literal("0123456789abcdef")],
    );
    let mut bytes = Vec::new();
    match form {
        Form::Table => {
            doc.reference_table.cross_reference_type = lopdf::xref::XrefType::CrossReferenceTable;
            doc.save_to(&mut bytes).unwrap();
            assert!(bytes.windows(7).any(|window| window == b"trailer"));
        }
        Form::Streams => {
            let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
            doc.save_with_options(&mut bytes, options).unwrap();
        }
    }
    bytes
}

pub fn sign_as(pdf: &[u8], who: &Identity, field: &str) -> Result<Vec<u8>, SignError> {
    sign_at(pdf, who, field, day(2026, 11, 1))
}

pub fn sign_at(
    pdf: &[u8],
    who: &dyn signatures::Signer,
    field: &str,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, SignError> {
    let lines =
        ["Ādams Bērziņš-Ķēniņš".to_owned(), "prakses vadītājs".to_owned(), "01.11.2026. 12:30".to_owned()];
    let request = SignRequest {
        field,
        signer_name: "Ādams Bērziņš-Ķēniņš",
        reason: Some("Piekrītu"),
        location: Some("Daugavpils"),
        signed_at: in_riga(at),
        appearance: Some(Appearance { lines: &lines, font: FONT }),
    };
    sign(pdf, who, &request)
}

/// Appends an update by hand: objects, and if wished a value for trailer keys. The forger's tool.
pub fn append(pdf: &[u8], objects: &[(ObjectId, Vec<u8>)], extra: &str) -> Vec<u8> {
    let doc = Document::load_mem(pdf).unwrap();
    let root = doc.trailer.get(b"Root").unwrap().as_reference().unwrap();
    let info = doc.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let mut out = pdf.to_vec();
    let mut xref = String::from("xref\n");
    for ((number, generation), body) in objects {
        xref.push_str(&format!("{number} 1\n{:010} {generation:05} n \n", out.len()));
        out.extend_from_slice(format!("{number} {generation} obj\n").as_bytes());
        out.extend_from_slice(body);
        out.extend_from_slice(b"\nendobj\n");
    }
    finish(out, &xref, doc.max_id + 50, root, info, doc.xref_start, extra)
}

/// Appends an update that frees one object.
pub fn free(pdf: &[u8], number: u32) -> Vec<u8> {
    let doc = Document::load_mem(pdf).unwrap();
    let root = doc.trailer.get(b"Root").unwrap().as_reference().unwrap();
    let info = doc.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let xref = format!("xref\n{number} 1\n0000000000 00001 f \n");
    finish(pdf.to_vec(), &xref, doc.max_id + 1, root, info, doc.xref_start, "")
}

fn finish(
    mut out: Vec<u8>,
    xref: &str,
    size: u32,
    root: ObjectId,
    info: ObjectId,
    previous: usize,
    extra: &str,
) -> Vec<u8> {
    let start = out.len();
    let tail = format!(
        "{xref}trailer\n<</Size {size}/Root {} 0 R/Info {} 0 R/Prev {previous}/ID [(0123456789abcdef) (x)]{extra}>>\nstartxref\n{start}\n%%EOF\n",
        root.0, info.0
    );
    out.extend_from_slice(tail.as_bytes());
    out
}

/// The object of a page's content stream, pages counted from 0.
pub fn content_of(pdf: &[u8], page: u32) -> ObjectId {
    let doc = Document::load_mem(pdf).unwrap();
    let page = doc.get_pages()[&(page + 1)];
    doc.get_dictionary(page).unwrap().get(b"Contents").unwrap().as_reference().unwrap()
}

pub fn page_of(pdf: &[u8], page: u32) -> ObjectId {
    Document::load_mem(pdf).unwrap().get_pages()[&(page + 1)]
}

pub fn object_of(pdf: &[u8], id: ObjectId) -> Object {
    Document::load_mem(pdf).unwrap().get_object(id).unwrap().clone()
}

/// The object of a form field by its name.
pub fn field_of(pdf: &[u8], name: &str) -> ObjectId {
    let doc = Document::load_mem(pdf).unwrap();
    let named = |object: &Object| {
        object.as_dict().is_ok_and(|dictionary| {
            dictionary
                .get(b"T")
                .and_then(Object::as_str)
                .is_ok_and(|own| own == name.trim_start_matches("sign.").as_bytes())
        })
    };
    *doc.objects.iter().find(|(_, object)| named(object)).unwrap().0
}

pub fn catalog_of(pdf: &[u8]) -> ObjectId {
    Document::load_mem(pdf).unwrap().trailer.get(b"Root").unwrap().as_reference().unwrap()
}

pub fn fresh_number(pdf: &[u8]) -> u32 {
    Document::load_mem(pdf).unwrap().max_id + 10
}

pub fn stream(content: &str) -> Vec<u8> {
    format!("<</Length {}>>\nstream\n{content}\nendstream", content.len()).into_bytes()
}

/// A dictionary as text, with keys replaced or added.
pub fn with(object: &Object, key: &str, value: &str) -> Vec<u8> {
    let mut dictionary = object.as_dict().unwrap().clone();
    dictionary.remove(key.as_bytes());
    let mut text = String::from("<<");
    for (key, value) in &dictionary {
        text.push_str(&format!("/{} {} ", String::from_utf8_lossy(key), plain(value)));
    }
    text.push_str(&format!("/{key} {value}>>"));
    text.into_bytes()
}

fn plain(object: &Object) -> String {
    match object {
        Object::Name(name) => format!("/{}", String::from_utf8_lossy(name)),
        Object::Boolean(truth) => truth.to_string(),
        Object::Integer(number) => number.to_string(),
        Object::Real(number) => number.to_string(),
        Object::Reference(id) => format!("{} {} R", id.0, id.1),
        Object::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(" ")),
        Object::String(bytes, _) => format!("({})", String::from_utf8_lossy(bytes)),
        Object::Dictionary(inner) => {
            let inner: Vec<String> = inner
                .iter()
                .map(|(key, value)| format!("/{} {}", String::from_utf8_lossy(key), plain(value)))
                .collect();
            format!("<<{}>>", inner.join(" "))
        }
        other => panic!("not a plain value: {other:?}"),
    }
}

/// The same authority by name and key, but its certificate begins only in December.
pub fn late_authority() -> Authority {
    let subject = Subject { common_name: "Demo skolas paraksti", organisation: Some("Demo tehnikums") };
    let term = Term { from: day(2026, 12, 1), until: day(2036, 1, 1) };
    Authority::create(subject, term, &mut Repeatable(1)).unwrap()
}

/// A base file signed by the school.
pub fn signed() -> Vec<u8> {
    sign_as(&base(Form::Table), &identity(&authority(), "Anna", 2), PARTIES[0]).unwrap()
}

/// The gap of a file's first signature: the digits between the brackets.
pub fn gap(pdf: &[u8]) -> std::ops::Range<usize> {
    let start = pdf.windows(11).position(|window| window == b"/Contents <").unwrap() + 11;
    start..start + pdf[start..].iter().position(|byte| *byte == b'>').unwrap()
}

/// Puts a file with a cross-reference table behind another, its offsets put right.
pub fn glue(front: &[u8], back: &[u8]) -> Vec<u8> {
    let start = front.len();
    let xref = Document::load_mem(back).unwrap().xref_start;
    let mut glued = [front, &back[..xref]].concat();
    for line in String::from_utf8_lossy(&back[xref..]).lines() {
        let number: Option<usize> = line.get(..10).and_then(|digits| digits.parse().ok());
        let moved = match number {
            Some(offset) if line.contains(" n") => {
                format!("{:010}{} \n", offset + start, line[10..].trim_end())
            }
            Some(_) => format!("{} \n", line.trim_end()),
            None if line == xref.to_string() => format!("{}\n", xref + start),
            None => format!("{line}\n"),
        };
        glued.extend_from_slice(moved.as_bytes());
    }
    glued
}
