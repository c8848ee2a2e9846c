//! Painting: positioned boxes become drawing operators. The only place that names `printpdf`.
//!
//! Neighbouring boxes of one owner share one marked-content sequence. Fonts are named here and embedded by the
//! second pass; printpdf never sees a font file.

mod codes;
mod mark;

pub(crate) use codes::Codes;

use crate::Error;
use crate::layout::{Artifact, Item, Laid, NodeId, Owner, PAGE, Page};
use crate::text::Shaper;
use mark::Brush;
use printpdf::{DictItem, Mm, Op, PdfDocument, PdfPage, PdfSaveOptions};
use std::collections::BTreeMap;

/// The drawn document, and what the second pass must know about it.
pub(crate) struct Painted {
    pub document: lopdf::Document,
    pub codes: Codes,
    /// For each page, the owner of each marked-content id, by number.
    pub marked: Vec<Vec<NodeId>>,
}

/// Draws all pages of `laid`.
pub(crate) fn paint(shaper: &Shaper, laid: &Laid) -> Result<Painted, Error> {
    let mut codes = Codes::new(shaper);
    let mut marked = Vec::with_capacity(laid.pages.len());
    let mut pdf = PdfDocument::new("");
    for page in &laid.pages {
        let (ops, owners) = paint_page(shaper, &mut codes, laid, page)?;
        pdf.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
        marked.push(owners);
    }
    let mut warnings = Vec::new();
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let document = pdf.to_lopdf_document(&options, &mut warnings);
    match warnings.first() {
        None => Ok(Painted { document, codes, marked }),
        Some(warning) => Err(Error::Writer { reason: format!("{warning:?}") }),
    }
}

fn paint_page(
    shaper: &Shaper,
    codes: &mut Codes,
    laid: &Laid,
    page: &Page,
) -> Result<(Vec<Op>, Vec<NodeId>), Error> {
    let mut ops = Vec::new();
    let mut owners = Vec::new();
    for group in page.items.chunk_by(|a, b| a.owner == b.owner) {
        ops.push(begin(laid, group, &mut owners));
        let mut brush = Brush::new(shaper, codes, &mut ops);
        for item in group {
            brush.item(item)?;
        }
        ops.push(Op::EndMarkedContent);
    }
    Ok((ops, owners))
}

fn begin(laid: &Laid, group: &[Item], owners: &mut Vec<NodeId>) -> Op {
    match group[0].owner {
        Owner::Artifact(artifact) => begin_artifact(artifact),
        Owner::Node(node) => {
            owners.push(node);
            let id = DictItem::Int(i64::try_from(owners.len() - 1).unwrap_or(i64::MAX));
            properties(laid.tree.nodes[node].role.name(), [("MCID", id)])
        }
    }
}

fn begin_artifact(artifact: Artifact) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let of = |kind, subtype| properties("Artifact", [("Type", name(kind)), ("Subtype", name(subtype))]);
    match artifact {
        Artifact::Header => of("Pagination", "Header"),
        Artifact::Footer => of("Pagination", "Footer"),
        Artifact::Watermark => of("Pagination", "Watermark"),
        Artifact::Layout => properties("Artifact", [("Type", name("Layout"))]),
    }
}

fn properties<const N: usize>(tag: &str, entries: [(&str, DictItem); N]) -> Op {
    let map: BTreeMap<String, DictItem> = entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

/// The page's height, to turn `y` upside down.
const HEIGHT: f32 = PAGE.height;
