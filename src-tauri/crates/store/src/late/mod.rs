//! What is late in the weeks at the company, over all placements. Each statement begins at an index that holds only what
//! can be late: what runs now, what waits for a company, what is planned, what is not done.

use chrono::{Datelike, Days, NaiveDate};
use model::id::PlacementId;
use rusqlite::params;
use serde::{Deserialize, Serialize};

use crate::sql::{self, Cells};
use crate::{Reader, StoreError};

/// What can be late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Late {
    /// Last week's entry of a diary is not handed in.
    Diary,
    /// An entry has waited for the company for more than a week, or was returned.
    Confirmation,
    /// A visit was planned for an earlier day.
    Visit,
    /// What was agreed on in a visit was to be done earlier.
    Agreed,
}

/// A placement in which something is late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct LateRow {
    /// The placement.
    pub placement_id: PlacementId,
    /// Its number.
    pub number: String,
    /// The learner, surname first.
    pub student: String,
    /// The company.
    pub company: String,
    /// Since when: the earliest of the days.
    pub since: NaiveDate,
    /// How many things.
    pub count: u32,
}

impl Late {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Diary, Self::Confirmation, Self::Visit, Self::Agreed];
}

impl Reader<'_> {
    /// Placements in which something is late today, the longest first, at most `limit`.
    pub fn late(&self, what: Late, today: NaiveDate, limit: u32) -> Result<Vec<LateRow>, StoreError> {
        let day = today.to_string();
        match what {
            Late::Diary => self.without_last_week(today, limit),
            Late::Confirmation => {
                let week_ago = (today - Days::new(7)).to_string();
                self.rows(include_str!("confirmation.sql"), params![week_ago, day, limit])
            }
            Late::Visit => self.rows(include_str!("visit.sql"), params![day, limit]),
            Late::Agreed => self.rows(include_str!("agreed.sql"), params![day, limit]),
        }
    }

    /// Placements that ran all of last week, Monday to Friday, and have no entry of it that was handed in.
    fn without_last_week(&self, today: NaiveDate, limit: u32) -> Result<Vec<LateRow>, StoreError> {
        let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()) + 7);
        let (friday, sunday) = (monday + Days::new(4), monday + Days::new(6));
        let days = (monday.num_days_from_ce(), friday.num_days_from_ce());
        let text = |day: NaiveDate| day.to_string();
        let params = params![text(monday), text(sunday), text(friday), days.0, days.1, limit];
        self.rows(include_str!("diary.sql"), params)
    }

    fn rows(&self, statement: &str, params: impl rusqlite::Params) -> Result<Vec<LateRow>, StoreError> {
        sql::all(self.connection, statement, params, |row| {
            let cells = Cells::new(row, "placement");
            Ok(LateRow {
                placement_id: cells.parsed("placement_id")?,
                number: cells.text("number")?,
                student: cells.text("list_name")?,
                company: cells.text("full_name")?,
                since: cells.date("since")?,
                count: cells.number("n")?,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Store, WorkspaceKind};

    /// A statement that reads a whole table would be slow in a workspace of years.
    #[test]
    fn what_is_late_is_found_by_indexes() {
        let folder = tempfile::tempdir().unwrap();
        let moment = chrono::DateTime::parse_from_rfc3339("2026-11-21T10:42:00+02:00").unwrap();
        let store = Store::create(&folder.path().join("x.amats"), WorkspaceKind::School, moment).unwrap();
        let statements = [
            include_str!("diary.sql"),
            include_str!("confirmation.sql"),
            include_str!("visit.sql"),
            include_str!("agreed.sql"),
        ];
        for statement in statements {
            let plan = store.read::<_, StoreError>(|reader| {
                let mut asked = reader.connection.prepare(&format!("EXPLAIN QUERY PLAN {statement}"))?;
                let mut rows = asked.raw_query();
                let mut plan = Vec::new();
                while let Some(row) = rows.next()? {
                    plan.push(row.get::<_, String>("detail")?);
                }
                Ok(plan)
            });
            let plan = plan.unwrap();
            let whole = |line: &&String| {
                line.starts_with("SCAN") && !line.contains("INDEX") && !line.contains("late")
            };
            assert_eq!(plan.iter().find(whole), None, "{plan:#?}");
        }
    }
}
