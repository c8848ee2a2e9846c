//! Assessments: one row a placement, with a row for each part that is on record.

mod appraisal;
mod school_mark;

use model::assessment::{Assessment, AssessmentPart, PartStanding};
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record::{Row, table};
use crate::sql::{self, Cells};

impl Row for Assessment {
    table!("assessment", "placement_id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        let mut assessment = Self::none(cells.parsed("placement_id")?);
        assessment.form = cells.maybe_text("form")?;
        appraisal::read(connection, &mut assessment)?;
        school_mark::read(connection, &mut assessment)?;
        Ok(assessment)
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let placement = self.placement_id.as_str();
        sql::put(connection, include_str!("upsert.sql"), is_new, params![placement, self.form])?;
        sql::run(connection, include_str!("clear_appraisals.sql"), [placement])?;
        sql::run(connection, include_str!("clear_school_marks.sql"), [placement])?;
        for part in AssessmentPart::ALL {
            if let Some(known) = self.appraisal(part) {
                appraisal::put(connection, placement, part, known)?;
            }
        }
        school_mark::put(connection, self)
    }
}

/// A part's version, and whether it is confirmed.
fn standing(cells: &Cells<'_, '_>) -> Result<PartStanding, StoreError> {
    Ok(PartStanding {
        version: cells.number("version")?,
        confirmed_on: cells.maybe_date("confirmed_on")?,
        reason: cells.text("version_reason")?,
    })
}
