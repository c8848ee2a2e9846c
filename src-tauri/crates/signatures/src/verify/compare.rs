//! Two revisions side by side: which objects are new, gone or different. What that means is
//! [`changes`](super::changes)' matter.
//!
//! An object that no later cross-reference names is the same bytes, and not looked at again.

use std::collections::BTreeSet;

use lopdf::{Object, ObjectId};

use super::changes::Judge;
use super::equal;
use crate::pdf::Unreadable;
use crate::pdf::file::File;
use crate::pdf::view::View;
use crate::pdf::xref::Entry;
use crate::report::Change;

/// An object that stands in both revisions with different values.
#[derive(Debug)]
pub struct Redefined {
    pub id: ObjectId,
    pub old: Object,
    pub new: Object,
}

/// What the revisions after `from`, up to `to`, did; each thing once.
pub fn between(file: &File<'_>, from: usize, to: usize) -> Vec<Change> {
    match compare(file, from, to) {
        Ok(changes) => changes,
        Err(unreadable) => vec![Change::Unreadable(unreadable)],
    }
}

fn compare(file: &File<'_>, from: usize, to: usize) -> Result<Vec<Change>, Unreadable> {
    let (old, new) = (file.view(from), file.view(to));
    let named: BTreeSet<u32> =
        file.revisions[from + 1..=to].iter().flat_map(|revision| revision.entries.keys().copied()).collect();
    let mut judge = Judge::new(&old, &new)?;
    judge.trailers()?;
    let mut added = BTreeSet::new();
    for number in named {
        match (old.entry(number), new.entry(number)) {
            (Entry::Free, Entry::Free) => {}
            (Entry::Free, _) => {
                added.insert(number);
            }
            (_, Entry::Free) => judge.add(Change::ObjectFreed { number }),
            (before, after) => redefined(&old, &new, number, before, after, &mut judge)?,
        }
    }
    anticipated(&old, &new, &added, &mut judge);
    Ok(judge.finish())
}

fn redefined(
    old: &View<'_>,
    new: &View<'_>,
    number: u32,
    before: Entry,
    after: Entry,
    judge: &mut Judge<'_, '_>,
) -> Result<(), Unreadable> {
    let generation = |entry: Entry| match entry {
        Entry::At { generation, .. } => generation,
        _ => 0,
    };
    if generation(before) != generation(after) {
        judge.add(Change::ObjectChanged { number });
        return Ok(());
    }
    let id = (number, generation(before));
    let (old, new) = (old.object(id)?, new.object(id)?);
    if equal::objects(&old, &new) { Ok(()) } else { judge.redefined(Redefined { id, old, new }) }
}

/// Finds new objects that the signed revision pointed to already, and objects of the signed
/// revision that its own bytes do not hold whole: both would let a later revision fill them.
fn anticipated(old: &View<'_>, new: &View<'_>, added: &BTreeSet<u32>, judge: &mut Judge<'_, '_>) {
    let mut pointed = BTreeSet::new();
    references_of_dictionary(&old.trailer, &mut pointed);
    for id in old.ids() {
        match old.object(id) {
            Ok(object) => references(&object, &mut pointed),
            Err(_) if new.object(id).is_ok() => judge.add(Change::ObjectChanged { number: id.0 }),
            Err(_) => {}
        }
    }
    for number in pointed.intersection(added) {
        judge.add(Change::ObjectAppeared { number: *number });
    }
}

/// Collects the numbers an object points to.
pub fn references(object: &Object, into: &mut BTreeSet<u32>) {
    match object {
        Object::Reference(id) => {
            into.insert(id.0);
        }
        Object::Array(items) => items.iter().for_each(|item| references(item, into)),
        Object::Dictionary(dictionary) => references_of_dictionary(dictionary, into),
        Object::Stream(stream) => references_of_dictionary(&stream.dict, into),
        _ => {}
    }
}

fn references_of_dictionary(dictionary: &lopdf::Dictionary, into: &mut BTreeSet<u32>) {
    dictionary.iter().for_each(|(_, value)| references(value, into));
}
