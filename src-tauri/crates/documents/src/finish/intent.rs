//! The colour intent: sRGB, as a version 4 ICC profile made here (ICC.1:2010, IEC 61966-2-1).

use super::write::{deflate, packed};
use lopdf::{Dictionary, Document, Object, dictionary};

const NAME: &str = "sRGB IEC61966-2.1";

/// Adds the intent for PDF/A (ISO 19005-2, 6.2.3).
pub(super) fn add(doc: &mut Document, catalog: &mut Dictionary) {
    let profile = doc.add_object(packed(dictionary! { "N" => 3 }, deflate(&profile())));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal(NAME),
        "Info" => Object::string_literal(NAME),
        "DestOutputProfile" => profile,
    };
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
}

/// Numbers below are s15Fixed16: 65,536ths. The primaries are adapted to D50.
const WHITE: [i32; 3] = [0xF6D6, 0x1_0000, 0xD32D];
const RED: [i32; 3] = [0x6FA2, 0x38F5, 0x0390];
const GREEN: [i32; 3] = [0x6299, 0xB785, 0x18DA];
const BLUE: [i32; 3] = [0x24A0, 0x0F84, 0xB6CF];
/// Bradford, D65 to D50.
const ADAPTATION: [i32; 9] = [68674, 1502, -3290, 1939, 64912, -1118, -605, 988, 49262];
/// The sRGB curve: exponent 2.4, and the straight piece near black.
const CURVE: [i32; 5] = [0x2_6666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B];

fn profile() -> Vec<u8> {
    let tags: [([u8; 4], Vec<u8>); 9] = [
        (*b"desc", text("sRGB")),
        (*b"cprt", text("CC0")),
        (*b"wtpt", numbers(*b"XYZ ", &WHITE)),
        (*b"chad", numbers(*b"sf32", &ADAPTATION)),
        (*b"rXYZ", numbers(*b"XYZ ", &RED)),
        (*b"gXYZ", numbers(*b"XYZ ", &GREEN)),
        (*b"bXYZ", numbers(*b"XYZ ", &BLUE)),
        (*b"rTRC", curve()),
        (*b"gTRC", curve()),
    ];
    let table = 4 + 12 * (tags.len() + 1);
    let mut directory = ((tags.len() + 1) as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    for (name, value) in &tags {
        directory.extend(entry(*name, HEADER + table + data.len(), value.len()));
        data.extend(value);
    }
    // The three curves are one.
    directory.extend(entry(*b"bTRC", HEADER + table + data.len() - curve().len(), curve().len()));
    let mut profile = header(HEADER + table + data.len());
    profile.extend(directory);
    profile.extend(data);
    profile
}

const HEADER: usize = 128;

fn header(size: usize) -> Vec<u8> {
    let mut header = Vec::with_capacity(HEADER);
    header.extend((size as u32).to_be_bytes());
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // A fixed date: the profile never changes.
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend(b"acsp");
    header.resize(68, 0);
    for number in WHITE {
        header.extend(number.to_be_bytes());
    }
    header.resize(HEADER, 0);
    header
}

fn entry(name: [u8; 4], offset: usize, length: usize) -> Vec<u8> {
    [name.as_slice(), &(offset as u32).to_be_bytes(), &(length as u32).to_be_bytes()].concat()
}

fn numbers(kind: [u8; 4], values: &[i32]) -> Vec<u8> {
    let mut bytes = [kind.as_slice(), &[0; 4]].concat();
    bytes.extend(values.iter().flat_map(|value| value.to_be_bytes()));
    bytes
}

fn curve() -> Vec<u8> {
    let mut bytes = b"para\0\0\0\0\0\x03\0\0".to_vec();
    bytes.extend(CURVE.iter().flat_map(|value| value.to_be_bytes()));
    bytes
}

/// A multi-localised text with one English record, padded to four bytes.
fn text(words: &str) -> Vec<u8> {
    let mut bytes = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    bytes.extend((words.len() as u32 * 2).to_be_bytes());
    bytes.extend(28_u32.to_be_bytes());
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}
