//! The signature dictionary (ISO 32000-1, 12.8.1; EN 319 142-1, 5.3), with room for what is
//! known only when everything else is written.

use std::ops::Range;

use chrono::{DateTime, FixedOffset};

use super::SignRequest;
use crate::pdf::write;
use crate::signer::Signer;

/// Bytes reserved for the container; more when the certificates are large.
const LEAST_RESERVED: usize = 16 * 1024;
/// Bytes reserved for a time stamp beside it: a token with its service's chain has some 6 KB.
const FOR_TIME_STAMP: usize = 12 * 1024;
/// PDF/A knows no longer string (ISO 19005-2, 6.1.13).
const LONGEST_STRING: usize = 32_767;
const BYTE_RANGE: &str = "[0 0000000000 0000000000 0000000000]";

/// The dictionary's text, with zeros where byte range and container will stand.
#[derive(Clone, Debug)]
pub struct Placeholder {
    /// What stands between `obj` and `endobj`.
    pub body: Vec<u8>,
    /// Where the byte range's `[` stands in it.
    pub byte_range: usize,
    /// Where the container stands in it, brackets included.
    pub contents: Range<usize>,
}

impl Placeholder {
    /// A signature for this request.
    pub fn for_signature(signer: &dyn Signer, request: &SignRequest<'_>, stamped: bool) -> Self {
        let reserved = reserved(signer) + if stamped { FOR_TIME_STAMP } else { 0 };
        let mut placeholder = Self::of(b"/Type /Sig", b"ETSI.CAdES.detached", reserved);
        let body = &mut placeholder.body;
        entry(body, "M", &date(request.signed_at));
        entry(body, "Name", request.signer_name);
        if let Some(reason) = request.reason {
            entry(body, "Reason", reason);
        }
        if let Some(location) = request.location {
            entry(body, "Location", location);
        }
        placeholder.closed()
    }

    /// A document time stamp (EN 319 142-1, 5.4.3).
    pub fn for_time_stamp() -> Self {
        Self::of(b"/Type /DocTimeStamp", b"ETSI.RFC3161", LEAST_RESERVED).closed()
    }

    fn of(kind: &[u8], format: &[u8], reserved: usize) -> Self {
        let start = [b"<<", kind, b"/Filter /Adobe.PPKLite/SubFilter /", format, b"/ByteRange "];
        let mut body = start.concat();
        let byte_range = body.len();
        body.extend_from_slice(BYTE_RANGE.as_bytes());
        body.extend_from_slice(b"/Contents ");
        let start = body.len();
        body.push(b'<');
        body.resize(body.len() + 2 * reserved.min(LONGEST_STRING), b'0');
        body.push(b'>');
        let contents = start..body.len();
        Self { body, byte_range, contents }
    }

    fn closed(mut self) -> Self {
        self.body.extend_from_slice(b">>");
        self
    }
}

fn reserved(signer: &dyn Signer) -> usize {
    let certificates = std::iter::once(signer.certificate()).chain(signer.chain());
    let certificates: usize = certificates.map(|certificate| certificate.as_der().len()).sum();
    LEAST_RESERVED.max(certificates + LEAST_RESERVED / 2)
}

fn entry(body: &mut Vec<u8>, key: &str, value: &str) {
    body.push(b'/');
    body.extend_from_slice(key.as_bytes());
    body.push(b' ');
    write::object(body, &write::text(value));
}

/// The byte range around the gap in a file of `length` bytes, as long as its placeholder.
pub fn byte_range(gap: &Range<usize>, length: usize) -> Option<String> {
    let text = format!("[0 {} {} {}", gap.start, gap.end, length.checked_sub(gap.end)?);
    let padding = (BYTE_RANGE.len() - 1).checked_sub(text.len())?;
    Some(format!("{text}{}]", " ".repeat(padding)))
}

/// A moment as PDF writes it: `D:20260901093000+03'00'` (ISO 32000-1, 7.9.4).
fn date(at: DateTime<FixedOffset>) -> String {
    let minutes = at.offset().local_minus_utc() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    format!("{}{sign}{hours:02}'{minutes:02}'", at.format("D:%Y%m%d%H%M%S"))
}
