//! Walking the chain from its first entry to its last.

use rusqlite::{Connection, Row};

use super::hash::{Fields, Hash, START, payload_hash};
use crate::StoreError;

/// What a walk along the chain found.
pub(crate) struct Verdict {
    /// Entries walked.
    pub(crate) entries: u32,
    /// Entries whose content was erased.
    pub(crate) erased: u32,
    /// The first entry that does not fit the one before, or whose content was changed.
    pub(crate) broken_at: Option<u32>,
}

/// Walks the whole chain; missing content is allowed, changed content is told.
pub(crate) fn verify(connection: &Connection) -> Result<Verdict, StoreError> {
    let mut verdict = Verdict { entries: 0, erased: 0, broken_at: None };
    let mut previous = START;
    let mut statement = connection.prepare_cached(include_str!("walk.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        verdict.entries += 1;
        if let Some(Step { hash, erased }) = step(row, verdict.entries, &previous) {
            previous = hash;
            verdict.erased += u32::from(erased);
        } else {
            verdict.broken_at.get_or_insert(verdict.entries);
            previous = row.get("hash").unwrap_or(START);
        }
    }
    Ok(verdict)
}

struct Step {
    hash: Hash,
    erased: bool,
}

/// The step to an entry; `None` when it does not hold. A cell that cannot be read does not hold either.
fn step(row: &Row<'_>, seq: u32, previous: &Hash) -> Option<Step> {
    let payload: Option<Hash> = row.get("payload_hash").ok()?;
    let text = |column: &str| row.get::<_, String>(column).ok();
    let (at, actor, operation) = (text("at")?, text("actor")?, text("operation")?);
    let (entity, entity_id, kind) = (text("entity")?, text("entity_id")?, text("kind")?);
    let note: Option<String> = row.get("note").ok()?;
    let fields = Fields {
        seq: row.get("seq").ok()?,
        change_set: row.get("change_set").ok()?,
        at: &at,
        actor: &actor,
        operation: &operation,
        entity: &entity,
        entity_id: &entity_id,
        kind: &kind,
        note: note.as_deref(),
        payload: payload.as_ref(),
    };
    let hash: Hash = row.get("hash").ok()?;
    let follows = fields.seq == seq && row.get::<_, Hash>("prev_hash").ok()? == *previous;
    let (fits, erased) = match (content(row)?, payload) {
        (Content::None, payload) => (true, payload.is_some()),
        (Content::Hashed(hash), payload) => (payload == Some(hash), false),
    };
    (follows && fits && fields.hash(previous) == hash).then_some(Step { hash, erased })
}

/// What stands beside an entry.
enum Content {
    None,
    Hashed(Hash),
}

fn content(row: &Row<'_>) -> Option<Content> {
    let Some(salt) = row.get::<_, Option<[u8; 16]>>("salt").ok()? else { return Some(Content::None) };
    let before: Option<String> = row.get("before").ok()?;
    let after: Option<String> = row.get("after").ok()?;
    Some(Content::Hashed(payload_hash(&salt, before.as_deref(), after.as_deref())))
}

impl crate::Reader<'_> {
    /// Hash of the last journal entry, in lower-case hexadecimal; 64 zeros before the first.
    pub fn journal_head(&self) -> Result<String, StoreError> {
        super::head_hash(self.connection)
    }
}
