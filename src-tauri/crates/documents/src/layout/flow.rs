//! Dealing strips out to pages.
//!
//! Strips bound by `keep` move to the next page together; a bound chain longer than a page is let go, so that
//! every strip finds a place.

use super::geometry::COLUMN;
use super::page::{Artifact, Item, OutlineEntry, Owner, Page};
use super::strip::{Head, Strip};

struct Dealer<'h> {
    heads: &'h [Head],
    pages: Vec<Page>,
    outline: Vec<OutlineEntry>,
    /// Used height of the current page, in points.
    y: f32,
}

/// Places `strips` in order on as many pages as they need; at least one.
pub(super) fn deal(strips: Vec<Strip>, heads: &[Head]) -> (Vec<Page>, Vec<OutlineEntry>) {
    let mut dealer = Dealer { heads, pages: vec![Page::default()], outline: Vec::new(), y: 0.0 };
    let mut rest = strips.into_iter().peekable();
    let mut chain = Vec::new();
    while let Some(strip) = rest.next() {
        let bound = strip.keep && rest.peek().is_some_and(|next| !next.turns);
        chain.push(strip);
        if !bound {
            dealer.chain(std::mem::take(&mut chain));
        }
    }
    (dealer.pages, dealer.outline)
}

impl Dealer<'_> {
    fn chain(&mut self, chain: Vec<Strip>) {
        let height: f32 = chain.iter().map(|strip| strip.gap + strip.height).sum();
        if self.y > 0.0 && chain.first().is_some_and(|strip| strip.turns) {
            self.turn();
        }
        let first_gap = chain.first().map_or(0.0, |strip| strip.gap);
        if self.y > 0.0 && self.y + height > COLUMN.height && height - first_gap <= COLUMN.height {
            self.turn();
        }
        for strip in chain {
            self.strip(strip);
        }
    }

    fn strip(&mut self, strip: Strip) {
        if self.y > 0.0 && self.y + strip.gap + strip.height > COLUMN.height {
            self.turn();
        }
        if self.y > 0.0 {
            self.y += strip.gap;
        } else if let Some(head) = strip.head {
            self.repeat(head);
        }
        self.place(strip);
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = 0.0;
    }

    fn repeat(&mut self, head: usize) {
        let head = &self.heads[head];
        let (dx, dy) = (COLUMN.x, COLUMN.y + self.y);
        let owner = Owner::Artifact(Artifact::Layout);
        let items = head.items.iter().map(|item| Item {
            frame: item.frame.moved(dx, dy),
            owner,
            mark: item.mark.clone(),
        });
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(items);
        }
        self.y += head.height;
    }

    fn place(&mut self, strip: Strip) {
        let (dx, dy) = (COLUMN.x, COLUMN.y + self.y);
        let number = self.pages.len() - 1;
        if let Some((level, title)) = strip.bookmark {
            self.outline.push(OutlineEntry { level, title, page: number, y: dy });
        }
        let page = &mut self.pages[number];
        page.items
            .extend(strip.items.into_iter().map(|item| Item { frame: item.frame.moved(dx, dy), ..item }));
        for mut widget in strip.widgets {
            widget.frame = widget.frame.moved(dx, dy);
            page.widgets.push(widget);
        }
        self.y += strip.height;
    }
}
