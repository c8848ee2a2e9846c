//! The files of documents: the original, and one more for each signature that was added to it.
//!
//! A file is never changed; each is kept with its SHA-256, which is looked at whenever the file is read.

use chrono::{DateTime, FixedOffset};
use model::id::DocumentId;
use rusqlite::{Connection, Row, params};
use sha2::{Digest, Sha256};

use crate::sql::{self, Cells};
use crate::{Entity, Reader, StoreError, Tx};

impl Reader<'_> {
    /// The latest file of a document.
    pub fn file(&self, document: &DocumentId) -> Result<Option<Vec<u8>>, StoreError> {
        sql::one(self.connection, include_str!("latest_file.sql"), [document.as_str()], intact)
    }

    /// The file of a document as it was issued, before anything was added to it.
    pub fn original(&self, document: &DocumentId) -> Result<Option<Vec<u8>>, StoreError> {
        sql::one(self.connection, include_str!("original_file.sql"), [document.as_str()], intact)
    }

    /// Every original: its document, its length in bytes and its SHA-256 in lower-case hexadecimal.
    pub fn originals(&self) -> Result<Vec<(DocumentId, u32, String)>, StoreError> {
        sql::all(self.connection, include_str!("originals.sql"), [], |row| {
            let cells = Cells::new(row, "document_file");
            Ok((cells.parsed("document_id")?, cells.number("bytes")?, cells.text("sha256")?))
        })
    }
}

impl Tx<'_> {
    /// Adds a file to a document: the first one is the original, each later one the latest.
    ///
    /// The journal notes it as `file_added` with the file's SHA-256.
    pub fn add_file(
        &mut self,
        document: &DocumentId,
        content: &[u8],
        at: DateTime<FixedOffset>,
    ) -> Result<(), StoreError> {
        self.still_open()?;
        let hash = sql::hex(&Sha256::digest(content));
        let params = params![document.as_str(), hash, at.to_rfc3339(), content];
        sql::run(self.connection, include_str!("add_file.sql"), params)?;
        self.note(Entity::Document, document.as_str(), &format!("file_added {hash}"))
    }
}

/// The content of a row, if it is what was written.
fn intact(row: &Row<'_>) -> Result<Vec<u8>, StoreError> {
    let (content, hash): (Vec<u8>, String) = (row.get("content")?, row.get("sha256")?);
    if sql::hex(&Sha256::digest(&content)) == hash {
        Ok(content)
    } else {
        Err(StoreError::Damaged { table: "document_file" })
    }
}

/// Documents with a file that is not what was written, each as often as it has such files.
pub(crate) fn changed(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let rows = sql::all(connection, include_str!("all_files.sql"), [], |row| {
        Ok(intact(row).is_err().then_some(row.get::<_, String>("document_id")?))
    })?;
    Ok(rows.into_iter().flatten().collect())
}
