//! The sheet: A4 with the margins of the Latvian document rules (MK 04.09.2018. noteikumi Nr. 558 and habit).

/// A rectangle in points; `y` is its upper edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

impl Frame {
    pub(crate) const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    pub(crate) fn moved(self, dx: f32, dy: f32) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..self }
    }

    pub(crate) fn right(self) -> f32 {
        self.x + self.width
    }

    pub(crate) fn bottom(self) -> f32 {
        self.y + self.height
    }

    pub(crate) fn union(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self::new(x, y, right - x, bottom - y)
    }
}

/// Points in `mm` millimetres.
pub(crate) const fn mm(mm: f32) -> f32 {
    mm * 72.0 / 25.4
}

/// The sheet, A4.
pub(crate) const PAGE: Frame = Frame::new(0.0, 0.0, mm(210.0), mm(297.0));
/// The text area: margins 30 mm left, 15 mm right, 20 mm above and below.
pub(crate) const COLUMN: Frame = Frame::new(mm(30.0), mm(20.0), mm(165.0), mm(257.0));
