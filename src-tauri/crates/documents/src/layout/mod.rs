//! Layout: typed blocks become positioned boxes and a structure tree. Pure; knows nothing of PDF.
//!
//! Blocks are composed into [`Strip`](strip::Strip)s, the smallest pieces that a page break never cuts;
//! strips are then dealt out to pages, and each page gets its header, footer and marks. Lengths are points,
//! `y` grows downwards from the top of the page.

pub(crate) mod block;
mod chart;
mod clause;
mod compose;
mod field;
mod flow;
mod furniture;
mod geometry;
mod page;
mod signature;
mod slip;
mod strip;
pub(crate) mod style;
mod table;
mod tree;

pub(crate) use compose::compose;
pub(crate) use field::PAD as FIELD_PAD;
pub(crate) use furniture::Furniture;
pub(crate) use geometry::{Frame, PAGE};
pub(crate) use page::{Artifact, Entry, Item, Laid, Mark, OutlineEntry, Owner, Page, Press, Widget, Writing};
pub(crate) use style::Ink;
pub(crate) use tree::{Node, NodeId, Role, Scope, Tree};

#[cfg(test)]
mod tests;
