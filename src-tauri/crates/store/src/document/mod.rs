//! Documents that were issued, and how the parties have signed them.

pub(crate) mod file;

use model::document::{Document, PartySignature};
use model::id::PlacementId;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{DocumentRow, Reader, StoreError};

impl Row for Document {
    table!("document", "id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let id: model::id::DocumentId = cells.parsed("id")?;
        Ok(Self {
            placement_id: cells.parsed("placement_id")?,
            kind: cells.word("kind")?,
            number: cells.text("number")?,
            version: cells.number("version")?,
            template: cells.text("template")?,
            language: cells.text("language")?,
            issued_at: cells.moment("issued_at")?,
            sha256: cells.text("sha256")?,
            signatures: signatures(connection, id.as_str())?,
            id,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let id = self.id.as_str();
        let params = params![
            id,
            self.placement_id.as_str(),
            self.kind.as_str(),
            self.number,
            self.version,
            self.template,
            self.language,
            self.issued_at.to_rfc3339(),
            self.sha256,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        sql::run(connection, include_str!("clear_signatures.sql"), [id])?;
        for (position, signature) in (0_u32..).zip(&self.signatures) {
            let (party, state) = (signature.party.as_str(), word(&signature.state));
            let params = params![
                id,
                position,
                party,
                state,
                signature.signer,
                signature.on.map(|day| day.to_string()),
                signature.recorded_by,
                signature.scan,
            ];
            sql::run(connection, include_str!("add_signature.sql"), params)?;
        }
        Ok(())
    }
}

fn signatures(connection: &Connection, document: &str) -> Result<Vec<PartySignature>, StoreError> {
    sql::all(connection, include_str!("signatures.sql"), [document], |row| {
        let cells = Cells::new(row, "party_signature");
        Ok(PartySignature {
            party: cells.word("party")?,
            state: cells.word("state")?,
            signer: cells.text("signer")?,
            on: cells.maybe_date("on_day")?,
            recorded_by: cells.text("recorded_by")?,
            scan: cells.maybe_text("scan")?,
        })
    })
}

impl Reader<'_> {
    /// A placement's documents by kind, the latest version first.
    pub fn documents(&self, placement: &PlacementId) -> Result<Vec<Document>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }

    /// A placement's documents with what is known of their files.
    pub fn document_rows(&self, placement: &PlacementId) -> Result<Vec<DocumentRow>, StoreError> {
        sql::all(self.connection, include_str!("rows.sql"), [placement.as_str()], |row| {
            let cells = Cells::new(row, "document");
            let document = Document::read(self.connection, &cells)?;
            Ok(DocumentRow {
                id: document.id,
                placement_id: document.placement_id,
                kind: document.kind,
                number: document.number,
                version: document.version,
                language: document.language,
                issued_at: document.issued_at,
                signatures: document.signatures,
                revisions: cells.number("revisions")?,
                bytes: cells.number("bytes")?,
            })
        })
    }
}
