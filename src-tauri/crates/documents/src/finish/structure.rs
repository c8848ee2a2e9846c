//! The structure tree and its parent tree (ISO 32000-1, 14.7).

use super::form::Placed;
use super::{int, rect, text_string};
use crate::layout::{Frame, Laid, Node, NodeId, Owner, Role, Scope, Tree};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Adds the tree of `laid` and where each piece of content belongs in it.
pub(super) fn add(
    doc: &mut Document,
    catalog: &mut Dictionary,
    laid: &Laid,
    pages: &[ObjectId],
    marked: &[Vec<NodeId>],
    widgets: &[Placed],
) {
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = laid.tree.nodes.iter().map(|_| doc.new_object_id()).collect();
    let mut parents = vec![root; ids.len()];
    for (id, node) in laid.tree.nodes.iter().enumerate() {
        node.kids.iter().for_each(|kid| parents[*kid] = ids[id]);
    }
    let mut content = contents(laid, pages, marked, widgets);
    for (id, node) in laid.tree.nodes.iter().enumerate() {
        let kids = node.kids.iter().map(|kid| ids[*kid].into()).chain(std::mem::take(&mut content[id]));
        let element = element(laid, id, node, parents[id], kids.collect());
        doc.set_object(ids[id], element);
    }
    let parent_tree = parent_tree(doc, &ids, pages, marked, widgets);
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => ids[Tree::ROOT],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => int(pages.len() + widgets.len()),
    };
    doc.set_object(root, tree);
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
}

/// For each element, the marked content and fields it owns.
fn contents(laid: &Laid, pages: &[ObjectId], marked: &[Vec<NodeId>], widgets: &[Placed]) -> Vec<Vec<Object>> {
    let mut content: Vec<Vec<Object>> = vec![Vec::new(); laid.tree.nodes.len()];
    for (page, owners) in marked.iter().enumerate() {
        for (mcid, node) in owners.iter().enumerate() {
            content[*node].push(Object::Dictionary(dictionary! {
                "Type" => "MCR", "Pg" => pages[page], "MCID" => int(mcid),
            }));
        }
    }
    for widget in widgets {
        content[widget.node].push(Object::Dictionary(dictionary! {
            "Type" => "OBJR", "Pg" => pages[widget.page], "Obj" => widget.id,
        }));
    }
    content
}

fn element(laid: &Laid, id: NodeId, node: &Node, parent: ObjectId, mut kids: Vec<Object>) -> Dictionary {
    let mut element = dictionary! { "Type" => "StructElem", "S" => node.role.name(), "P" => parent };
    // A field stands in its element directly, not in an array: validators of signatures look for it there when
    // they decide whether a later signature changed only what it may.
    match (node.role, kids.len()) {
        (_, 0) => {}
        (Role::Form, 1) => element.set("K", kids.remove(0)),
        _ => element.set("K", kids),
    }
    if let Some(language) = node.language {
        element.set("Lang", text_string(language));
    }
    if let Some(attributes) = attributes(laid, id, node) {
        element.set("A", attributes);
    }
    if let (Role::Figure | Role::Form, Some(alt)) = (node.role, &node.alt) {
        element.set("Alt", text_string(alt));
    }
    element
}

fn attributes(laid: &Laid, id: NodeId, node: &Node) -> Option<Dictionary> {
    match node.role {
        Role::HeaderCell(Scope::Row) => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::HeaderCell(Scope::Column) => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::List(true) => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        Role::List(false) => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        Role::Table => {
            let summary = node.alt.as_deref().map(text_string)?;
            Some(dictionary! { "O" => "Table", "Summary" => summary })
        }
        Role::Figure => {
            let frame = extent(laid, id)?;
            Some(dictionary! { "O" => "Layout", "BBox" => rect(frame), "Placement" => "Block" })
        }
        _ => None,
    }
}

/// The smallest frame around all boxes of an element that stands on one page.
fn extent(laid: &Laid, id: NodeId) -> Option<Frame> {
    let items = laid.pages.iter().flat_map(|page| &page.items);
    items.filter(|item| item.owner == Owner::Node(id)).map(|item| item.frame).reduce(Frame::union)
}

fn parent_tree(
    doc: &mut Document,
    ids: &[ObjectId],
    pages: &[ObjectId],
    marked: &[Vec<NodeId>],
    widgets: &[Placed],
) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::new();
    for (page, owners) in marked.iter().enumerate().take(pages.len()) {
        let elements: Vec<Object> = owners.iter().map(|node| ids[*node].into()).collect();
        numbers.push(int(page).into());
        numbers.push(doc.add_object(elements).into());
    }
    for widget in widgets {
        numbers.push(widget.key.into());
        numbers.push(ids[widget.node].into());
    }
    doc.add_object(dictionary! { "Nums" => numbers })
}
