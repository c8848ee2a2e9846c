//! The look: a few text styles and inks, the same in every document.

use crate::text::Face;

/// A colour in sRGB, each part from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ink(pub f32, pub f32, pub f32);

impl Ink {
    pub(crate) const BLACK: Self = Self(0.09, 0.10, 0.12);
    pub(crate) const MUTED: Self = Self(0.35, 0.38, 0.42);
    pub(crate) const ACCENT: Self = Self(0.11, 0.29, 0.38);
    pub(crate) const ALERT: Self = Self(0.62, 0.15, 0.12);
    pub(crate) const HAIR: Self = Self(0.78, 0.81, 0.84);
    pub(crate) const SHADE: Self = Self(0.94, 0.955, 0.965);
    pub(crate) const GHOST: Self = Self(0.92, 0.92, 0.92);
}

/// How a text is set; `size` and `leading` in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub face: Face,
    pub size: f32,
    pub leading: f32,
    pub ink: Ink,
}

const fn style(face: Face, size: f32, leading: f32, ink: Ink) -> Style {
    Style { face, size, leading, ink }
}

pub(crate) const BODY: Style = style(Face::Regular, 10.0, 13.8, Ink::BLACK);
pub(crate) const NOTE: Style = style(Face::Regular, 8.5, 11.6, Ink::MUTED);
pub(crate) const STRONG: Style = style(Face::SemiBold, 10.0, 13.8, Ink::BLACK);
pub(crate) const INDEX: Style = style(Face::SemiBold, 14.0, 19.0, Ink::ACCENT);
pub(crate) const ALERT: Style = style(Face::SemiBold, 10.0, 13.8, Ink::ALERT);
pub(crate) const CELL: Style = style(Face::Regular, 9.0, 12.2, Ink::BLACK);
pub(crate) const CELL_HEAD: Style = style(Face::SemiBold, 8.5, 11.6, Ink::ACCENT);
pub(crate) const FURNITURE: Style = style(Face::Regular, 7.0, 9.0, Ink::MUTED);
pub(crate) const BADGE: Style = style(Face::SemiBold, 7.5, 9.0, Ink::ALERT);

/// The style of a heading of `level` 1 to 3.
pub(crate) const fn heading(level: u8) -> Style {
    match level {
        1 => style(Face::SemiBold, 18.0, 23.0, Ink::ACCENT),
        2 => style(Face::SemiBold, 11.5, 15.5, Ink::ACCENT),
        _ => style(Face::SemiBold, 10.0, 13.8, Ink::BLACK),
    }
}

impl Style {
    /// The baseline's distance from the line's upper edge: capitals stand in the middle of the line.
    pub(crate) fn baseline(self) -> f32 {
        self.leading / 2.0 + 0.349 * self.size
    }
}
