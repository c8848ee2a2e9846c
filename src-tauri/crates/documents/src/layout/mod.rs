//! Layout: typed blocks become positioned boxes and a structure tree. Pure; knows nothing of PDF.
//!
//! Blocks are composed into [`Strip`](strip::Strip)s, the smallest pieces that a page break never cuts;
//! strips are then dealt out to pages, and each page gets its header, footer and marks. Lengths are points,
//! `y` grows downwards from the top of the page.

pub(crate) mod block;
mod chart;
mod clause;
mod compose;
mod flow;
mod furniture;
mod geometry;
mod page;
mod signature;
mod strip;
pub(crate) mod style;
mod table;
mod tree;

pub(crate) use compose::compose;
pub(crate) use furniture::Furniture;
pub(crate) use geometry::{Frame, PAGE};
pub(crate) use page::{Artifact, Item, Laid, Mark, OutlineEntry, Owner, Page};
pub(crate) use style::Ink;
pub(crate) use tree::{Node, NodeId, Role, Scope, Tree};

#[cfg(test)]
mod tests;
