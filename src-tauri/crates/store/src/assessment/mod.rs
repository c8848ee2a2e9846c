//! Assessments: one row a placement, one for each marked outcome.

use model::assessment::{Assessment, FinalMark, MentorAssessment, OutcomeMark};
use model::grade::Grade;
use rusqlite::{Connection, params};

use crate::StoreError;
use crate::record::{Row, table};
use crate::sql::{self, Cells};

impl Row for Assessment {
    table!("assessment", "placement_id");
    const IN_PARTS: bool = true;

    fn read(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Self, StoreError> {
        Ok(Self {
            placement_id: cells.parsed("placement_id")?,
            mentor: mentor(connection, cells)?,
            final_mark: final_mark(cells)?,
        })
    }

    fn put(&self, connection: &Connection, is_new: bool) -> Result<(), StoreError> {
        let (mentor, school) = (self.mentor.as_ref(), self.final_mark.as_ref());
        let placement = self.placement_id.as_str();
        let params = params![
            placement,
            mentor.map(|part| part.overall.points()),
            mentor.map(|part| &part.strengths),
            mentor.map(|part| &part.improvements),
            mentor.map(|part| &part.characterisation),
            mentor.map(|part| &part.assessed_by),
            mentor.map(|part| part.assessed_on.to_string()),
            school.map(|part| part.mark.points()),
            school.map(|part| &part.reason),
            school.map(|part| &part.given_by),
            school.map(|part| part.given_on.to_string()),
        ];
        sql::put(connection, include_str!("upsert.sql"), is_new, params)?;
        sql::run(connection, include_str!("clear_marks.sql"), [placement])?;
        for (position, mark) in (0_u32..).zip(mentor.map_or(&[][..], |part| &part.outcomes)) {
            let points = mark.mark.map(Grade::points);
            let params = params![placement, position, mark.outcome_id.as_str(), points, mark.remark];
            sql::run(connection, include_str!("add_mark.sql"), params)?;
        }
        Ok(())
    }
}

fn mentor(connection: &Connection, cells: &Cells<'_, '_>) -> Result<Option<MentorAssessment>, StoreError> {
    let Some(overall) = cells.maybe_grade("overall")? else { return Ok(None) };
    Ok(Some(MentorAssessment {
        outcomes: marks(connection, &cells.text("placement_id")?)?,
        overall,
        strengths: cells.text("strengths")?,
        improvements: cells.text("improvements")?,
        characterisation: cells.text("characterisation")?,
        assessed_by: cells.text("assessed_by")?,
        assessed_on: cells.date("assessed_on")?,
    }))
}

fn marks(connection: &Connection, placement: &str) -> Result<Vec<OutcomeMark>, StoreError> {
    sql::all(connection, include_str!("marks.sql"), [placement], |row| {
        let cells = Cells::new(row, "outcome_mark");
        Ok(OutcomeMark {
            outcome_id: cells.parsed("outcome_id")?,
            mark: cells.maybe_grade("mark")?,
            remark: cells.text("remark")?,
        })
    })
}

fn final_mark(cells: &Cells<'_, '_>) -> Result<Option<FinalMark>, StoreError> {
    let Some(mark) = cells.maybe_grade("final_mark")? else { return Ok(None) };
    Ok(Some(FinalMark {
        mark,
        reason: cells.text("final_reason")?,
        given_by: cells.text("final_given_by")?,
        given_on: cells.date("final_given_on")?,
    }))
}
