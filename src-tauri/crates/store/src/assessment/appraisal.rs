//! Appraisals with their outcomes.

use model::assessment::{Appraisal, Assessment, AssessmentPart, Mark, OutcomeMark};
use rusqlite::{Connection, params};

use super::standing;
use crate::StoreError;
use crate::sql::{self, Cells, word};

pub(super) fn read(connection: &Connection, into: &mut Assessment) -> Result<(), StoreError> {
    let placement = into.placement_id.to_string();
    let found = sql::all(connection, include_str!("appraisals.sql"), [&placement], |row| {
        let cells = Cells::new(row, "appraisal");
        let part: AssessmentPart = cells.word("part")?;
        Ok((part, one(connection, &cells, &placement, part)?))
    })?;
    for (part, appraisal) in found {
        let place = match part {
            AssessmentPart::Midterm => &mut into.midterm,
            AssessmentPart::Own => &mut into.own,
            _ => &mut into.mentor,
        };
        *place = Some(appraisal);
    }
    Ok(())
}

fn one(
    connection: &Connection,
    cells: &Cells<'_, '_>,
    placement: &str,
    part: AssessmentPart,
) -> Result<Appraisal, StoreError> {
    let hire = cells.maybe_text("hire")?.map(|_| cells.word("hire")).transpose()?;
    Ok(Appraisal {
        outcomes: marks(connection, placement, part)?,
        criteria: cells.json("criteria")?,
        overall: cells.maybe_parsed("overall")?,
        strengths: cells.text("strengths")?,
        improvements: cells.text("improvements")?,
        characterisation: cells.text("characterisation")?,
        advice: cells.text("advice")?,
        hire,
        assessed_by: cells.text("assessed_by")?,
        assessed_on: cells.date("assessed_on")?,
        standing: standing(cells)?,
    })
}

fn marks(
    connection: &Connection,
    placement: &str,
    part: AssessmentPart,
) -> Result<Vec<OutcomeMark>, StoreError> {
    sql::all(connection, include_str!("marks.sql"), params![placement, word(&part)], |row| {
        let cells = Cells::new(row, "outcome_mark");
        Ok(OutcomeMark {
            outcome_id: cells.parsed("outcome_id")?,
            mark: cells.maybe_parsed("mark")?,
            remark: cells.text("remark")?,
        })
    })
}

pub(super) fn put(
    connection: &Connection,
    placement: &str,
    part: AssessmentPart,
    of: &Appraisal,
) -> Result<(), StoreError> {
    let part = word(&part);
    let params = params![
        placement,
        part,
        sql::json(&of.criteria),
        of.overall.map(Mark::code),
        of.strengths,
        of.improvements,
        of.characterisation,
        of.advice,
        of.hire.as_ref().map(word),
        of.assessed_by,
        of.assessed_on.to_string(),
        of.standing.version,
        of.standing.confirmed_on.map(|day| day.to_string()),
        of.standing.reason,
    ];
    sql::run(connection, include_str!("add_appraisal.sql"), params)?;
    for (position, mark) in (0_u32..).zip(&of.outcomes) {
        let code = mark.mark.map(Mark::code);
        let params = params![placement, part, position, mark.outcome_id.as_str(), code, mark.remark];
        sql::run(connection, include_str!("add_mark.sql"), params)?;
    }
    Ok(())
}
