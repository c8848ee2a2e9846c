//! The press: fonts read once, everything shaped once, one document after another.

use crate::Error;
use crate::finish::{FontStore, Metadata, finish};
use crate::layout::block::Block;
use crate::layout::{Furniture, compose};
use crate::paint::paint;
use crate::text::Shaper;

/// Makes documents; keep one for a whole batch, one a thread.
pub struct Press {
    shaper: Shaper,
    fonts: FontStore,
}

/// A document, ready to be set.
pub(crate) struct Manuscript {
    pub blocks: Vec<Block>,
    pub furniture: Furniture,
    pub metadata: Metadata,
}

impl Press {
    /// Reads the bundled fonts.
    ///
    /// # Errors
    /// [`Error::Font`] when a bundled font is broken.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { shaper: Shaper::new()?, fonts: FontStore::default() })
    }

    /// Lays out, draws and completes `manuscript`. What was made before never changes the bytes.
    pub(crate) fn print(&mut self, manuscript: &Manuscript) -> Result<Vec<u8>, Error> {
        let laid = compose(&mut self.shaper, &manuscript.blocks, &manuscript.furniture)?;
        let painted = paint(&self.shaper, &laid)?;
        finish(&self.shaper, &mut self.fonts, &laid, painted, &manuscript.metadata)
    }
}
