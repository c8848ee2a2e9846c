//! The school's marks: the diary, the defence, the final mark.

use chrono::NaiveDate;
use model::assessment::{Assessment, AssessmentPart, Defence, DiaryMark, FinalMark, Mark, PartStanding};
use rusqlite::{Connection, params};

use super::standing;
use crate::StoreError;
use crate::sql::{self, Cells, word};

pub(super) fn read(connection: &Connection, into: &mut Assessment) -> Result<(), StoreError> {
    let placement = into.placement_id.to_string();
    sql::all(connection, include_str!("school_marks.sql"), [&placement], |row| {
        one(into, &Cells::new(row, "school_mark"))
    })?;
    Ok(())
}

fn one(into: &mut Assessment, cells: &Cells<'_, '_>) -> Result<(), StoreError> {
    let (mark, standing) = (cells.parsed("mark")?, standing(cells)?);
    let (words, given_by, day) = (cells.text("words")?, cells.text("given_by")?, cells.date("given_on")?);
    match cells.word("part")? {
        AssessmentPart::Diary => {
            into.diary = Some(DiaryMark { mark, remark: words, given_by, given_on: day, standing });
        }
        AssessmentPart::Defence => {
            let (commission, protocol) = (cells.json("commission")?, cells.text("protocol")?);
            into.defence =
                Some(Defence { mark, held_on: day, commission, protocol, remark: words, standing });
        }
        _ => into.final_mark = Some(FinalMark { mark, reason: words, given_by, given_on: day, standing }),
    }
    Ok(())
}

/// A mark as its row has it.
struct Line<'a> {
    part: AssessmentPart,
    mark: Mark,
    words: &'a str,
    by: &'a str,
    on: NaiveDate,
    commission: &'a [String],
    protocol: &'a str,
    standing: &'a PartStanding,
}

pub(super) fn put(connection: &Connection, of: &Assessment) -> Result<(), StoreError> {
    let diary = of.diary.as_ref().map(|known| Line {
        part: AssessmentPart::Diary,
        mark: known.mark,
        words: &known.remark,
        by: &known.given_by,
        on: known.given_on,
        commission: &[],
        protocol: "",
        standing: &known.standing,
    });
    let defence = of.defence.as_ref().map(|known| Line {
        part: AssessmentPart::Defence,
        mark: known.mark,
        words: &known.remark,
        by: "",
        on: known.held_on,
        commission: &known.commission,
        protocol: &known.protocol,
        standing: &known.standing,
    });
    let last = of.final_mark.as_ref().map(|known| Line {
        part: AssessmentPart::Final,
        mark: known.mark,
        words: &known.reason,
        by: &known.given_by,
        on: known.given_on,
        commission: &[],
        protocol: "",
        standing: &known.standing,
    });
    let mut lines = [diary, defence, last].into_iter().flatten();
    lines.try_for_each(|line| line.add(connection, of.placement_id.as_str()))
}

impl Line<'_> {
    fn add(&self, connection: &Connection, placement: &str) -> Result<(), StoreError> {
        let params = params![
            placement,
            word(&self.part),
            self.mark.code(),
            self.words,
            self.by,
            self.on.to_string(),
            sql::json(&self.commission),
            self.protocol,
            self.standing.version,
            self.standing.confirmed_on.map(|day| day.to_string()),
            self.standing.reason,
        ];
        sql::run(connection, include_str!("add_school_mark.sql"), params).map(drop)
    }
}
