//! Validation data: certificates and revocation data for later verification (`DSS`, EN 319 142-1,
//! 5.4). Each later addition may rewrite it, as long as nothing else uses the same objects.

use std::collections::BTreeSet;

use lopdf::Object;

use super::compare::references;
use crate::certificate::Certificate;
use crate::pdf::Unreadable;
use crate::pdf::view::View;
use crate::revocation::{Evidence, OcspAnswer, RevocationList};
use crate::sign::validation::contents;

/// The numbers that the validation data (`DSS`) reaches, and nothing else does.
pub fn only(view: &View<'_>) -> Result<BTreeSet<u32>, Unreadable> {
    let (root, mut catalog) = view.catalog()?;
    let Some(start) = catalog.remove(b"DSS") else { return Ok(BTreeSet::new()) };
    let mut inside = BTreeSet::new();
    let mut waiting = BTreeSet::new();
    references(&start, &mut waiting);
    while let Some(number) = waiting.pop_first() {
        if inside.insert(number) {
            let mut next = BTreeSet::new();
            references(&view.object((number, 0))?, &mut next);
            waiting.extend(next.difference(&inside));
        }
    }
    let mut outside = BTreeSet::new();
    references(&Object::Dictionary(catalog), &mut outside);
    for id in view.ids().filter(|id| *id != root && !inside.contains(&id.0)) {
        if let Ok(object) = view.object(id) {
            references(&object, &mut outside);
        }
    }
    inside.retain(|number| !outside.contains(number));
    Ok(inside)
}

/// What the newest revision keeps for its check. What cannot be read is left out: it proves nothing.
pub struct Kept {
    /// Certificates that may be on the way to an anchor.
    pub certificates: Vec<Certificate>,
    /// What it says of withdrawn certificates.
    pub evidence: Evidence,
}

impl Kept {
    /// Reads the validation data.
    pub fn of(view: &View<'_>) -> Result<Self, Unreadable> {
        let (_, catalog) = view.catalog()?;
        let store = view.dictionary(&catalog, b"DSS")?.unwrap_or_default();
        let all = |key: &[u8]| match view.get(&store, key) {
            Ok(Object::Array(list)) => contents(view, &list).unwrap_or_default(),
            _ => Vec::new(),
        };
        Ok(Self {
            certificates: all(b"Certs").iter().filter_map(|der| Certificate::from_der(der).ok()).collect(),
            evidence: Evidence {
                lists: all(b"CRLs").iter().filter_map(|der| RevocationList::from_der(der).ok()).collect(),
                answers: all(b"OCSPs").iter().filter_map(|der| OcspAnswer::from_der(der).ok()).collect(),
            },
        })
    }
}
