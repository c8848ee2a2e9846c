//! Files that are kept as evidence: each once, under the SHA-256 of what it holds, which is looked at whenever it is read.

use chrono::{DateTime, FixedOffset};
use model::attachment::{Attachment, Media};
use rusqlite::{Connection, Row, params};
use sha2::{Digest, Sha256};

use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError, Tx};

impl Reader<'_> {
    /// The file with a SHA-256, in lower-case hexadecimal.
    pub fn attachment(&self, sha256: &str) -> Result<Option<Attachment>, StoreError> {
        sql::one(self.connection, include_str!("one.sql"), [sha256], intact)
    }
}

impl Tx<'_> {
    /// Keeps a file and gives its SHA-256; one that is kept already stays as it is.
    pub fn add_attachment(
        &mut self,
        file: &Attachment,
        at: DateTime<FixedOffset>,
    ) -> Result<String, StoreError> {
        self.still_open()?;
        let hash = sql::hex(&Sha256::digest(&file.content));
        let params = params![hash, word(&file.media), at.to_rfc3339(), file.content];
        sql::run(self.connection, include_str!("add.sql"), params)?;
        Ok(hash)
    }
}

fn intact(row: &Row<'_>) -> Result<Attachment, StoreError> {
    let media: Media = Cells::new(row, "attachment").word("media")?;
    let (content, hash): (Vec<u8>, String) = (row.get("content")?, row.get("sha256")?);
    if sql::hex(&Sha256::digest(&content)) == hash {
        Ok(Attachment { media, content })
    } else {
        Err(StoreError::Damaged { table: "attachment" })
    }
}

/// The SHA-256 under which something else is kept than what was written.
pub(crate) fn changed(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let rows = sql::all(connection, include_str!("all.sql"), [], |row| {
        Ok(intact(row).is_err().then_some(row.get::<_, String>("sha256")?))
    })?;
    Ok(rows.into_iter().flatten().collect())
}
