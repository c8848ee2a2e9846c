//! Character codes: each atom a document uses gets a two-byte code in its face's font.
//!
//! The base alphabet's codes are the same in every document, which lets the fonts of most documents be the
//! very same bytes; further atoms follow in order of first use.

use crate::Error;
use crate::text::{Atom, AtomId, Face, Shaper};
use std::collections::HashMap;

/// The codes of one face.
#[derive(Debug, Default)]
pub(crate) struct FaceCodes {
    pub used: bool,
    base: usize,
    extra: HashMap<AtomId, u16>,
    /// Atoms beyond the base alphabet, in order of their codes.
    pub further: Vec<Atom>,
}

/// The codes of a document.
#[derive(Debug)]
pub(crate) struct Codes {
    faces: [FaceCodes; Face::ALL.len()],
}

impl Codes {
    pub(crate) fn new(shaper: &Shaper) -> Self {
        let codes = |face| FaceCodes { base: shaper.base(face).len(), ..FaceCodes::default() };
        Self { faces: Face::ALL.map(codes) }
    }

    pub(crate) fn face(&self, face: Face) -> &FaceCodes {
        &self.faces[face.index()]
    }

    /// The code of an atom; code 0 stays the missing glyph.
    pub(crate) fn code(&mut self, shaper: &Shaper, face: Face, atom: AtomId) -> Result<u16, Error> {
        let codes = &mut self.faces[face.index()];
        codes.used = true;
        if (atom as usize) < codes.base {
            return Ok(atom as u16 + 1);
        }
        if let Some(code) = codes.extra.get(&atom) {
            return Ok(*code);
        }
        let code = u16::try_from(codes.base + codes.further.len() + 1).map_err(|_| Error::TooManyGlyphs)?;
        codes.extra.insert(atom, code);
        codes.further.push(shaper.atom(face, atom).clone());
        Ok(code)
    }
}
