//! Placements, and the lists that show them.

pub(crate) mod lines;
mod list;
mod number;

use chrono::{Datelike, NaiveDate};
use model::id::{CompanyId, MentorId, StudentId, SupervisorId};
use model::period::Period;
use model::placement::{EarlyEnd, Placement};
use model::text::fold;
use rusqlite::{Connection, params};

use crate::record::{self, Row, table};
use crate::search::{Index, Texts};
use crate::sql::{self, Cells, word};
use crate::{Reader, StoreError};

impl Row for Placement {
    table!("placement", "id");
    const INDEX: Option<Index> = Some(Index::Placement);

    fn read(_connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let period = Period::parse(cells.date("start_on")?, cells.date("end_on")?);
        Ok(Self {
            id: cells.parsed("id")?,
            number: cells.text("number")?,
            student_id: cells.parsed("student_id")?,
            company_id: cells.parsed("company_id")?,
            mentor_id: cells.maybe_parsed("mentor_id")?,
            supervisor_id: cells.maybe_parsed("supervisor_id")?,
            programme_id: cells.parsed("programme_id")?,
            kind: cells.word("kind")?,
            period: period.map_err(|_| cells.damaged())?,
            hours_total: cells.number("hours_total")?,
            hours_per_day: cells.number("hours_per_day")?,
            site_address: cells.text("site_address")?,
            goal: cells.text("goal")?,
            insurance: cells.text("insurance")?,
            remuneration: cells.text("remuneration")?,
            ended: early_end(cells)?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let params = params![
            self.id.as_str(),
            self.number,
            self.student_id.as_str(),
            self.company_id.as_str(),
            self.mentor_id.as_ref().map(MentorId::as_str),
            self.supervisor_id.as_ref().map(SupervisorId::as_str),
            self.programme_id.as_str(),
            word(&self.kind),
            self.period.start().to_string(),
            self.period.end().to_string(),
            self.hours_total,
            self.hours_per_day,
            self.site_address,
            self.goal,
            self.insurance,
            self.remuneration,
            self.ended.as_ref().map(|end| end.on.to_string()),
            self.ended.as_ref().map(|end| &end.reason),
            number::key(&self.number),
            fold(&self.number),
            self.period.start().num_days_from_ce(),
            self.period.end().num_days_from_ce(),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params).map(drop)
    }

    fn settle(
        &self,
        connection: &Connection,
        _before: Option<&Self>,
        texts: &mut Texts,
    ) -> Result<(), StoreError> {
        lines::refresh_placement(connection, self.id.as_str(), texts)
    }
}

fn early_end(cells: &Cells<'_, '_>) -> Result<Option<EarlyEnd>, StoreError> {
    let Some(on) = cells.maybe_date("ended_on")? else { return Ok(None) };
    Ok(Some(EarlyEnd { on, reason: cells.text("ended_reason")? }))
}

impl Reader<'_> {
    /// Placements of a student at a company that start on a day.
    pub fn placements_by(
        &self,
        student: &StudentId,
        company: &CompanyId,
        start: NaiveDate,
    ) -> Result<Vec<Placement>, StoreError> {
        let params = params![student.as_str(), company.as_str(), start.to_string()];
        record::list(self.connection, include_str!("by_student_company_start.sql"), params)
    }

    /// A placement by its number in the register.
    pub fn placement_by_number(&self, number: &str) -> Result<Option<Placement>, StoreError> {
        record::first(self.connection, include_str!("by_number.sql"), [number])
    }
}
