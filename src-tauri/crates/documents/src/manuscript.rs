//! A document ready to be set: its blocks, the words around them, its metadata.

use crate::Options;
use crate::finish::Metadata;
use crate::layout::Furniture;
use crate::layout::block::{Block, Cell, Clause};
use crate::text::{Span, clean};
use i18n::Tr;
use sha2::{Digest, Sha256};

pub(crate) struct Manuscript {
    pub blocks: Vec<Block>,
    pub furniture: Furniture,
    pub metadata: Metadata,
    /// SHA-256 of the words in reading order, lower-case hexadecimal.
    pub content_hash: String,
}

/// Who and what a document is, for its header and metadata.
pub(crate) struct Identity<'i> {
    pub title: &'i str,
    pub author: &'i str,
    pub template: &'i str,
}

impl Manuscript {
    pub(crate) fn new(blocks: Vec<Block>, identity: &Identity<'_>, options: &Options) -> Self {
        let content_hash = content_hash(&blocks);
        let furniture = furniture(identity, options, &content_hash);
        let number = Tr::new(options.language).documents_number(&options.number);
        let metadata = Metadata {
            title: flat(&format!("{} {number}", identity.title)),
            author: flat(identity.author),
            language: options.language.tag(),
            date: options.date,
        };
        Self { blocks, furniture, metadata, content_hash }
    }
}

fn flat(text: &str) -> String {
    clean(text).replace('\n', " ")
}

fn furniture(identity: &Identity<'_>, options: &Options, content_hash: &str) -> Furniture {
    let tr = Tr::new(options.language);
    let code = short(content_hash);
    let hashes = match short(&options.journal_head) {
        head if head.is_empty() => tr.documents_footer_content(&code),
        head => tr.documents_footer_hash(&code, &head),
    };
    let version = options.version.to_string();
    Furniture {
        header: format!("{} · {}", identity.author, identity.title),
        badge: options.demonstration.then(|| tr.documents_demonstration()),
        footer: vec![tr.documents_footer_number(&options.number, identity.template, &version), hashes],
        watermark: options.draft.then(|| tr.documents_draft()),
    }
}

/// The first twelve hexadecimal digits, in groups of four.
fn short(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().filter(char::is_ascii_hexdigit).take(12).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// SHA-256 of all words in reading order, each text followed by a line end.
fn content_hash(blocks: &[Block]) -> String {
    let mut hash = Sha256::new();
    for block in blocks {
        each_text(block, &mut |text| {
            hash.update(clean(text).as_bytes());
            hash.update(b"\n");
        });
    }
    let digits =
        |byte: &u8| [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0'));
    hash.finalize().iter().flat_map(digits).collect()
}

fn each_text(block: &Block, take: &mut impl FnMut(&str)) {
    match block {
        Block::Part(_) | Block::NewPage => {}
        Block::Heading { text, .. } => take(text),
        Block::Text { spans, .. } => each_span(spans, take),
        Block::Edges { left, right } => [left, right].into_iter().for_each(|text| take(text)),
        Block::Clauses(clauses) => clauses.iter().for_each(|clause| each_clause(clause, take)),
        Block::Table(table) => {
            table.head.iter().for_each(|text| take(text));
            table.rows.iter().flatten().for_each(|cell: &Cell| each_span(&cell.spans, take));
        }
        Block::Bars(bars) => bars.bars.iter().for_each(|bar| {
            take(&bar.label);
            take(&bar.text);
        }),
        Block::Fields(fields) => fields.iter().for_each(|field| take(&field.label)),
        Block::Slip(slip) => {
            take(&slip.number);
            slip.lines.iter().for_each(|line| take(line));
        }
        Block::Signatures(signatures) => signatures.iter().for_each(|signature| {
            take(&signature.role);
            signature.lines.iter().for_each(|line| take(line));
        }),
    }
}

fn each_clause(clause: &Clause, take: &mut impl FnMut(&str)) {
    take(&clause.label);
    each_span(&clause.spans, take);
    clause.items.iter().for_each(|item| each_clause(item, take));
}

fn each_span(spans: &[Span], take: &mut impl FnMut(&str)) {
    for span in spans {
        take(&span.text);
    }
}
