//! The signature dictionary (ISO 32000-1, 12.8.1; EN 319 142-1, 5.3), with room for what is
//! known only when everything else is written.

use std::ops::Range;

use chrono::{DateTime, FixedOffset};

use super::SignRequest;
use crate::identity::Identity;
use crate::pdf::write;

/// Bytes reserved for the container; more when the certificates are large.
const LEAST_RESERVED: usize = 16 * 1024;
const BYTE_RANGE: &str = "[0 0000000000 0000000000 0000000000]";

/// The dictionary's text, with zeros where byte range and container will stand.
#[derive(Clone, Debug)]
pub struct Placeholder {
    /// What stands between `obj` and `endobj`.
    pub body: Vec<u8>,
    /// Where the byte range's `[` stands in it.
    pub byte_range: usize,
    contents: Range<usize>,
}

impl Placeholder {
    /// A dictionary for this request.
    pub fn new(identity: &Identity, request: &SignRequest<'_>) -> Self {
        let mut body =
            b"<</Type /Sig/Filter /Adobe.PPKLite/SubFilter /ETSI.CAdES.detached/ByteRange ".to_vec();
        let byte_range = body.len();
        body.extend_from_slice(BYTE_RANGE.as_bytes());
        body.extend_from_slice(b"/Contents ");
        let start = body.len();
        body.push(b'<');
        body.resize(body.len() + 2 * reserved(identity), b'0');
        body.push(b'>');
        let contents = start..body.len();
        entry(&mut body, "M", &date(request.signed_at));
        entry(&mut body, "Name", request.signer_name);
        if let Some(reason) = request.reason {
            entry(&mut body, "Reason", reason);
        }
        if let Some(location) = request.location {
            entry(&mut body, "Location", location);
        }
        body.extend_from_slice(b">>");
        Self { body, byte_range, contents }
    }

    /// The gap of the byte range, brackets included, when the body begins at `body`.
    pub fn gap(&self, body: usize) -> Range<usize> {
        body + self.contents.start..body + self.contents.end
    }
}

fn reserved(identity: &Identity) -> usize {
    let certificates = std::iter::once(identity.certificate()).chain(identity.chain());
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
