//! Column choices of earlier imports, by the headings of their source.
//!
//! They are kept in the settings of this computer and not in the workspace: which column of somebody's list means
//! what is a habit of whoever imports it, belongs to no record, and has no place in the journal. Headings are kept
//! as a fingerprint, so that no word of a file stays behind.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use exchange::{Field, Kind, Mapping, Table};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::session::Session;

/// How many sources are remembered, the latest first.
const SOURCES: usize = 50;

/// The columns that were chosen for a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    fingerprint: String,
    /// Field of each column by its stable name; empty for a column that is not read.
    columns: Vec<String>,
}

/// What was chosen for these headings before.
pub(super) fn recall(session: &Session, kind: Kind, table: &Table) -> Option<Mapping> {
    let fingerprint = fingerprint(kind, table);
    let source = session.settings.sources.iter().find(|source| source.fingerprint == fingerprint)?;
    let fields = source.columns.iter().map(|name| Field::parse(name).filter(|field| kind.has(*field)));
    Some(fields.enumerate().filter_map(|(column, field)| Some((column, field?))).collect())
}

/// Remembers a choice that is not the guess, and forgets one that has become it. Settings that cannot be written
/// are no reason to stop an import.
pub(super) fn keep(session: &mut Session, kind: Kind, table: &Table, mapping: &Mapping) {
    let fingerprint = fingerprint(kind, table);
    let sources = &mut session.settings.sources;
    let before = sources.clone();
    sources.retain(|source| source.fingerprint != fingerprint);
    if *mapping != exchange::guess(table, kind) {
        let name = |column| mapping.get(&column).map_or(String::new(), |field| field.as_str().to_owned());
        let columns = (0..table.headers.len()).map(name).collect();
        sources.insert(0, Source { fingerprint, columns });
        sources.truncate(SOURCES);
    }
    if *sources != before {
        let _ = session.keep_settings();
    }
}

fn fingerprint(kind: Kind, table: &Table) -> String {
    let mut digest = Sha256::new();
    digest.update(format!("{kind:?}"));
    for heading in &table.headers {
        digest.update((heading.len() as u64).to_be_bytes());
        digest.update(heading);
    }
    STANDARD.encode(&digest.finalize()[..16])
}
