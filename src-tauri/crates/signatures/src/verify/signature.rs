//! One signature by itself: its dictionary, the bytes it covers, its container.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};
use der::{Decode, Reader, SliceReader};
use lopdf::{Dictionary, Object, decode_text_string};

use crate::certificate::Certificate;
use crate::cms::check::{CmsProblem, Container, Named};
use crate::form::{self, Field};
use crate::pdf::file::File;
use crate::pdf::scan;
use crate::pdf::view::View;
use crate::report::{SignatureKind, SignatureProblem};
use crate::stamp::StampProblem;
use crate::stamp::token::Token;

/// What a byte range covers: from 0 to the gap, and from the gap to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Where the gap begins: the `<` of the container.
    pub gap_start: usize,
    /// The position after the `>` of the container.
    pub gap_end: usize,
    /// The position after the last byte that is covered.
    pub end: usize,
}

/// What was found in one signed field.
#[derive(Debug)]
pub struct Found {
    pub field: String,
    pub kind: SignatureKind,
    pub range: Option<Range>,
    pub revision: Option<usize>,
    pub container: Option<Container>,
    /// The time stamp that came with it.
    pub stamp: Option<Stamp>,
    pub time: Option<DateTime<FixedOffset>>,
    pub reason: Option<String>,
    pub location: Option<String>,
    pub problems: Vec<SignatureProblem>,
}

/// What was read of a time stamp within a signature, trust aside.
#[derive(Debug, Default)]
pub struct Stamp {
    pub signer: Option<Certificate>,
    pub others: Vec<Certificate>,
    pub time: Option<DateTime<Utc>>,
    pub problem: Option<StampProblem>,
}

/// Examines the signature of a signed field.
pub fn examine(file: &File<'_>, view: &View<'_>, field: &Field) -> Found {
    let mut found = Found {
        field: field.name.clone(),
        kind: SignatureKind::Signature,
        range: None,
        revision: None,
        container: None,
        stamp: None,
        time: None,
        reason: None,
        location: None,
        problems: Vec::new(),
    };
    if let Err(problem) = fill(file, view, field, &mut found) {
        found.problems.push(problem);
    }
    found
}

fn fill(file: &File<'_>, view: &View<'_>, field: &Field, found: &mut Found) -> Result<(), SignatureProblem> {
    let value = field.value().ok_or(SignatureProblem::Malformed)?;
    let Ok(Object::Dictionary(dictionary)) = view.resolve(value) else {
        return Err(SignatureProblem::Malformed);
    };
    let text = |key: &[u8]| dictionary.get(key).ok().and_then(|value| decode_text_string(value).ok());
    found.time = text(b"M").as_deref().and_then(date);
    found.reason = text(b"Reason");
    found.location = text(b"Location");
    let format = format(&dictionary)?;
    if format == Format::TimeStamp {
        found.kind = SignatureKind::Timestamp;
        found.time = None;
    }
    let range = byte_range(file.bytes, &dictionary).ok_or(SignatureProblem::ByteRange)?;
    found.range = Some(range);
    check_coverage(file, field, range, found);
    let container = container(file.bytes, &dictionary, range)?;
    let parts = [&file.bytes[..range.gap_start], &file.bytes[range.gap_end..range.end]];
    if format == Format::TimeStamp {
        return document_stamp(Container::read_token(&container)?, &parts, found);
    }
    let container = Container::read(&container)?;
    let named = if format == Format::Pades { Named::Yes } else { Named::Perhaps };
    let outcome = container.check_detached(&parts, named);
    found.stamp = stamp(&container);
    found.container = Some(container);
    Ok(outcome?)
}

#[derive(Clone, Copy, PartialEq)]
enum Format {
    Pades,
    Pkcs7,
    TimeStamp,
}

fn format(dictionary: &Dictionary) -> Result<Format, SignatureProblem> {
    match dictionary.get(b"SubFilter").and_then(Object::as_name) {
        Ok(b"ETSI.CAdES.detached") => Ok(Format::Pades),
        Ok(b"adbe.pkcs7.detached") => Ok(Format::Pkcs7),
        Ok(b"ETSI.RFC3161") => Ok(Format::TimeStamp),
        _ => Err(SignatureProblem::UnsupportedKind),
    }
}

/// Two pieces, the first from the beginning, around a gap that is exactly one hexadecimal string.
fn byte_range(bytes: &[u8], dictionary: &Dictionary) -> Option<Range> {
    let numbers = dictionary.get(b"ByteRange").ok()?.as_array().ok()?;
    let numbers: Vec<usize> = numbers
        .iter()
        .map(|number| number.as_i64().ok().and_then(|number| usize::try_from(number).ok()))
        .collect::<Option<_>>()?;
    let [0, gap_start, gap_end, length] = numbers[..] else { return None };
    let range = Range { gap_start, gap_end, end: gap_end.checked_add(length)? };
    (range.end <= bytes.len() && gap_end_at(bytes, gap_start) == range.gap_end).then_some(range)
}

/// Whether the range ends with a revision, and that revision has this very signature.
fn check_coverage(file: &File<'_>, field: &Field, range: Range, found: &mut Found) {
    let own = file.revisions.iter().position(|revision| revision.ends_at(range.end));
    let Some(own) = own else {
        found.problems.push(SignatureProblem::PartialCoverage);
        return;
    };
    found.revision = Some(own);
    let then = form::fields(&file.view(own)).unwrap_or_default();
    let same = then.iter().any(|then| then.id == field.id && then.value() == field.value());
    if !same {
        found.problems.push(SignatureProblem::NotInRevision);
    }
}

/// The container's DER. The rest of the gap must be zeros, and its digits of one case, so that no
/// byte there can change unnoticed.
fn container(bytes: &[u8], dictionary: &Dictionary, range: Range) -> Result<Vec<u8>, SignatureProblem> {
    let digits = &bytes[range.gap_start + 1..range.gap_end - 1];
    let one_case = !digits.iter().any(u8::is_ascii_uppercase) || !digits.iter().any(u8::is_ascii_lowercase);
    let decoded = unhex(digits).filter(|_| one_case).ok_or(SignatureProblem::Padding)?;
    let stated = dictionary.get(b"Contents").and_then(Object::as_str);
    if stated.ok() != Some(&decoded) {
        return Err(SignatureProblem::ByteRange);
    }
    let length = der_length(&decoded).ok_or(CmsProblem::Malformed)?;
    if decoded[length..].iter().any(|byte| *byte != 0) {
        return Err(SignatureProblem::Padding);
    }
    Ok(decoded[..length].to_vec())
}

fn unhex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = digits.chunks(2);
    pairs.map(|pair| Some((digit(*pair.first()?)? << 4) | digit(*pair.get(1)?)?)).collect()
}

/// The length of the DER value that begins `bytes`, header included.
fn der_length(bytes: &[u8]) -> Option<usize> {
    let mut reader = SliceReader::new(bytes).ok()?;
    let header = der::Header::decode(&mut reader).ok()?;
    let head = usize::try_from(reader.position()).ok()?;
    let length = head.checked_add(usize::try_from(header.length()).ok()?)?;
    (length <= bytes.len()).then_some(length)
}

/// A document time stamp: the container is the token.
fn document_stamp(container: Container, parts: &[&[u8]], found: &mut Found) -> Result<(), SignatureProblem> {
    let token = Token::of(container)?;
    found.time = Some(token.time.fixed_offset());
    let covers = token.covers(parts);
    found.container = Some(token.container);
    if covers { Ok(()) } else { Err(StampProblem::OtherBytes.into()) }
}

/// The time stamp over a signature value. Two would leave open which of them counts.
fn stamp(container: &Container) -> Option<Stamp> {
    match container.time_stamps().as_slice() {
        [] => None,
        [token] => Some(match Token::read(token) {
            Ok(token) => Stamp {
                problem: (!token.covers(&[container.value()])).then_some(StampProblem::OtherBytes),
                time: Some(token.time),
                signer: Some(token.container.signer),
                others: token.container.others,
            },
            Err(problem) => Stamp { problem: Some(problem), ..Stamp::default() },
        }),
        _ => Some(Stamp { problem: Some(StampProblem::Malformed), ..Stamp::default() }),
    }
}

/// Reads a date of PDF: `D:20260901093000+03'00'` (ISO 32000-1, 7.9.4); without a zone it is UTC.
fn date(text: &str) -> Option<DateTime<FixedOffset>> {
    let digits = text.strip_prefix("D:")?;
    let part = |from: usize, to: usize| digits.get(from..to)?.parse::<u32>().ok();
    let day = NaiveDate::from_ymd_opt(part(0, 4)?.try_into().ok()?, part(4, 6)?, part(6, 8)?)?;
    let local = day.and_hms_opt(part(8, 10)?, part(10, 12)?, part(12, 14)?)?;
    let zone = digits.get(14..).unwrap_or("");
    let seconds = match zone.as_bytes().first() {
        Some(sign @ (b'+' | b'-')) => {
            let hours: i32 = zone.get(1..3)?.parse().ok()?;
            let minutes: i32 = zone.get(4..6).map_or(Ok(0), str::parse).ok()?;
            (hours * 60 + minutes) * if *sign == b'-' { -60 } else { 60 }
        }
        _ => 0,
    };
    FixedOffset::east_opt(seconds)?.from_local_datetime(&local).single()
}

/// Every place in the bytes where a signature stands, whether the document shows it or not.
pub fn traces(bytes: &[u8]) -> Vec<Range> {
    const KEY: &[u8] = b"/ByteRange";
    let mut gaps: HashMap<usize, usize> = HashMap::new();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = scan::find(bytes, from, KEY) {
        from = at + KEY.len();
        let Some(range) = trace(bytes, from) else { continue };
        // Each gap is measured once, however often a hostile file names it.
        let end = *gaps.entry(range.gap_start).or_insert_with(|| gap_end_at(bytes, range.gap_start));
        if end == range.gap_end {
            found.push(range);
        }
    }
    found
}

/// The position after the hexadecimal string at `start`; 0 when there is none.
fn gap_end_at(bytes: &[u8], start: usize) -> usize {
    let Some((b'<', rest)) = bytes.get(start..).and_then(<[u8]>::split_first) else { return 0 };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    if digits > 0 && rest.get(digits) == Some(&b'>') { start + digits + 2 } else { 0 }
}

fn trace(bytes: &[u8], at: usize) -> Option<Range> {
    let mut at = scan::expect(bytes, scan::skip_white(bytes, at), b"[")?;
    let mut numbers = [0; 4];
    for number in &mut numbers {
        (*number, at) = scan::number(bytes, scan::skip_white(bytes, at))?;
    }
    let [0, gap_start, gap_end, length] = numbers else { return None };
    Some(Range { gap_start, gap_end, end: gap_end + length })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_zone() {
        let read = date("D:20260901093000+03'00'").map(|date| date.to_rfc3339());
        assert_eq!(read.as_deref(), Some("2026-09-01T09:30:00+03:00"));
        assert_eq!(
            date("D:20260901093000Z").map(|date| date.to_rfc3339()).as_deref(),
            Some("2026-09-01T09:30:00+00:00")
        );
        assert_eq!(date("D:20261301093000Z"), None);
        assert_eq!(date("D:2026ā901093000Z"), None);
    }
}
