//! The journal: who changed what and when, each entry hashed together with the one before.
//!
//! Entries are appended in the transaction of the change and never touched again; triggers refuse it. What
//! a record was and became stands beside the chain, salted and hashed by it, so that it can be erased and
//! the chain still verified. Without an outside anchor whoever holds the file could rebuild the chain:
//! [`Store::journal_head`](crate::Store::journal_head) belongs in signed reports.

mod change_sets;
mod hash;
mod history;
mod latest;
mod revert;
mod verify;

use rusqlite::{Connection, params};

use crate::sql::{self, word};
use crate::{ChangeKind, Entity, Entry, StoreError};
use hash::{Fields, Hash, START, payload_hash};

pub use change_sets::ChangeSetRow;
pub(crate) use latest::unjournalled;
pub use revert::Reverted;
pub(crate) use verify::verify;

/// What an entry tells.
pub(crate) enum Kind<'a> {
    /// A record is not as it was: its JSON before and after.
    Changed { kind: ChangeKind, before: Option<String>, after: Option<String> },
    /// Something happened that changed no data.
    Noted(&'a str),
}

/// The journal during one write.
pub(crate) struct Journal<'c> {
    connection: &'c Connection,
    entry: Entry,
    salt: &'c mut dyn FnMut() -> [u8; 16],
    head: Option<Head>,
}

/// The last entry, and the number of the write under way.
struct Head {
    seq: u32,
    change_set: u32,
    hash: Hash,
}

impl<'c> Journal<'c> {
    pub(crate) fn new(
        connection: &'c Connection,
        entry: Entry,
        salt: &'c mut dyn FnMut() -> [u8; 16],
    ) -> Self {
        Self { connection, entry, salt, head: None }
    }

    /// The number of the write under way; `None` while nothing was appended.
    pub(crate) fn change_set(&self) -> Option<u32> {
        self.head.as_ref().map(|head| head.change_set)
    }

    /// Appends an entry about a record.
    pub(crate) fn append(&mut self, entity: Entity, id: &str, kind: &Kind<'_>) -> Result<(), StoreError> {
        let last = match self.head.take() {
            Some(head) => head,
            None => next_change_set(self.connection)?,
        };
        let seq = last.seq + 1;
        let (payload, payload_params) = match kind {
            Kind::Noted(_) => (None, None),
            Kind::Changed { before, after, .. } => {
                let salt = (self.salt)();
                let hash = payload_hash(&salt, before.as_deref(), after.as_deref());
                (Some(hash), Some((salt, before, after)))
            }
        };
        let (word, note) = match kind {
            Kind::Noted(what) => ("noted".to_owned(), Some(*what)),
            Kind::Changed { kind, .. } => (word(kind), None),
        };
        let at = self.entry.at.to_rfc3339();
        let fields = Fields {
            seq,
            change_set: last.change_set,
            at: &at,
            actor: &self.entry.actor,
            operation: self.entry.operation,
            entity: entity.as_str(),
            entity_id: id,
            kind: &word,
            note,
            payload: payload.as_ref(),
        };
        let hash = fields.hash(&last.hash);
        insert(self.connection, &fields, &last.hash, &hash)?;
        if let Some((salt, before, after)) = payload_params {
            let params = params![seq, salt, before, after];
            sql::run(self.connection, include_str!("append_payload.sql"), params)?;
        }
        self.head = Some(Head { seq, change_set: last.change_set, hash });
        Ok(())
    }
}

/// Remembers that a record is told of in the history of the one that it is part of.
pub(crate) fn add_part(
    connection: &Connection,
    (owner, owner_id): (Entity, &str),
    (entity, id): (Entity, &str),
) -> Result<(), StoreError> {
    let params = [owner.as_str(), owner_id, entity.as_str(), id];
    sql::run(connection, include_str!("add_part.sql"), params).map(drop)
}

fn insert(connection: &Connection, fields: &Fields<'_>, prev: &Hash, hash: &Hash) -> Result<(), StoreError> {
    let params = params![
        fields.seq,
        fields.change_set,
        fields.at,
        fields.actor,
        fields.operation,
        fields.entity,
        fields.entity_id,
        fields.kind,
        fields.note,
        fields.payload,
        prev,
        hash,
    ];
    sql::run(connection, include_str!("append.sql"), params).map(drop)
}

fn next_change_set(connection: &Connection) -> Result<Head, StoreError> {
    Ok(head(connection)?.map_or(Head { seq: 0, change_set: 1, hash: START }, |last| Head {
        change_set: last.change_set + 1,
        ..last
    }))
}

fn head(connection: &Connection) -> Result<Option<Head>, StoreError> {
    sql::one(connection, include_str!("head.sql"), [], |row| {
        Ok(Head { seq: row.get("seq")?, change_set: row.get("change_set")?, hash: row.get("hash")? })
    })
}

/// Hash of the last entry, in lower-case hexadecimal; 64 zeros before the first.
pub(crate) fn head_hash(connection: &Connection) -> Result<String, StoreError> {
    Ok(sql::hex(&head(connection)?.map_or(START, |head| head.hash)))
}
