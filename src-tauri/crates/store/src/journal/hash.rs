//! What exactly the chain hashes: SHA-256 over the previous hash and every field with its length before it,
//! so that no two entries can be made of the same bytes.

use sha2::{Digest, Sha256};

/// A SHA-256.
pub(super) type Hash = [u8; 32];

/// What the first entry follows.
pub(super) const START: Hash = [0; 32];

/// The fields of an entry.
pub(super) struct Fields<'a> {
    pub(super) seq: u32,
    pub(super) change_set: u32,
    pub(super) at: &'a str,
    pub(super) actor: &'a str,
    pub(super) operation: &'a str,
    pub(super) entity: &'a str,
    pub(super) entity_id: &'a str,
    pub(super) kind: &'a str,
    pub(super) note: Option<&'a str>,
    pub(super) payload: Option<&'a Hash>,
}

impl Fields<'_> {
    /// The hash of the entry that follows the one with the hash `previous`.
    pub(super) fn hash(&self, previous: &Hash) -> Hash {
        let mut hasher = Sha256::new_with_prefix(previous);
        hasher.update(self.seq.to_be_bytes());
        hasher.update(self.change_set.to_be_bytes());
        for field in [self.at, self.actor, self.operation, self.entity, self.entity_id, self.kind] {
            part(&mut hasher, Some(field.as_bytes()));
        }
        part(&mut hasher, self.note.map(str::as_bytes));
        part(&mut hasher, self.payload.map(<[u8; 32]>::as_slice));
        hasher.finalize().into()
    }
}

/// The hash of what a record was and became.
pub(super) fn payload_hash(salt: &[u8], before: Option<&str>, after: Option<&str>) -> Hash {
    let mut hasher = Sha256::new();
    part(&mut hasher, Some(salt));
    part(&mut hasher, before.map(str::as_bytes));
    part(&mut hasher, after.map(str::as_bytes));
    hasher.finalize().into()
}

/// One byte for whether there is something, its length, and itself.
fn part(hasher: &mut Sha256, bytes: Option<&[u8]>) {
    hasher.update([u8::from(bytes.is_some())]);
    if let Some(bytes) = bytes {
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_part_ends_and_the_next_begins_matters() {
        assert_ne!(payload_hash(b"s", Some("ab"), Some("c")), payload_hash(b"s", Some("a"), Some("bc")));
        assert_ne!(payload_hash(b"s", Some(""), None), payload_hash(b"s", None, Some("")));
    }
}
