//! Entries of diaries.

use model::diary::DiaryEntry;
use model::id::PlacementId;
use model::working_time::Minutes;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::sql::{self, Cells, json, word};
use crate::{Reader, StoreError};

impl Row for DiaryEntry {
    table!("diary_entry", "id");

    fn read(_: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.parsed("id")?,
            placement_id: cells.parsed("placement_id")?,
            start: cells.date("start_on")?,
            end: cells.date("end_on")?,
            work: cells.text("work")?,
            minutes: Minutes::new(cells.number("minutes")?),
            outcome_ids: cells.json("outcomes")?,
            state: cells.word("state")?,
            remark: cells.text("remark")?,
            mark: cells.maybe_parsed("mark")?,
            judged_by: cells.text("judged_by")?,
            judged_on: cells.maybe_date("judged_on")?,
            source: cells.word("source")?,
            scan: cells.maybe_text("scan")?,
            reason: cells.text("reason")?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.placement_id.as_str(),
            self.start.to_string(),
            self.end.to_string(),
            self.work,
            self.minutes.get(),
            json(&self.outcome_ids),
            word(&self.state),
            self.remark,
            self.mark.map(String::from),
            self.judged_by,
            self.judged_on.map(|day| day.to_string()),
            word(&self.source),
            self.scan,
            self.reason,
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The entries of a placement's diary, in the order of their days.
    pub fn diary(&self, placement: &PlacementId) -> Result<Vec<DiaryEntry>, StoreError> {
        record::list(self.connection, include_str!("list.sql"), [placement.as_str()])
    }
}
