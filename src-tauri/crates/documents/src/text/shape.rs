//! Shaping, once per batch: words become runs of glyphs, kept for the next document.
//!
//! An [`Atom`] is a glyph together with the text it stands for. Numbering atoms instead of glyphs lets the PDF
//! give each its own exact Unicode value, even where two characters share a glyph.

use super::face::Face;
use crate::Error;
use harfrust::{Buffer, ClusterLevel, Direction, Font, Script, ShapeOptions, ShapePlan, ShaperFont, shape};
use std::collections::HashMap;
use std::sync::Arc;
use unicode_normalization::char::decompose_canonical;

/// Number of an [`Atom`] within its face; stable only within one [`Shaper`].
pub(crate) type AtomId = u32;

/// A glyph of a face together with the text it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Atom {
    pub glyph: u16,
    /// The characters the glyph stands for; empty for the second glyph of one character.
    pub text: Box<str>,
    /// The advance in the font's own table, in thousandths of an em.
    pub width: i32,
}

/// One positioned glyph; measures in thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glyph {
    pub atom: AtomId,
    /// The advance in the font's own table.
    pub width: i32,
    /// The advance after kerning.
    pub advance: i32,
    pub dx: i32,
    pub dy: i32,
}

/// A shaped piece of text in one face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub glyphs: Vec<Glyph>,
    /// Sum of the advances, in thousandths of an em.
    pub width: i32,
}

/// Runs kept before the cache starts anew; a run is some hundred bytes.
const CACHE_LIMIT: usize = 50_000;

/// The faces, read once, and all that was shaped so far.
pub(crate) struct Shaper {
    faces: Vec<LoadedFace>,
}

struct LoadedFace {
    face: Face,
    font: Font,
    plans: HashMap<Option<Script>, ShapePlan>,
    atoms: Vec<Atom>,
    ids: HashMap<Atom, AtomId>,
    runs: HashMap<Box<str>, Arc<Run>>,
    base: usize,
}

/// What practically every document uses; these atoms come first, in this order, in every shaper.
const BASE: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\
\u{a0}§©«®°±²³´·»½×ßäåæéëöøüÄÅÉÖÜĀāČčĒēĖėĘęĢģĪīĶķĻļŁłŅņÓóÕõŖŗŚśŠšŪūŲųŻżŽž–—‘’‚“”„•…€№✓−≤≥→";

impl Shaper {
    /// Reads the bundled faces and shapes the base alphabet.
    pub(crate) fn new() -> Result<Self, Error> {
        let faces = Face::ALL.into_iter().map(LoadedFace::new).collect::<Result<_, _>>()?;
        Ok(Self { faces })
    }

    /// Shapes `text`, which holds no line end, in `face`.
    pub(crate) fn run(&mut self, face: Face, text: &str) -> Result<Arc<Run>, Error> {
        self.faces[face.index()].run(text)
    }

    pub(crate) fn atom(&self, face: Face, id: AtomId) -> &Atom {
        &self.faces[face.index()].atoms[id as usize]
    }

    /// The atoms that every document's font holds, numbered from one.
    pub(crate) fn base(&self, face: Face) -> &[Atom] {
        let loaded = &self.faces[face.index()];
        &loaded.atoms[..loaded.base]
    }
}

impl LoadedFace {
    fn new(face: Face) -> Result<Self, Error> {
        let mut loaded = Self {
            face,
            font: face.load()?,
            plans: HashMap::new(),
            atoms: Vec::new(),
            ids: HashMap::new(),
            runs: HashMap::new(),
            base: 0,
        };
        for character in BASE.chars() {
            loaded.run(character.encode_utf8(&mut [0; 4]))?;
        }
        for ligature in ["fi", "fl"] {
            loaded.run(ligature)?;
        }
        loaded.base = loaded.atoms.len();
        Ok(loaded)
    }

    fn run(&mut self, text: &str) -> Result<Arc<Run>, Error> {
        if let Some(run) = self.runs.get(text) {
            return Ok(Arc::clone(run));
        }
        let run = Arc::new(self.shape(text)?);
        if self.runs.len() >= CACHE_LIMIT {
            self.runs.clear();
        }
        self.runs.insert(text.into(), Arc::clone(&run));
        Ok(run)
    }

    fn shape(&mut self, text: &str) -> Result<Run, Error> {
        let failed = || Error::Font { face: self.face.name() };
        let font = ShaperFont::new(&self.font);
        if let Some(character) = text.chars().find(|c| !can_set(&font, *c)) {
            return Err(Error::UnsupportedCharacter { character });
        }
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let script = buffer.script();
        buffer.set_language(None);
        let plan = self
            .plans
            .entry(script)
            .or_insert_with(|| ShapePlan::new(&self.font, Direction::LeftToRight, script, None, &[]));
        shape(&font, &mut buffer, ShapeOptions::new().plan(Some(plan))).map_err(|_| failed())?;
        let glyphs = collect(text, &buffer, &font);
        Ok(self.number(glyphs))
    }

    fn number(&mut self, shaped: Vec<(Atom, Glyph)>) -> Run {
        let mut run = Run { glyphs: Vec::with_capacity(shaped.len()), width: 0 };
        for (atom, mut glyph) in shaped {
            glyph.atom = self.id(atom);
            run.width += glyph.advance;
            run.glyphs.push(glyph);
        }
        run
    }

    fn id(&mut self, atom: Atom) -> AtomId {
        let next = self.atoms.len() as AtomId;
        *self.ids.entry(atom).or_insert_with_key(|atom| {
            self.atoms.push(atom.clone());
            next
        })
    }
}

/// Whether the font has the character, or the letter and marks that it is made of.
fn can_set(font: &ShaperFont<'_, '_>, character: char) -> bool {
    let has = |c: char| font.nominal_glyph(u32::from(c)).is_some();
    has(character) || {
        let mut whole = true;
        decompose_canonical(character, |part| whole &= part != character && has(part));
        whole
    }
}

fn collect(text: &str, buffer: &Buffer, font: &ShaperFont<'_, '_>) -> Vec<(Atom, Glyph)> {
    let infos = buffer.glyph_infos();
    let starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    infos
        .iter()
        .zip(buffer.glyph_positions())
        .enumerate()
        .map(|(i, (info, at))| {
            let width = font.glyph_h_advance(harfrust::GlyphId::new(info.glyph_id));
            let atom = Atom { glyph: info.glyph_id as u16, text: stands_for(text, &starts, i).into(), width };
            let glyph = Glyph { atom: 0, width, advance: at.x_advance, dx: at.x_offset, dy: at.y_offset };
            (atom, glyph)
        })
        .collect()
}

/// The characters from this glyph's cluster to the next one; nothing for a cluster's further glyphs.
fn stands_for<'t>(text: &'t str, starts: &[usize], i: usize) -> &'t str {
    let start = starts[i];
    if i > 0 && starts[i - 1] == start {
        return "";
    }
    let end = starts[i..].iter().copied().find(|s| *s > start).unwrap_or(text.len());
    text.get(start..end).unwrap_or("")
}
