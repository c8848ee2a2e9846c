//! A whole file: its revisions, oldest first, each a piece of bytes with a cross-reference
//! section (or two, when the first was written for fast viewing on the web).

use std::collections::BTreeMap;

use lopdf::Dictionary;

use super::view::View;
use super::xref::{Entry, Section};
use super::{Unreadable, scan};

const MOST_SECTIONS: usize = 512;
const LARGEST_FILE: usize = 1 << 30;

/// A PDF file and its revisions.
#[derive(Debug)]
pub struct File<'a> {
    /// The whole file.
    pub bytes: &'a [u8],
    /// Oldest first; never empty.
    pub revisions: Vec<Revision>,
    /// Where the newest revision ends; bytes from here on belong to nothing.
    pub end: usize,
}

/// One revision.
#[derive(Debug)]
pub struct Revision {
    /// The position after its `%%EOF`.
    pub end: usize,
    /// The position after the end of line that follows, which may count as part of it.
    pub end_of_line: usize,
    /// What it says of each number it names.
    pub entries: BTreeMap<u32, Entry>,
    /// Its trailer.
    pub trailer: Dictionary,
    /// The offset a later revision gives as `/Prev`.
    pub xref: usize,
    /// Whether its cross-reference is a stream.
    pub is_stream: bool,
}

impl Revision {
    /// Whether a signature that ends at `end` covers exactly up to this revision's end.
    pub fn ends_at(&self, end: usize) -> bool {
        end == self.end || end == self.end_of_line
    }
}

impl<'a> File<'a> {
    /// Reads the chain of revisions.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        if bytes.len() > LARGEST_FILE {
            return Err(Unreadable::TooLarge);
        }
        if !bytes.starts_with(b"%PDF-") {
            return Err(Unreadable::NotPdf);
        }
        let last = scan::find_last(bytes, b"startxref").ok_or(Unreadable::NoEnd)?;
        let (start, end) = scan::start_xref(bytes, last).ok_or(Unreadable::NoEnd)?;
        let sections = sections(bytes, start)?;
        if sections.iter().any(|section| section.trailer.has(b"Encrypt")) {
            return Err(Unreadable::Encrypted);
        }
        let revisions = revisions(bytes, sections)?;
        Ok(Self { bytes, revisions, end: scan::skip_line_end(bytes, end) })
    }

    /// The file as a reader saw it when revision `index` was the newest.
    pub fn view(&self, index: usize) -> View<'a> {
        let index = index.min(self.revisions.len() - 1);
        let mut table = BTreeMap::new();
        for revision in &self.revisions[..=index] {
            table.extend(revision.entries.iter().map(|(number, entry)| (*number, *entry)));
        }
        let newest = &self.revisions[index];
        View::new(&self.bytes[..newest.end_of_line], table, newest.trailer.clone())
    }

    /// The file as it is now.
    pub fn newest_view(&self) -> View<'a> {
        self.view(self.revisions.len() - 1)
    }

    /// The newest revision.
    pub fn newest(&self) -> &Revision {
        &self.revisions[self.revisions.len() - 1]
    }
}

/// The sections from the newest to the oldest.
fn sections(bytes: &[u8], newest: usize) -> Result<Vec<Section>, Unreadable> {
    let mut found: Vec<Section> = Vec::new();
    let mut next = Some(newest);
    while let Some(start) = next {
        if found.len() == MOST_SECTIONS || found.iter().any(|section| section.start == start) {
            return Err(Unreadable::Chain);
        }
        let section = Section::read(bytes, start)?;
        next = section.previous()?;
        found.push(section);
    }
    Ok(found)
}

fn revisions(bytes: &[u8], newest_first: Vec<Section>) -> Result<Vec<Revision>, Unreadable> {
    let mut revisions: Vec<Revision> = Vec::new();
    let mut oldest_first = newest_first.into_iter().rev().peekable();
    while let Some(section) = oldest_first.next() {
        let first_page = oldest_first.next_if(|next| revisions.is_empty() && next.start < section.start);
        let begin = revisions.last().map_or(0, |before: &Revision| before.end);
        if section.start < begin {
            return Err(Unreadable::Chain);
        }
        revisions.push(revision(bytes, section, first_page)?);
    }
    Ok(revisions)
}

fn revision(bytes: &[u8], section: Section, first_page: Option<Section>) -> Result<Revision, Unreadable> {
    let at = scan::find(bytes, section.end, b"startxref").ok_or(Unreadable::Chain)?;
    let (named, end) = scan::start_xref(bytes, at).ok_or(Unreadable::Chain)?;
    // Within a comment it would end nothing: what is appended could continue an object.
    if !matches!(bytes.get(at.wrapping_sub(1)), Some(b'\n' | b'\r')) {
        return Err(Unreadable::Chain);
    }
    let Section { start, mut entries, mut trailer, is_stream, .. } = section;
    let mut xref = start;
    if let Some(first_page) = first_page {
        // A linearised file: the section for the first page stands in front and has the last word.
        xref = first_page.start;
        entries.extend(first_page.entries);
        trailer = first_page.trailer;
    }
    if named != xref {
        return Err(Unreadable::Chain);
    }
    let inside = |entry: &Entry| !matches!(entry, Entry::At { offset, .. } if *offset >= end);
    if !entries.values().all(inside) {
        return Err(Unreadable::Chain);
    }
    Ok(Revision { end, end_of_line: scan::skip_line_end(bytes, end), entries, trailer, xref, is_stream })
}
