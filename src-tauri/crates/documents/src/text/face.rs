//! The bundled faces of IBM Plex Sans (SIL Open Font License) and their measures.

use crate::Error;
use harfrust::Font;

/// One of the faces the documents use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Face {
    Regular,
    SemiBold,
    Italic,
}

/// What a PDF font descriptor wants to know, in thousandths of an em.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Metrics {
    pub bbox: [i64; 4],
    pub italic_angle: i64,
    pub ascent: i64,
    pub descent: i64,
    pub cap_height: i64,
    pub stem_v: i64,
}

impl Face {
    pub(crate) const ALL: [Self; 3] = [Self::Regular, Self::SemiBold, Self::Italic];

    /// Position in arrays with one entry a face.
    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// The font file.
    pub(crate) const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../../../assets/fonts/IBMPlexSans-Regular.ttf"),
            Self::SemiBold => include_bytes!("../../../../../assets/fonts/IBMPlexSans-SemiBold.ttf"),
            Self::Italic => include_bytes!("../../../../../assets/fonts/IBMPlexSans-Italic.ttf"),
        }
    }

    /// The PostScript name, without a subset tag.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "IBMPlexSans",
            Self::SemiBold => "IBMPlexSans-SmBld",
            Self::Italic => "IBMPlexSans-Italic",
        }
    }

    /// The name in the page's font resources.
    pub(crate) const fn resource(self) -> &'static str {
        match self {
            Self::Regular => "AmR",
            Self::SemiBold => "AmS",
            Self::Italic => "AmI",
        }
    }

    /// The measures in the font's own tables (`head`, `hhea`, `OS/2`, `post`).
    pub(crate) const fn metrics(self) -> Metrics {
        let (bbox, italic_angle, stem_v) = match self {
            Self::Regular => ([-260, -245, 1241, 1119], 0, 84),
            Self::SemiBold => ([-293, -266, 1305, 1141], 0, 130),
            Self::Italic => ([-245, -245, 1180, 1120], -11, 84),
        };
        Metrics { bbox, italic_angle, ascent: 1025, descent: -275, cap_height: 698, stem_v }
    }

    pub(super) fn load(self) -> Result<Font, Error> {
        let broken = Error::Font { face: self.name() };
        let font = Font::new(self.bytes(), 0).ok_or_else(|| broken.clone())?;
        // Widths below are used as thousandths of an em without scaling.
        if font.units_per_em() == 1000 { Ok(font) } else { Err(broken) }
    }
}
