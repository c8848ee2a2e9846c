//! Objects to bytes, in the form that PDF/A asks for (ISO 19005-2, 6.1.6 and 6.1.9).

use lopdf::{Dictionary, Object, Stream, StringFormat};

/// Writes an object as it stands between `obj` and `endobj`.
pub fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(true) => out.extend_from_slice(b"true"),
        Object::Boolean(false) => out.extend_from_slice(b"false"),
        Object::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Object::Real(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Object::Name(text) => name(out, text),
        Object::String(bytes, format) => string(out, bytes, *format),
        Object::Array(items) => array(out, items),
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Stream(value) => stream(out, value),
        Object::Reference((number, generation)) => {
            out.extend_from_slice(format!("{number} {generation} R").as_bytes());
        }
    }
}

fn array(out: &mut Vec<u8>, items: &[Object]) {
    out.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        object(out, item);
    }
    out.push(b']');
}

/// Writes a dictionary, keys in their order.
pub fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries {
        name(out, key);
        out.push(b' ');
        object(out, value);
    }
    out.extend_from_slice(b">>");
}

fn stream(out: &mut Vec<u8>, value: &Stream) {
    let mut entries = value.dict.clone();
    entries.set("Length", i64::try_from(value.content.len()).unwrap_or(i64::MAX));
    dictionary(out, &entries);
    out.extend_from_slice(b"\nstream\n");
    out.extend_from_slice(&value.content);
    out.extend_from_slice(b"\nendstream");
}

fn name(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'/');
    for byte in text {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

fn string(out: &mut Vec<u8>, bytes: &[u8], format: StringFormat) {
    let plain = bytes.iter().all(|byte| (b' '..=b'~').contains(byte));
    if format == StringFormat::Hexadecimal || !plain {
        out.push(b'<');
        for byte in bytes {
            out.extend_from_slice(format!("{byte:02X}").as_bytes());
        }
        out.push(b'>');
        return;
    }
    out.push(b'(');
    for byte in bytes {
        if b"()\\".contains(byte) {
            out.push(b'\\');
        }
        out.push(*byte);
    }
    out.push(b')');
}

/// A text string: ASCII as it is, anything else as UTF-16 (ISO 32000-1, 7.9.2.2).
pub fn text(value: &str) -> Object {
    if value.is_ascii() {
        return Object::String(value.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = std::iter::once(0xFEFF).chain(value.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}
