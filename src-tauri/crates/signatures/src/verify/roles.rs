//! What an object is for, so that its change can be named: page, content, resource, note,
//! metadata, structure.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::compare::references;
use crate::pdf::Unreadable;
use crate::pdf::view::View;
use crate::report::Change;

const MOST_PAGES: usize = 100_000;

#[derive(Clone, Copy, Debug)]
enum Role {
    Page(usize),
    Content(usize),
    Resource(usize),
    Annotation(usize),
    AnnotationList(usize),
    PageTree,
    Metadata,
    Structure,
}

/// The roles of a revision's objects, by number. The first role met counts.
#[derive(Debug, Default)]
pub struct Roles(BTreeMap<u32, Role>);

impl Roles {
    /// Walks the revision.
    pub fn of(view: &View<'_>) -> Result<Self, Unreadable> {
        let mut roles = Self::default();
        let (_, catalog) = view.catalog()?;
        roles.direct(catalog.get(b"Metadata").ok(), Role::Metadata);
        roles.direct(view.trailer.get(b"Info").ok(), Role::Metadata);
        let pages = roles.pages(view, &catalog)?;
        for (index, page) in pages.iter().enumerate() {
            roles.of_page(view, page, index + 1)?;
        }
        roles.reach(view, catalog.get(b"StructTreeRoot").ok(), Role::Structure);
        Ok(roles)
    }

    /// Which page an object is, counted from 1.
    pub fn page(&self, number: u32) -> Option<usize> {
        match self.0.get(&number) {
            Some(Role::Page(page)) => Some(*page),
            _ => None,
        }
    }

    /// What a change of this object is called.
    pub fn change_of(&self, number: u32) -> Change {
        match self.0.get(&number).copied() {
            Some(Role::Page(page)) => Change::PageChanged { page, key: String::new() },
            Some(Role::Content(page)) => Change::PageContentChanged { page },
            Some(Role::Resource(page)) => Change::ResourcesChanged { page },
            Some(Role::Annotation(page)) => Change::AnnotationChanged { page },
            Some(Role::AnnotationList(page)) => Change::AnnotationsChanged { page },
            Some(Role::PageTree) => Change::PageTreeChanged,
            Some(Role::Metadata) => Change::MetadataChanged,
            Some(Role::Structure) => Change::StructureChanged,
            None => Change::ObjectChanged { number },
        }
    }

    fn direct(&mut self, value: Option<&Object>, role: Role) {
        if let Some(Object::Reference(id)) = value {
            self.0.entry(id.0).or_insert(role);
        }
    }

    /// Every page's dictionary in order, giving the page tree its roles.
    fn pages(&mut self, view: &View<'_>, catalog: &Dictionary) -> Result<Vec<Dictionary>, Unreadable> {
        let mut pages = Vec::new();
        let mut waiting: Vec<Object> = catalog.get(b"Pages").ok().cloned().into_iter().collect();
        while let Some(node) = waiting.pop() {
            let Object::Reference(id) = node else { continue };
            if self.0.contains_key(&id.0) || pages.len() > MOST_PAGES {
                continue;
            }
            let Object::Dictionary(node) = view.object(id)? else { continue };
            if let Object::Array(kids) = view.get(&node, b"Kids")? {
                self.0.insert(id.0, Role::PageTree);
                waiting.extend(kids.into_iter().rev());
            } else {
                pages.push(node);
                self.0.insert(id.0, Role::Page(pages.len()));
            }
        }
        Ok(pages)
    }

    fn of_page(&mut self, view: &View<'_>, page: &Dictionary, number: usize) -> Result<(), Unreadable> {
        self.direct(page.get(b"Contents").ok(), Role::Content(number));
        if let Object::Array(parts) = view.get(page, b"Contents")? {
            for part in &parts {
                self.direct(Some(part), Role::Content(number));
            }
        }
        self.direct(page.get(b"Annots").ok(), Role::AnnotationList(number));
        if let Object::Array(annotations) = view.get(page, b"Annots")? {
            for annotation in &annotations {
                self.direct(Some(annotation), Role::Annotation(number));
            }
        }
        self.reach(view, page.get(b"Resources").ok(), Role::Resource(number));
        Ok(())
    }

    /// Gives a role to everything that can be reached and has none yet.
    fn reach(&mut self, view: &View<'_>, from: Option<&Object>, role: Role) {
        let mut waiting = BTreeSet::new();
        if let Some(value) = from {
            references(value, &mut waiting);
        }
        while let Some(number) = waiting.pop_first() {
            if self.0.contains_key(&number) {
                continue;
            }
            self.0.insert(number, role);
            if let Ok(object) = view.object((number, 0)) {
                references(&object, &mut waiting);
            }
        }
    }
}
