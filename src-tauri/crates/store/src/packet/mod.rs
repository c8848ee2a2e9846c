//! Forms that were handed out, and how they came back.

use chrono::NaiveDate;
use model::id::PlacementId;
use model::packet::{Packet, PacketAnswer, PacketNumber};
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError, Tx};

impl Row for Packet {
    table!("packet", "id");

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let accepted_at =
            cells.maybe_text("accepted_at")?.map(|_| cells.moment("accepted_at")).transpose()?;
        let answer = accepted_at.map(|accepted_at| {
            Ok::<_, StoreError>(PacketAnswer {
                accepted_at,
                manner: cells.word("manner")?,
                evidence: cells.maybe_text("evidence")?,
            })
        });
        Ok(Self {
            id: cells.parsed("id")?,
            placement_id: cells.parsed("placement_id")?,
            kind: cells.word("kind")?,
            number: cells.parsed("number")?,
            language: cells.text("language")?,
            issued_at: cells.moment("issued_at")?,
            due: cells.date("due_on")?,
            seal: cells.text("seal")?,
            file: cells.text("file")?,
            mailed: cells.json("mailed")?,
            answer: answer.transpose()?,
            withdrawn_on: cells.maybe_date("withdrawn_on")?,
            replaced_by: cells.maybe_parsed("replaced_by")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.placement_id.as_str(),
            word(&self.kind),
            self.number.as_str(),
            self.language,
            self.issued_at.to_rfc3339(),
            self.due.to_string(),
            self.seal,
            self.file,
            sql::json(&self.mailed),
            self.answer.as_ref().map(|answer| answer.accepted_at.to_rfc3339()),
            self.answer.as_ref().map(|answer| word(&answer.manner)),
            self.answer.as_ref().and_then(|answer| answer.evidence.clone()),
            self.withdrawn_on.map(|day| day.to_string()),
            self.replaced_by.as_ref().map(PacketNumber::as_str),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }
}

impl Reader<'_> {
    /// All forms of a placement, the earliest first.
    pub fn packets(&self, placement: &PlacementId) -> Result<Vec<Packet>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }

    /// The form with a number.
    pub fn packet(&self, number: &PacketNumber) -> Result<Option<Packet>, StoreError> {
        record::first(self.connection, include_str!("by_number.sql"), [number.as_str()])
    }

    /// Forms that were neither answered nor withdrawn nor replaced and were due before a day, the longest ago first; `most` of them.
    pub fn packets_due_before(&self, day: NaiveDate, most: u32) -> Result<Vec<Packet>, StoreError> {
        record::list(self.connection, include_str!("due_before.sql"), params![day.to_string(), most])
    }

    /// Keys of answers to files that were handed out, the latest first.
    pub fn answer_keys(&self) -> Result<Vec<String>, StoreError> {
        sql::all(self.connection, include_str!("keys.sql"), [], |row| Ok(row.get("secret")?))
    }
}

impl Tx<'_> {
    /// Keeps the key of answers to a file that was handed out, named by its SHA-256. It stands in no history.
    pub fn keep_answer_key(&mut self, file: &str, secret: &str) -> Result<(), StoreError> {
        self.still_open()?;
        sql::run(self.connection, include_str!("keep_key.sql"), params![file, secret]).map(drop)
    }
}
